/** Text and an offset → the number that is written there with a decimal comma and groups behind points or spaces. */
import { meaningOf, type NumberLanguage } from './number-language.ts';

export interface ForeignNumber {
  readonly value: number;
  /** Without the word of magnitude. */
  readonly bare: number;
  readonly end: number;
  readonly digits: boolean;
  /** A word of magnitude stands behind the digits. */
  readonly scaled: boolean;
}

const DIGITS =
  /\d{1,3}(?:([. {2}\u202f ’'])\d{3}(?:\1\d{3}){0,4})(?:,\d{1,6})?(?![\d]|[.,]\d)|\d{1,15}(?:,\d{1,6})?(?![\d]|[.,]\d)/uy;

/** "1.250,50", "20 000", "3,5"; groups of three behind one kind of mark throughout. */
function digitsAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (!match || /^0\d/.test(match[0])) return null;
  const plain = match[1] ? match[0].replaceAll(match[1], '') : match[0];
  return { value: Number(plain.replace(',', '.')), end: at + match[0].length };
}

const WORD = /[\p{L}’'ʼ]{2,20}/uy;
const MAGNITUDE = /[ {2}\u202f]?(\p{L}{2,12}\.?)(?!\p{L})/uy;

/** Adds "Millionen", "млн", "milliards d'" behind it. */
function scaled(text: string, language: NumberLanguage, number: ForeignNumber): ForeignNumber {
  MAGNITUDE.lastIndex = number.end;
  const match = MAGNITUDE.exec(text);
  const word = match?.[1]?.toLowerCase() ?? '';
  const factor = meaningOf(language.magnitudes, word) ?? meaningOf(language.magnitudes, word.replace(/\.$/, ''));
  if (!match || factor === null) return number;
  const end = number.end + match[0].length - (word.endsWith('.') && !language.magnitudes.exact.has(word) ? 1 : 0);
  return { ...number, value: Number((number.value * factor).toPrecision(15)), end, scaled: true };
}

/** Null where no number begins at the offset. */
export function numberAt(text: string, at: number, language: NumberLanguage): ForeignNumber | null {
  const digits = digitsAt(text, at);
  if (digits) return scaled(text, language, { ...digits, bare: digits.value, digits: true, scaled: false });
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  const value = language.words.get(word.toLowerCase());
  return value === undefined
    ? null
    : scaled(text, language, { value, bare: value, end: at + word.length, digits: false, scaled: false });
}
