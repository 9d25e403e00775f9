/** The English words and signs of numbers, with their values. */

/** Words and values. A map: looking up a word cut from a text costs half of what it does in an object. */
export type Table<T> = ReadonlyMap<string, T>;

const table = (list: string, value: (index: number) => number): [string, number][] =>
  list.split(' ').map((word, i) => [word, value(i)]);

const tableOf = (values: Readonly<Record<string, number>>): Table<number> => new Map(Object.entries(values));

export const ONES: Table<number> = new Map([
  ...table('zero one two three four five six seven eight nine', (i) => i),
  ['nought', 0],
  ['naught', 0],
]);
export const TEENS: Table<number> = new Map(
  table('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (i) => 10 + i),
);
export const TENS: Table<number> = new Map([
  ...table('twenty thirty forty fifty sixty seventy eighty ninety', (i) => 20 + 10 * i),
  ['fourty', 40],
]);

/** Words that multiply what stands before them. */
export const SCALES = tableOf({
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
});

/** Short forms written behind a numeral, with or without a space. */
export const SCALE_SUFFIXES = tableOf({
  bn: 1e9,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  tn: 1e12,
  trn: 1e12,
  bln: 1e9,
  tln: 1e12,
});

/** Short forms that count only when written close to the numeral; "m" may be metres, the unit decides. */
export const GLUED_SUFFIXES = tableOf({ k: 1e3, K: 1e3, m: 1e6, M: 1e6, b: 1e9, B: 1e9, t: 1e12, T: 1e12 });

/** Groups that are counted themselves. */
export const GROUPS = tableOf({ dozen: 12, dozens: 12, score: 20 });

export const DENOMINATORS = tableOf({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twentieth: 20,
  twentieths: 20,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1000,
  thousandths: 1000,
});

export const FRACTION_SIGNS = tableOf({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
});

/** The value that a table of this folder has under a word; null where it has none. */
export function own<T>(from: Table<T>, word: string | undefined): T | null {
  return word === undefined ? null : (from.get(word) ?? null);
}
