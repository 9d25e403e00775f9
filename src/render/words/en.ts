/** The words of the page in English. */

import { countryNames } from './country-names.ts';
import { BOUND, rangeOfDays, rangeOfMonths } from './date-ranges.ts';
import { languageNames } from './language-names.ts';
import type { CalendarDay, Words } from './words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const month = (date: CalendarDay): string => MONTHS[date.month - 1] ?? '';
const short = (date: CalendarDay): string => month(date).slice(0, 3);
const alone = (date: CalendarDay): string => `${date.day}`;
const dayMonth = (date: CalendarDay): string => `${alone(date)}${BOUND}${month(date)}`;
const shortDayMonth = (date: CalendarDay): string => `${alone(date)}${BOUND}${short(date)}`;
const day = (date: CalendarDay): string => `${dayMonth(date)} ${date.year}`;
const shortDay = (date: CalendarDay): string => `${shortDayMonth(date)} ${date.year}`;

const QUALIFIERS = [
  'about',
  'almost',
  'at least',
  'at most',
  'down',
  'less than',
  'more than',
  'nearly',
  'no fewer than',
  'no more than',
  'over',
  'under',
  'up',
  'up to',
];

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const english: Words = {
  language: languageNames('en'),
  country: countryNames('en'),
  quotedIn: (language) => `Words of the sources are in ${language} unless marked otherwise.`,
  quotes: ['“', '”'],

  day,
  shortDay,
  shortMonth: (date) => `${short(date)}${BOUND}${date.year}`,
  days: rangeOfDays({ alone, withoutYear: dayMonth, whole: day }),
  shortDays: rangeOfDays({ alone, withoutYear: shortDayMonth, whole: shortDay }),
  shortMonths: rangeOfMonths(short),
  since: (date) => `Since ${date}`,
  axisDay: (date) => `${alone(date)} ${short(date)}`,
  axisMonth: short,

  draft: 'Draft',
  editionNumber: (number) => `No\u00a0${number}`,
  revision: (revision) => `revision ${revision}`,
  asOf: (date) => `As of ${date}`,
  covers: (period) => `covers ${period}`,
  coversFrom: (date) => `covers from ${date}`,
  coversUntil: (date) => `covers until ${date}`,
  next: (date) => `next ${date}`,
  embargoed: (date, time) => `Embargoed until ${time === null ? date : `${date}, ${time}`}`,

  contents: 'Contents',
  fromTheEditor: 'From the editor',
  summary: 'Summary',
  keyFigures: 'Key figures',
  qualifiers: Object.fromEntries(QUALIFIERS.map((word) => [word, word])),
  furtherKeyFigures: 'Further key figures',
  sourcesDiffer: 'Sources differ:',
  accountsDiffer: 'Accounts differ:',
  earlierFigure: 'Earlier figure:',
  barsAlternative: (values) => `Bars from zero: ${values}.`,
  timeline: 'Timeline',
  announced: 'announced',
  stripAlternative: (events, asOf, isBroken) =>
    `The events of this timeline on an axis of time${isBroken ? ', parts of which without events are cut out' : ''}: ${events}.${asOf === null ? '' : ` Marked: ${asOf}.`}`,
  viewpoints: 'Opposing viewpoints',
  sources: 'Sources',
  articles: 'Articles',
  furtherArticles: 'Further articles',
  inBrief: 'In brief',

  point: 'Point',
  furtherPoint: 'Other points',
  onlyPoint: 'Position',
  goesOn: (point) => `${point}, continued`,
  noStatement: 'None found in these sources.',
  noFurtherStatement: 'Nothing further found.',
  notPrintedHere: 'Not printed here.',
  onNoSide: 'On no side',
  silentSides: (names) => `No statement of these sides is printed here: ${names}.`,
  sidesFound:
    'Sides found by the program: speakers grouped by the country or body for which they speak, or by whom they contradict.',
  sidesNotFound: 'No sides are named, and these sources do not show who stands against whom.',
  unnamed: 'unnamed',
  author: 'author of the article',
  cuesBefore: ['according to', 'in the words of', 'in the view of', 'in the opinion of'],
  balance: 'Who is heard',
  balanceOf: (statements, articles, ofTheme) =>
    `${count(statements, 'attributed statement', 'attributed statements')} in ${count(articles, 'source', 'sources')}${ofTheme ? ' of this theme' : ''}, whatever the subject, printed above or not.`,
  balanceAlternative: (counts) => `Bar of attributed statements: ${counts}.`,
  oftenOnNoSide: (names) => `Often heard, and on no side of this question: ${names}.`,

  changesSince: (edition, date) => `Since ${edition}, ${date}`,
  newArticles: (fresh, all) => {
    if (fresh === 0) return 'No article is new.';
    if (fresh === all) return all === 1 ? 'The article is new.' : `All ${all} articles are new.`;
    return `${fresh} of ${all} articles ${fresh === 1 ? 'is' : 'are'} new.`;
  },
  nothingChanged: 'No article is new, and nothing was found to have changed.',
  newStatementOn: (point) => `New statement on ${point}`,
  before: 'Then:',
  changedTo: 'now',
  newSource: 'New',
  changesNote: 'Words after “Then” are those of the source named behind them, as that earlier edition printed them.',

  hiddenTitle: (language) => (language === null ? 'Title cannot be shown' : `Title (${language}) cannot be shown`),
  madeTitle: 'title made from the text',
  undated: 'undated',
  guessedDate: (date) => `${date} (date guessed)`,
  guessed: (value) => `${value} (guessed)`,
  uncited: (articles) =>
    `${count(articles, 'more article was', 'more articles were')} read, of which nothing is printed.`,
  alsoAt: 'Also at',
  qrAlternative: (source) => `QR code of the address of source ${source}`,
  sourceMark: (source) => `Source ${source}`,
  editorMark: 'ed.',
  editorAlternative: 'The editor’s own words',

  discussion: 'To discuss',
  discussionQuestions: [
    'Which of these points would you want to see proved, and by whom?',
    'On what do the sides agree?',
    'Whose voice is missing here?',
  ],
  notes: 'Notes',

  page: ['Page ', ' of ', ''],
  colophon:
    'Words marked with a number are the source’s own; […] marks what was left out. Text without a number is the editor’s; headings and labels are the page’s.',
  articlesColophon:
    'Beside each number stands what that article says, in its own words; […] marks what was left out. Headings and labels are the page’s.',
  editorNote: '“ed.” marks words of the editor’s own; a number beside it, the source that they go by.',
  editionHash: (hash) => `Edition ${hash}.`,
  howToVerify: 'The PDF carries inside where each printed span stands in the articles listed under Sources:',
  howToVerifyArticles: 'The PDF carries inside where each printed span stands in these articles:',
};
