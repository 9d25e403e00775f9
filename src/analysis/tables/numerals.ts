/** A numeral of a cell → its value, in the notation of its table: 1,234.5 or 1.234,5. */
import { numeralValue } from '../quantities/lexemes.ts';

/** Which mark stands before the decimals. */
export type Notation = 'point' | 'comma';

const COMMA_LANGUAGES = /^(?:de|fr|uk|ru|it|es|pt|nl|pl|cs|sk|da|sv|nb|no|fi|tr|ro|hu|el|bg)\b/;

/** Digits, groups of three behind a space or an apostrophe, marks between digits. */
export const NUMERAL = String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*`;

const ONLY_POINT = /\d,\d{3}[.,]\d|\d\.(?:\d{1,2}|\d{4,})(?![\d.,])/;
const ONLY_COMMA = /\d\.\d{3}[.,]\d|\d,(?:\d{1,2}|\d{4,})(?![\d.,])/;

/** What the cells themselves show; where they show nothing, or both, what is usual in the language. */
export function notationOf(cells: readonly string[], lang: string): Notation {
  const point = cells.some((cell) => ONLY_POINT.test(cell));
  const comma = cells.some((cell) => ONLY_COMMA.test(cell));
  if (point !== comma) return point ? 'point' : 'comma';
  return COMMA_LANGUAGES.test(lang) ? 'comma' : 'point';
}

function valueWithComma(digits: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^\d{1,15}(?:[.,]\d{1,15})?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** Null for what is no number ("1.2.3", "007"). */
export function numeralIn(numeral: string, notation: Notation): number | null {
  const digits = numeral.replace(/[ \u00a0\u202f\u2009'’]/g, '');
  if (/^0\d/.test(digits)) return null;
  return notation === 'comma' ? valueWithComma(digits) : numeralValue(digits);
}
