/** Text → its lexemes for reading numbers: numerals, words and single marks, with offsets. */
import { SPACED, spacedValue } from './spaced-groups.ts';

export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'numeral' | 'word' | 'mark';
  /** No white space before it. */
  readonly glued: boolean;
}

/** Addresses as one mark; digits with separators of thousands, then decimals and dotted or comma-ed runs; words with apostrophes; any other mark. */
const LEXEME = new RegExp(
  String.raw`https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]+|(?<![\d\p{L}.,])\.\d+|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|${SPACED}|\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:[.,]\d+)*|\p{L}+(?:['’]\p{L}+)*|\S`,
  'gu',
);

function kindOf(text: string): Lexeme['kind'] {
  if (/^\.?\d/.test(text) && !text.includes('@')) return 'numeral';
  return /^\p{L}[\p{L}'’]*$/u.test(text) ? 'word' : 'mark';
}

/** Lexemes of text.slice(start, end), offsets into the text. */
export function readLexemes(text: string, start: number, end: number): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let last = -1;
  for (const match of text.slice(start, end).matchAll(LEXEME)) {
    const from = start + match.index;
    const to = from + match[0].length;
    lexemes.push({
      start: from,
      end: to,
      text: match[0],
      lower: match[0].toLowerCase(),
      kind: kindOf(match[0]),
      glued: from === last,
    });
    last = to;
  }
  return lexemes;
}

/** Value of a numeral ("11,000", "3.5", "1,3"); null for what is no number ("1.2.3"). */
export function numeralValue(text: string): number | null {
  const spaced = spacedValue(text);
  if (spaced !== null) return spaced;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\.\d{1,15}$/.test(text)) return Number(`0${text}`);
  if (/^\d{1,15}(?:\.\d{1,15})?$/.test(text)) return Number(text);
  return /^\d{1,3},\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : null;
}
