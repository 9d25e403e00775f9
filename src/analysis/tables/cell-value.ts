/** A cell → the one number that it is, with its bound and the unit that stands in the cell; null where it is anything else. */
import type { Change, Quote } from '../model.ts';
import { type Notation, NUMERAL, numeralIn } from './numerals.ts';
import { readUnitPhrase, type UnitPhrase } from './unit-phrase.ts';

export interface CellValue {
  /** Number and unit as they stand in the cell, without bound and footnote. */
  readonly written: Quote;
  readonly value: number | readonly [number, number];
  readonly change: Change;
  readonly unit: UnitPhrase | null;
  /** Four digits that may be a year. */
  readonly yearLike: boolean;
}

const CURRENCY = String.raw`(?:\p{Lu}{0,2}\p{Sc}|\p{Lu}{3}|Rs\.?)`;
const BOUNDS: readonly (readonly [Change, RegExp])[] = [
  ['>', /^(?:more than|over|at least|above|mehr als|über|mindestens|plus de|au moins|понад|більше|[>≥])\s*/iu],
  [
    '<',
    /^(?:less than|fewer than|up to|at most|under|below|weniger als|bis zu|moins de|jusqu['’]à|до|менше|[<≤])\s*/iu,
  ],
  [
    '~',
    /^(?:about|around|approx(?:\.|imately)?|nearly|almost|some|circa|ca?\.|etwa|rund|environ|près de|близько|майже|[~≈])\s*/iu,
  ],
];
const VALUE = new RegExp(
  String.raw`^(?<sign>[-−–+]\s?)?(?<before>${CURRENCY}\s?)?(?<minus>[-−–])?(?<low>${NUMERAL})(?:\s?(?:[-–—]|to|bis|à)\s?(?:\k<before>)?(?<high>${NUMERAL}))?(?<tail>.*)$`,
  'u',
);
/** “km²” has no footnote. */
const FOOTNOTE = /(?:\s*(?:\*+|[†‡§]|(?<!m)[¹²³⁰⁴-⁹]+|\[\w{1,2}\]|\((?:[a-z]|est\.?|e)\)))+$/u;
const BLANK = /^(?:[-–—.…·?*]*|n\/?a|n\.a\.|none|nil|k\.\s?a\.|n\.?d\.?|s\.?o\.?|н\/д|tbd|unknown|not available)$/i;
/** "555-1234" is a telephone's, "2022-23" a season. */
const NO_RANGE = /^\d{3}-\d{4}$|^\d{4}[-–]\d{2}$/;

export const isBlank = (cell: string): boolean => BLANK.test(cell);

export const isYear = (cell: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(cell);

function boundOf(cell: string): { readonly change: Change; readonly length: number } {
  for (const [change, words] of BOUNDS) {
    const found = words.exec(cell);
    if (found) return { change, length: found[0].length };
  }
  return { change: '=', length: 0 };
}

/** Of a sign or code before the number and the words behind it: "$3 bn", "CHF 20", "96%". */
function unitAround(before: string, tail: string): UnitPhrase | null | undefined {
  if (before === '' && tail === '') return null;
  return readUnitPhrase(`${before} ${tail}`.trim()) ?? undefined;
}

function valuesOf(
  groups: Readonly<Record<string, string>>,
  notation: Notation,
  factor: number,
): CellValue['value'] | null {
  const sign = /[-−–]/.test(`${groups['sign'] ?? ''}${groups['minus'] ?? ''}`) ? -1 : 1;
  const scaled = (numeral: string): number | null => {
    const value = numeralIn(numeral, notation);
    return value === null ? null : Number((value * factor).toPrecision(15));
  };
  const low = scaled(groups['low'] ?? '');
  if (groups['high'] === undefined || low === null) return low === null ? null : sign * low;
  const high = scaled(groups['high']);
  return high === null || high <= low || sign < 0 ? null : [low, high];
}

export function readCell(cell: Quote, notation: Notation): CellValue | null {
  if (cell.text.length > 60 || NO_RANGE.test(cell.text)) return null;
  const bound = boundOf(cell.text);
  const rest = cell.text.slice(bound.length).replace(FOOTNOTE, '');
  const groups = VALUE.exec(rest)?.groups;
  if (!groups) return null;
  const [before, tail] = [(groups['before'] ?? '').trim(), (groups['tail'] ?? '').trim()];
  const more = /^\+|^or more$/.test(tail);
  const unit = unitAround(before, tail.replace(/^\+|^or more$/, '').trim());
  const value = unit === undefined ? null : valuesOf(groups, notation, unit?.factor ?? 1);
  if (unit === undefined || value === null) return null;
  const plus = groups['sign']?.startsWith('+') ? groups['sign'].length : 0;
  const start = cell.start + bound.length + plus;
  const text = rest.slice(plus);
  const change = more ? '>' : plus > 0 && unit !== null ? 'up' : bound.change;
  return { written: { start, end: start + text.length, text }, value, change, unit, yearLike: isYear(rest) };
}
