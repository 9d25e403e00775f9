/** Names of months and weekdays by language, as data: full and short forms, cases where a language has them. */

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  de: [
    'januar|jänner',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  fr: [
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
  ],
  uk: [
    'січня|січень|січні',
    'лютого|лютий|лютому',
    'березня|березень|березні',
    'квітня|квітень|квітні',
    'травня|травень|травні',
    'червня|червень|червні',
    'липня|липень|липні',
    'серпня|серпень|серпні',
    'вересня|вересень|вересні',
    'жовтня|жовтень|жовтні',
    'листопада|листопад|листопаді',
    'грудня|грудень|грудні',
  ],
};

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const longestFirst = (forms: readonly string[]): string => [...forms].sort((a, b) => b.length - a.length).join('|');

/** A language's names of months: an alternation without a group, and the number (1–12) of each; 0 for what is none. */
export interface MonthNames {
  readonly pattern: string;
  readonly numberOf: (name: string | undefined) => number;
}

/** Null for a language that is not known: there only dates in figures are read. Unknown languages are read as English. */
export function monthNames(lang: string): MonthNames | null {
  const names = MONTHS[languageOf(lang)];
  if (!names) return null;
  const numbers = new Map(names.flatMap((forms, i) => forms.split('|').map((form) => [form, i + 1] as const)));
  return {
    pattern: longestFirst([...numbers.keys()]),
    numberOf: (name = '') => numbers.get(name.toLowerCase().replace(/\.$/, '')) ?? 0,
  };
}

/** "en" for English and for what is not known; else the language without its region. */
export function languageOf(lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-');
  return language === '' || language === 'und' ? 'en' : language;
}

export const inEnglish = (lang: string): boolean => languageOf(lang) === 'en';

export const WEEKDAY = longestFirst(WEEKDAYS);
/** 1 for Monday to 7 for Sunday; 0 for what is no weekday. */
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.toLowerCase()) + 1;

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English numbers below a hundred, as in "three days ago": an alternation without a group. */
export const SMALL_NUMBER = `\\d{1,2}|an?|(?:${TENS.slice(1).join('|')})(?:-(?:${ONES.slice(1, 10).join('|')}))?|${longestFirst(ONES.slice(1))}`;

/** 0 for what is none. */
export function smallNumber(word: string): number {
  const text = word.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (/^an?$/.test(text)) return 1;
  const [first = '', second = 'zero'] = text.split('-');
  const tens = TENS.indexOf(first);
  return tens > 0 ? (tens + 1) * 10 + Math.max(0, ONES.indexOf(second)) : Math.max(0, ONES.indexOf(first));
}
