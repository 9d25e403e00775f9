/** The words of the page in German. */

import { countryNames } from './country-names.ts';
import { BOUND, rangeOfDays, rangeOfMonths } from './date-ranges.ts';
import { languageNames } from './language-names.ts';
import type { CalendarDay, Words } from './words.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const SHORT = ['Jan.', 'Feb.', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];

const month = (date: CalendarDay): string => MONTHS[date.month - 1] ?? '';
const short = (date: CalendarDay): string => SHORT[date.month - 1] ?? '';
const alone = (date: CalendarDay): string => `${date.day}.`;
const dayMonth = (date: CalendarDay): string => `${alone(date)}${BOUND}${month(date)}`;
const shortDayMonth = (date: CalendarDay): string => `${alone(date)}${BOUND}${short(date)}`;
const day = (date: CalendarDay): string => `${dayMonth(date)} ${date.year}`;
const shortDay = (date: CalendarDay): string => `${shortDayMonth(date)} ${date.year}`;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const german: Words = {
  language: languageNames('de'),
  country: countryNames('de'),
  quotedIn: (language) => `Worte der Quellen sind auf ${language}, wo nichts anderes dahinter steht.`,
  quotes: ['„', '“'],

  day,
  shortDay,
  shortMonth: (date) => `${short(date)}${BOUND}${date.year}`,
  days: rangeOfDays({ alone, withoutYear: dayMonth, whole: day }),
  shortDays: rangeOfDays({ alone, withoutYear: shortDayMonth, whole: shortDay }),
  shortMonths: rangeOfMonths(short),
  since: (date) => `Seit ${date}`,
  axisDay: (date) => `${alone(date)} ${short(date)}`,
  axisMonth: short,

  draft: 'Entwurf',
  editionNumber: (number) => `Nr.\u00a0${number}`,
  revision: (revision) => `Fassung ${revision}`,
  asOf: (date) => `Stand ${date}`,
  covers: (period) => `Zeitraum ${period}`,
  coversFrom: (date) => `Zeitraum ab ${date}`,
  coversUntil: (date) => `Zeitraum bis ${date}`,
  next: (date) => `nächste Ausgabe ${date}`,
  embargoed: (date, time) => `Sperrfrist bis ${time === null ? date : `${date}, ${time}`}`,

  contents: 'Inhalt',
  fromTheEditor: 'Von der Redaktion',
  summary: 'Zusammenfassung',
  keyFigures: 'Kennzahlen',
  qualifiers: {
    about: 'etwa',
    almost: 'beinahe',
    'at least': 'mindestens',
    'at most': 'höchstens',
    down: 'Rückgang um',
    'less than': 'weniger als',
    'more than': 'mehr als',
    nearly: 'fast',
    'no fewer than': 'nicht weniger als',
    'no more than': 'nicht mehr als',
    over: 'über',
    under: 'unter',
    up: 'Anstieg um',
    'up to': 'bis zu',
  },
  furtherKeyFigures: 'Weitere Kennzahlen',
  sourcesDiffer: 'Die Quellen weichen ab:',
  accountsDiffer: 'Die Angaben weichen ab:',
  earlierFigure: 'Frühere Zahl:',
  barsAlternative: (values) => `Balken ab null: ${values}.`,
  timeline: 'Zeitleiste',
  announced: 'angekündigt',
  stripAlternative: (events, asOf, isBroken) =>
    `Die Ereignisse dieser Zeitleiste auf einer Zeitachse${isBroken ? ', aus der Teile ohne Ereignis ausgelassen sind' : ''}: ${events}.${asOf === null ? '' : ` Eingezeichnet: ${asOf}.`}`,
  viewpoints: 'Gegensätzliche Standpunkte',
  sources: 'Quellen',
  articles: 'Artikel',
  furtherArticles: 'Weitere Artikel',
  inBrief: 'Kurz verzeichnet',

  point: 'Punkt',
  furtherPoint: 'Andere Punkte',
  onlyPoint: 'Haltung',
  goesOn: (point) => `${point} (Fortsetzung)`,
  noStatement: 'In diesen Quellen keine gefunden.',
  noFurtherStatement: 'Nichts weiter gefunden.',
  notPrintedHere: 'Hier nicht gedruckt.',
  onNoSide: 'Auf keiner Seite',
  silentSides: (names) => `Von diesen Seiten ist hier keine Aussage gedruckt: ${names}.`,
  sidesFound:
    'Seiten vom Programm gebildet: Sprecher nach dem Land oder Gremium geordnet, für das sie sprechen, oder danach, wem sie widersprechen.',
  sidesNotFound: 'Es sind keine Seiten benannt, und diese Quellen zeigen nicht, wer gegen wen steht.',
  unnamed: 'ungenannt',
  author: 'Verfasser des Artikels',
  cuesBefore: ['laut', 'nach Angaben von', 'nach Ansicht von', 'according to'],
  balance: 'Wer zu Wort kommt',
  balanceOf: (statements, articles, ofTheme) =>
    `${count(statements, 'zugeordnete Aussage', 'zugeordnete Aussagen')} in ${count(articles, 'Quelle', 'Quellen')}${ofTheme ? ' dieses Themas' : ''}, gleich worüber, ob oben gedruckt oder nicht.`,
  balanceAlternative: (counts) => `Balken der zugeordneten Aussagen: ${counts}.`,
  oftenOnNoSide: (names) => `Oft zu hören und auf keiner Seite dieser Frage: ${names}.`,

  changesSince: (edition, date) => `Seit ${edition}, ${date}`,
  newArticles: (fresh, all) => {
    if (fresh === 0) return 'Kein Artikel ist neu.';
    if (fresh === all) return all === 1 ? 'Der Artikel ist neu.' : `Alle ${all} Artikel sind neu.`;
    return `${fresh} von ${all} Artikeln ${fresh === 1 ? 'ist' : 'sind'} neu.`;
  },
  nothingChanged: 'Kein Artikel ist neu, und keine Änderung wurde gefunden.',
  newStatementOn: (point) => `Neue Aussage: ${point}`,
  before: 'Zuvor:',
  changedTo: 'jetzt',
  newSource: 'Neu',
  changesNote: 'Worte nach „Zuvor“ sind die der dahinter genannten Quelle, wie jene frühere Ausgabe sie gedruckt hat.',

  hiddenTitle: (language) => (language === null ? 'Titel nicht darstellbar' : `Titel (${language}) nicht darstellbar`),
  madeTitle: 'Titel aus dem Text gebildet',
  undated: 'undatiert',
  guessedDate: (date) => `${date} (Datum geschätzt)`,
  guessed: (value) => `${value} (vermutet)`,
  uncited: (articles) =>
    `${count(articles, 'weiterer Artikel wurde', 'weitere Artikel wurden')} gelesen, ohne dass etwas daraus gedruckt ist.`,
  alsoAt: 'Auch bei',
  qrAlternative: (source) => `QR-Code der Adresse von Quelle ${source}`,
  sourceMark: (source) => `Quelle ${source}`,
  editorMark: 'Red.',
  editorAlternative: 'Worte der Redaktion',

  discussion: 'Zur Diskussion',
  discussionQuestions: [
    'Welchen dieser Punkte müsste wer belegen?',
    'Worin sind sich die Seiten einig?',
    'Wessen Stimme fehlt hier?',
  ],
  notes: 'Notizen',

  page: ['Seite ', ' von ', ''],
  colophon:
    'Worte mit einer Nummer stammen wörtlich aus der Quelle; […] steht für Ausgelassenes. Text ohne Nummer ist von der Redaktion; Überschriften und Beschriftungen gehören zur Seite.',
  articlesColophon:
    'Neben jeder Nummer steht, was der Artikel sagt, in seinen eigenen Worten; […] steht für Ausgelassenes. Überschriften und Beschriftungen gehören zur Seite.',
  editorNote:
    '„Red.“ bezeichnet eigene Worte der Redaktion; eine Nummer daneben die Quelle, nach der sie sich richten.',
  editionHash: (hash) => `Ausgabe ${hash}.`,
  howToVerify: 'Die PDF-Datei trägt in sich, wo jede gedruckte Stelle in den unter „Quellen“ genannten Artikeln steht:',
  howToVerifyArticles: 'Die PDF-Datei trägt in sich, wo jede gedruckte Stelle in diesen Artikeln steht:',
};
