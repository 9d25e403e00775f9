/** A number → the same with the minus sign or word that stands before it. */
import type { Lexeme } from './lexemes.ts';
import type { Measured } from './measured.ts';

/** A hyphen is a minus only behind a space and close to the digits; "minus" and "negative" always are. */
export function withSign(lexemes: readonly Lexeme[], found: Measured): Measured {
  const sign = lexemes[found.from - 1];
  if (!sign) return found;
  const word = /^(?:minus|negative)$/.test(sign.lower) && lexemes[found.from - 2]?.lower !== 'or';
  const mark = /^[-−–]$/.test(sign.text) && !(sign.glued && found.from > 1) && lexemes[found.from]?.glued === true;
  return word || mark ? { ...found, from: found.from - 1, value: -found.value } : found;
}
