/** A number among its lexemes → the lexemes right before and behind it. */
import type { Lexeme } from './lexemes.ts';
import type { Measured } from './measured.ts';

export type Lexemes = readonly Lexeme[];

export type Rule = (lexemes: Lexemes, found: Measured) => boolean;

export const before = (lexemes: Lexemes, found: Measured, back = 1): Lexeme | undefined => lexemes[found.from - back];

export const behind = (lexemes: Lexemes, found: Measured, ahead = 0): Lexeme | undefined => lexemes[found.next + ahead];

export const isPlainInteger = (lexemes: Lexemes, found: Measured): boolean =>
  found.numberNext === found.numberFrom + 1 && /^\d+$/.test(lexemes[found.numberFrom]?.text ?? '');
