/** Lexemes around a number → the sign, code or words of a currency before or behind it. */
import type { QuantityKind } from '../model.ts';
import { currencyOfSign, currencyOfWords } from './currencies.ts';
import type { Lexeme } from './lexemes.ts';
import { SCALES } from './number-words.ts';

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
    if (run.length < length || (run.slice(1).some((lexeme) => !lexeme.glued) && !isSpacedSign(run))) continue;
    const form = run.map((lexeme) => lexeme.text).join('');
    const currency =
      currencyOfSign(form) ?? (length === 2 ? currencyOfSign(form.replace(/^\p{Ll}+(?=\$)/u, toUpper)) : null);
    if (currency) return { from: i + length, currency };
  }
  return null;
}

const toUpper = (letters: string): string => letters.toUpperCase();

/** "C $ 300": the country stands apart from the sign; "a $ 300 bill" tells of none. */
const isSpacedSign = ([country, sign, ...rest]: Lexemes): boolean =>
  rest.length === 0 && sign?.text === '$' && /^(?:c|us|hk|nz|nt|au)$/.test(country?.lower ?? '');

/** "75 USD million": the magnitude behind the currency. */
function scaleBehind(lexemes: Lexemes, i: number, form: string): number | null {
  const scale = /^\p{Lu}{3}$/u.test(form) ? SCALES.get(lexemes[i]?.lower ?? '') : undefined;
  return scale !== undefined && scale >= 1000 ? scale : null;
}

/** "30 MUSD", "MEUR": millions of a currency. */
const ofMillions = (form: string): string | null => (/^M\p{Lu}{3}$/u.test(form) ? currencyOfSign(form.slice(1)) : null);

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
    if (!isWhole(lexemes, at, at + length)) continue;
    const scale = name && scaleBehind(lexemes, at + length, form);
    if (scale) return { unit: name, kind: 'money', next: at + length + 1, factor: scale };
    if (name) return { unit: name, kind: 'money', next: at + length, factor: 1 };
    const millions = ofMillions(form);
    if (millions) return { unit: millions, kind: 'money', next: at + length, factor: 1e6 };
  }
  return null;
}
