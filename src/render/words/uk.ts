/** The words of the page in Ukrainian. */

import { countryNames } from './country-names.ts';
import { BOUND, rangeOfDays, rangeOfMonths } from './date-ranges.ts';
import { languageNames } from './language-names.ts';
import type { CalendarDay, Words } from './words.ts';

/** In dates the month stands in the genitive, alone in the nominative. */
const OF_MONTH = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];
const MONTHS = [
  'січень',
  'лютий',
  'березень',
  'квітень',
  'травень',
  'червень',
  'липень',
  'серпень',
  'вересень',
  'жовтень',
  'листопад',
  'грудень',
];

/** Of an axis of time, after the Unicode CLDR. */
const SHORT = ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'];

const short = (date: CalendarDay): string => SHORT[date.month - 1] ?? '';
const ofMonth = (date: CalendarDay): string => OF_MONTH[date.month - 1] ?? '';
const alone = (date: CalendarDay): string => `${date.day}`;
const dayMonth = (date: CalendarDay): string => `${date.day}${BOUND}${ofMonth(date)}`;
const day = (date: CalendarDay): string => `${dayMonth(date)} ${date.year}`;
const two = (n: number): string => String(n).padStart(2, '0');
const numbers = (date: CalendarDay): string => `${two(date.day)}.${two(date.month)}`;
const shortDay = (date: CalendarDay): string => `${numbers(date)}.${date.year}`;
const month = (date: CalendarDay): string => MONTHS[date.month - 1] ?? '';

/** 1, 21, 31 … · 2–4, 22–24 … · the rest (CLDR plural rules). */
function form(n: number, one: string, few: string, many: string): string {
  const [unit, teen] = [n % 10, n % 100 >= 11 && n % 100 <= 14];
  if (unit === 1 && !teen) return one;
  return unit >= 2 && unit <= 4 && !teen ? few : many;
}

const count = (n: number, one: string, few: string, many: string): string => `${n} ${form(n, one, few, many)}`;

export const ukrainian: Words = {
  language: languageNames('uk'),
  country: countryNames('uk'),
  quotedIn: (language) => `Мова слів із джерел: ${language}, якщо поруч не вказано іншу.`,
  quotes: ['«', '»'],

  day,
  shortDay,
  shortMonth: (date) => `${month(date)}${BOUND}${date.year}`,
  days: rangeOfDays({ alone, withoutYear: dayMonth, whole: day }),
  shortDays: rangeOfDays({ alone: (date) => two(date.day), withoutYear: numbers, whole: shortDay }),
  shortMonths: rangeOfMonths(month),
  since: (date) => `Відтоді: ${date}`,
  axisDay: (date) => `${date.day} ${short(date)}`,
  axisMonth: short,

  draft: 'Чернетка',
  editionNumber: (number) => `№\u00a0${number}`,
  revision: (revision) => `редакція ${revision}`,
  asOf: (date) => `Станом на ${date}`,
  covers: (period) => `період: ${period}`,
  coversFrom: (date) => `період: від ${date}`,
  coversUntil: (date) => `період: до ${date}`,
  next: (date) => `наступний випуск ${date}`,
  embargoed: (date, time) => `Ембарго до ${time === null ? date : `${date}, ${time}`}`,

  contents: 'Зміст',
  fromTheEditor: 'Від редакції',
  summary: 'Підсумок',
  keyFigures: 'Ключові цифри',
  qualifiers: {
    about: 'близько',
    almost: 'майже',
    'at least': 'щонайменше',
    'at most': 'щонайбільше',
    down: 'зниження на',
    'less than': 'менш ніж',
    'more than': 'понад',
    nearly: 'майже',
    'no fewer than': 'не менш ніж',
    'no more than': 'не більш ніж',
    over: 'понад',
    under: 'менш ніж',
    up: 'зростання на',
    'up to': 'до',
  },
  furtherKeyFigures: 'Ще ключові цифри',
  sourcesDiffer: 'Джерела розходяться:',
  accountsDiffer: 'Дані розходяться:',
  earlierFigure: 'Раніше:',
  barsAlternative: (values) => `Смуги від нуля: ${values}.`,
  timeline: 'Хронологія',
  announced: 'оголошено',
  stripAlternative: (events, asOf, isBroken) =>
    `Події цієї хронології на осі часу${isBroken ? ', з якої вилучено частини без подій' : ''}: ${events}.${asOf === null ? '' : ` Позначено: ${asOf}.`}`,
  viewpoints: 'Протилежні погляди',
  sources: 'Джерела',
  articles: 'Статті',
  furtherArticles: 'Інші статті',
  inBrief: 'Коротко',

  point: 'Питання',
  furtherPoint: 'Інші питання',
  onlyPoint: 'Позиція',
  goesOn: (point) => `${point} (продовження)`,
  noStatement: 'У цих джерелах не знайдено.',
  noFurtherStatement: 'Більше нічого не знайдено.',
  notPrintedHere: 'Тут не надруковано.',
  onNoSide: 'Поза сторонами',
  silentSides: (names) => `Висловлювань цих сторін тут не надруковано: ${names}.`,
  sidesFound:
    'Сторони визначила програма: мовців згруповано за країною чи установою, від імені якої вони говорять, або за тим, кому вони заперечують.',
  sidesNotFound: 'Сторін не названо, а з цих джерел не видно, хто проти кого.',
  unnamed: 'без імені',
  author: 'автор статті',
  cuesBefore: ['за словами', 'на думку', 'according to'],
  balance: 'Хто говорить',
  balanceOf: (statements, articles, ofTheme) =>
    `${count(statements, 'висловлювання', 'висловлювання', 'висловлювань')} у ${articles} ${articles % 10 === 1 && articles % 100 !== 11 ? 'джерелі' : 'джерелах'}${ofTheme ? ' цієї теми' : ''}, незалежно від предмета, ${form(statements, 'надруковане', 'надруковані', 'надруковані')} вище чи ні.`,
  balanceAlternative: (counts) => `Смуга висловлювань: ${counts}.`,
  oftenOnNoSide: (names) => `Часто чути, але поза сторонами цього питання: ${names}.`,

  changesSince: (edition, date) => `Після випуску ${edition}, ${date}`,
  newArticles: (fresh, all) => (fresh === 0 ? 'Нових статей немає.' : `Нових статей: ${fresh} з ${all}.`),
  nothingChanged: 'Нових статей немає, змін не виявлено.',
  newStatementOn: (point) => `Нове висловлювання: ${point}`,
  before: 'Раніше:',
  changedTo: 'тепер',
  newSource: 'Нова',
  changesNote: 'Слова після «Раніше» належать джерелу, названому за ними, — так, як їх надрукував той випуск.',

  hiddenTitle: (language) =>
    language === null ? 'Заголовок неможливо показати' : `Заголовок (${language}) неможливо показати`,
  madeTitle: 'назву складено з тексту',
  undated: 'без дати',
  guessedDate: (date) => `${date} (дата ймовірна)`,
  guessed: (value) => `${value} (ймовірно)`,
  uncited: (articles) =>
    `Прочитано ще ${count(articles, 'статтю, з якої', 'статті, з яких', 'статей, з яких')} нічого не надруковано.`,
  alsoAt: 'Той самий текст:',
  qrAlternative: (source) => `QR-код адреси джерела ${source}`,
  sourceMark: (source) => `Джерело ${source}`,
  editorMark: 'ред.',
  editorAlternative: 'Слова редакції',

  discussion: 'Для обговорення',
  discussionQuestions: [
    'Що з цього треба довести, і хто має це зробити?',
    'У чому сторони погоджуються?',
    'Чийого голосу тут бракує?',
  ],
  notes: 'Нотатки',

  page: ['Сторінка ', ' з ', ''],
  colophon:
    'Слова з номером належать джерелу; […] позначає пропущене. Текст без номера — від редакції; заголовки й підписи належать сторінці.',
  articlesColophon:
    'Поруч із кожним номером — те, що каже стаття, її власними словами; […] позначає пропущене. Заголовки й підписи належать сторінці.',
  editorNote: '«ред.» позначає власні слова редакції; номер поруч — джерело, за яким їх написано.',
  editionHash: (hash) => `Випуск ${hash}.`,
  howToVerify: 'У PDF вкладено, де кожен надрукований уривок стоїть у статтях, перелічених у «Джерелах»:',
  howToVerifyArticles: 'У PDF вкладено, де кожен надрукований уривок стоїть у цих статтях:',
};
