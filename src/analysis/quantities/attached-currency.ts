/** Lexemes around a number → the sign, code or words of a currency before or behind it. */
import type { QuantityKind } from '../model.ts';
import { currencyOfSign, currencyOfWords } from './currencies.ts';
import type { Lexeme } from './lexemes.ts';

export type Lexemes = readonly Lexeme[];
export interface Attached {
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly next: number;
  readonly factor: number;
}

export const isHyphen = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^[-‐‑–]$/.test(lexeme.text);

/** Text of some lexemes as they stand, one space where there is any, hyphens and abbreviating stops dropped. */
export function joined(lexemes: Lexemes, from: number, next: number): string {
  let text = '';
  for (const lexeme of lexemes.slice(from, next)) {
    if (isHyphen(lexeme) || lexeme.text === '.') text += text === '' ? '' : ' ';
    else text += lexeme.glued || text === '' || text.endsWith(' ') ? lexeme.text : ` ${lexeme.text}`;
  }
  return text.trim();
}

/** A currency sign or code that ends where the number begins: "$", "US$", "EUR". */
export function signBefore(lexemes: Lexemes, i: number): { readonly from: number; readonly currency: string } | null {
  for (const length of [4, 3, 2, 1]) {
    const run = lexemes.slice(i, i + length);
    if (run.length < length || run.slice(1).some((lexeme) => !lexeme.glued)) continue;
    const currency = currencyOfSign(run.map((lexeme) => lexeme.text).join(''));
    if (currency) return { from: i + length, currency };
  }
  return null;
}

/** A form begins and ends with a word or sign of its own, not with a stop of the sentence. */
export const isWhole = (lexemes: Lexemes, from: number, next: number): boolean =>
  [lexemes[from], lexemes[next - 1]].every(
    (lexeme) => lexeme !== undefined && lexeme.text !== '.' && !isHyphen(lexeme),
  );

/** "60p": pence, where it is no height of a screen. */
const penceOf = (lexemes: Lexemes, i: number, length: number): string | null =>
  length === 1 &&
  lexemes[i]?.text === 'p' &&
  lexemes[i]?.glued === true &&
  lexemes[i - 1]?.kind === 'numeral' &&
  !/^(?:240|360|480|540|576|720|1080|1440|2160|4320)$/.test(lexemes[i - 1]?.text ?? '')
    ? 'penny'
    : null;

/** "dollars", "Canadian dollars", "USD", "€" behind the number; its longest form counts. */
export function currencyBehind(lexemes: Lexemes, i: number): Attached | null {
  const at = isHyphen(lexemes[i]) ? i + 1 : i;
  for (const length of [5, 4, 3, 2, 1]) {
    const form = joined(lexemes, at, at + length);
    const name = currencyOfWords(form) ?? currencyOfSign(form) ?? penceOf(lexemes, at, length);
    if (name && isWhole(lexemes, at, at + length)) return { unit: name, kind: 'money', next: at + length, factor: 1 };
  }
  return null;
}
