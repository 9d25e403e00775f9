/** The words of the page in French. */

import { countryNames } from './country-names.ts';
import { BOUND, rangeOfDays, rangeOfMonths } from './date-ranges.ts';
import { languageNames } from './language-names.ts';
import type { CalendarDay, Words } from './words.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const SHORT = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

const month = (date: CalendarDay): string => MONTHS[date.month - 1] ?? '';
const short = (date: CalendarDay): string => SHORT[date.month - 1] ?? '';
const alone = (date: CalendarDay): string => (date.day === 1 ? '1er' : `${date.day}`);
const dayMonth = (date: CalendarDay): string => `${alone(date)}${BOUND}${month(date)}`;
const shortDayMonth = (date: CalendarDay): string => `${alone(date)}${BOUND}${short(date)}`;
const day = (date: CalendarDay): string => `${dayMonth(date)} ${date.year}`;
const shortDay = (date: CalendarDay): string => `${shortDayMonth(date)} ${date.year}`;

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

export const french: Words = {
  language: languageNames('fr'),
  country: countryNames('fr'),
  quotedIn: (language) => `Les mots des sources sont en ${language}, sauf mention contraire.`,
  quotes: ['«\u00a0', '\u00a0»'],

  day,
  shortDay,
  shortMonth: (date) => `${short(date)}${BOUND}${date.year}`,
  days: rangeOfDays({ alone, withoutYear: dayMonth, whole: day }),
  shortDays: rangeOfDays({ alone, withoutYear: shortDayMonth, whole: shortDay }),
  shortMonths: rangeOfMonths(short),
  since: (date) => `Depuis ${date}`,
  axisDay: (date) => `${alone(date)} ${short(date)}`,
  axisMonth: short,

  draft: 'Brouillon',
  editionNumber: (number) => `nº\u00a0${number}`,
  revision: (revision) => `révision ${revision}`,
  asOf: (date) => `Au ${date}`,
  covers: (period) => `période\u00a0: ${period}`,
  coversFrom: (date) => `période\u00a0: depuis le ${date}`,
  coversUntil: (date) => `période\u00a0: jusqu’au ${date}`,
  next: (date) => `prochaine édition le ${date}`,
  embargoed: (date, time) => `Sous embargo jusqu’au ${time === null ? date : `${date}, ${time}`}`,

  contents: 'Sommaire',
  fromTheEditor: 'Note de la rédaction',
  summary: 'Résumé',
  keyFigures: 'Chiffres clés',
  qualifiers: {
    about: 'environ',
    almost: 'presque',
    'at least': 'au moins',
    'at most': 'au plus',
    down: 'baisse de',
    'less than': 'moins de',
    'more than': 'plus de',
    nearly: 'près de',
    'no fewer than': 'pas moins de',
    'no more than': 'pas plus de',
    over: 'plus de',
    under: 'moins de',
    up: 'hausse de',
    'up to': 'jusqu’à',
  },
  furtherKeyFigures: 'Autres chiffres clés',
  sourcesDiffer: 'Les sources divergent\u00a0:',
  accountsDiffer: 'Les versions divergent\u00a0:',
  earlierFigure: 'Chiffre antérieur\u00a0:',
  barsAlternative: (values) => `Barres à partir de zéro\u00a0: ${values}.`,
  timeline: 'Chronologie',
  announced: 'annoncé',
  stripAlternative: (events, asOf, isBroken) =>
    `Les événements de cette chronologie sur un axe du temps${isBroken ? ', dont des parties sans événement sont coupées' : ''}\u00a0: ${events}.${asOf === null ? '' : ` Repère\u00a0: ${asOf}.`}`,
  viewpoints: 'Points de vue opposés',
  sources: 'Sources',
  articles: 'Articles',
  furtherArticles: 'Autres articles',
  inBrief: 'En bref',

  point: 'Point',
  furtherPoint: 'Autres points',
  onlyPoint: 'Position',
  goesOn: (point) => `${point} (suite)`,
  noStatement: 'Aucune trouvée dans ces sources.',
  noFurtherStatement: 'Rien de plus trouvé.',
  notPrintedHere: 'Non imprimé ici.',
  onNoSide: 'Hors des camps',
  silentSides: (names) => `Aucune déclaration de ces camps n’est imprimée ici : ${names}.`,
  sidesFound:
    'Camps formés par le programme\u00a0: les voix y sont réunies selon le pays ou l’organisme qu’elles représentent, ou selon qui elles contredisent.',
  sidesNotFound: 'Aucun camp n’est nommé, et ces sources ne montrent pas qui s’oppose à qui.',
  unnamed: 'sans nom',
  author: 'auteur de l’article',
  cuesBefore: ['selon', 'd’après', 'according to'],
  balance: 'Qui s’exprime',
  balanceOf: (statements, articles, ofTheme) =>
    `${count(statements, 'déclaration attribuée', 'déclarations attribuées')} dans ${count(articles, 'source', 'sources')}${ofTheme ? ' de ce thème' : ''}, quel qu’en soit le sujet, ${statements < 2 ? 'imprimée' : 'imprimées'} ci-dessus ou non.`,
  balanceAlternative: (counts) => `Barre des déclarations attribuées\u00a0: ${counts}.`,
  oftenOnNoSide: (names) => `Souvent entendus, et hors des camps sur cette question\u00a0: ${names}.`,

  changesSince: (edition, date) => `Depuis le ${edition}, ${date}`,
  newArticles: (fresh, all) => {
    if (fresh === 0) return 'Aucun article n’est nouveau.';
    if (fresh === all) return all === 1 ? 'L’article est nouveau.' : `Les ${all} articles sont nouveaux.`;
    return fresh === 1 ? `1 article sur ${all} est nouveau.` : `${fresh} articles sur ${all} sont nouveaux.`;
  },
  nothingChanged: 'Aucun article n’est nouveau, et aucun changement n’a été trouvé.',
  newStatementOn: (point) => `Nouvelle déclaration\u00a0: ${point}`,
  before: 'Auparavant\u00a0:',
  changedTo: 'maintenant',
  newSource: 'Nouveau',
  changesNote:
    'Les mots après «\u00a0Auparavant\u00a0» sont ceux de la source nommée à leur suite, tels que cette édition antérieure les a imprimés.',

  hiddenTitle: (language) => (language === null ? 'Titre non affichable' : `Titre (${language}) non affichable`),
  madeTitle: 'titre tiré du texte',
  undated: 'non daté',
  guessedDate: (date) => `${date} (date supposée)`,
  guessed: (value) => `${value} (supposé)`,
  uncited: (articles) =>
    `${count(articles, 'autre article a été lu', 'autres articles ont été lus')}, dont rien n’est imprimé.`,
  alsoAt: 'Également sur',
  qrAlternative: (source) => `Code QR de l’adresse de la source ${source}`,
  sourceMark: (source) => `Source ${source}`,
  editorMark: 'réd.',
  editorAlternative: 'Mots de la rédaction',

  discussion: 'À discuter',
  discussionQuestions: [
    'Lesquels de ces points faudrait-il prouver, et par qui ?',
    'Sur quoi les parties sont-elles d’accord ?',
    'Quelle voix manque ici ?',
  ],
  notes: 'Notes',

  page: ['Page ', ' sur ', ''],
  colophon:
    'Les mots suivis d’un numéro sont ceux de la source\u00a0; […] marque ce qui a été omis. Le texte sans numéro est de la rédaction\u00a0; titres et rubriques sont ceux de la page.',
  articlesColophon:
    'À côté de chaque numéro figure ce que dit l’article, dans ses propres mots\u00a0; […] marque ce qui a été omis. Titres et rubriques sont ceux de la page.',
  editorNote:
    '«\u00a0réd.\u00a0» marque les mots de la rédaction\u00a0; un numéro à côté, la source dont ils s’inspirent.',
  editionHash: (hash) => `Édition ${hash}.`,
  howToVerify:
    'Le PDF contient, pour chaque passage imprimé, sa place dans les articles cités sous «\u00a0Sources\u00a0»\u00a0:',
  howToVerifyArticles: 'Le PDF contient, pour chaque passage imprimé, sa place dans ces articles\u00a0:',
};
