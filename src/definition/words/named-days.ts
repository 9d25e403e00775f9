/** Words that name days: of the week (Sunday is 0), and of the month ("1st", "first", "last"). */

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const SHORT: Readonly<Record<string, number>> = {
  ...{ sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 },
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Null for any other word; plurals are the day too. */
export function weekdayOf(word: string): number | null {
  const index = DAYS.findIndex((day) => day === word || `${day}s` === word);
  return index >= 0 ? index : (SHORT[word] ?? null);
}

/** "1st", "22nd", "third" → their number; null for any other word. */
export function ordinalOf(word: string): number | null {
  const index = (ORDINALS as readonly string[]).indexOf(word);
  if (index >= 0) return index + 1;
  const number = /^([1-9]\d?)(?:st|nd|rd|th)$/.exec(word)?.[1];
  return number === undefined ? null : Number(number);
}

/** In their usual spelling, for a question back. */
export const DAY_WORDS: readonly string[] = [
  ...[...DAYS.slice(1), ...DAYS.slice(0, 1)].flatMap((day) => [titled(day), `${titled(day)}s`]),
  ...ORDINALS,
  'last',
];

function titled(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
