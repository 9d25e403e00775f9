/** Names of months and weekdays by language, as data: full and short forms, cases where a language has them. */

const MONTHS: readonly (readonly string[])[] = [
  ['january|jan', 'januar|jänner', 'janvier', 'січня|січень|січні'],
  ['february|feb', 'februar', 'février', 'лютого|лютий|лютому'],
  ['march|mar', 'märz', 'mars', 'березня|березень|березні'],
  ['april|apr', 'avril', 'квітня|квітень|квітні'],
  ['may', 'mai', 'травня|травень|травні'],
  ['june|jun', 'juni', 'juin', 'червня|червень|червні'],
  ['july|jul', 'juli', 'juillet', 'липня|липень|липні'],
  ['august|aug', 'août', 'серпня|серпень|серпні'],
  ['september|sept|sep', 'septembre', 'вересня|вересень|вересні'],
  ['october|oct', 'oktober', 'octobre', 'жовтня|жовтень|жовтні'],
  ['november|nov', 'novembre', 'листопада|листопад|листопаді'],
  ['december|dec', 'dezember', 'décembre', 'грудня|грудень|грудні'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'montag', 'lundi', 'понеділок'],
  ['tuesday', 'dienstag', 'mardi', 'вівторок'],
  ['wednesday', 'mittwoch', 'mercredi', 'середу'],
  ['thursday', 'donnerstag', 'jeudi', 'четвер'],
  ['friday', 'freitag', 'vendredi', "п'ятницю"],
  ['saturday', 'samstag|sonnabend', 'samedi', 'суботу'],
  ['sunday', 'sonntag', 'dimanche', 'неділю'],
];

const formsOf = (names: readonly string[]): string[] => names.flatMap((name) => name.split('|'));

const numbered = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((names, i) => formsOf(names).map((form) => [form, i + 1] as const)));

const months = numbered(MONTHS);
const weekdays = numbered(WEEKDAYS);

const longestFirst = (forms: Iterable<string>): string => [...forms].sort((a, b) => b.length - a.length).join('|');

/** Alternatives for a regular expression, without a group. */
export const MONTH = longestFirst(months.keys());
export const WEEKDAY = longestFirst(weekdays.keys());

const key = (name: string): string => name.toLowerCase().replace(/’/g, "'").replace(/\.$/, '');

/** 1–12; 0 for what is no month. */
export const monthNumber = (name: string): number => months.get(key(name)) ?? 0;
/** 1 for Monday to 7 for Sunday; 0 for what is no weekday. */
export const weekdayNumber = (name: string): number => weekdays.get(key(name)) ?? 0;

/** English small numbers, as in "three days ago". */
export const smallNumber = (word: string): number => {
  const at = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(
    word.toLowerCase(),
  );
  if (/^\d+$/.test(word)) return Number(word);
  return /^an?$/i.test(word) ? 1 : Math.max(0, at);
};
