/**
 * A number and the lexemes around it → whether it is no quantity: a year, a date, a clock time, part of a name or an
 * address, a telephone number, a score. Each rule is one function; a number that carries a unit or a magnitude is asked
 * only those that may hold all the same.
 */
import { isClockTime, isDate, isNineEleven, isYear, isYearRange } from './dates-and-times.ts';
import { isDigitChain, isListMarker, isReference, isRelation, isScore } from './digit-groups.ts';
import type { Measured } from './measured.ts';
import type { Lexemes, Rule } from './neighbours.ts';
import {
  isHalfOfWord,
  isHouseNumber,
  isNumbered,
  isNumberOfModel,
  isNumberOfName,
  isPartOfWord,
  isPictureStandard,
} from './numbers-in-names.ts';
import { isBesideDigits, isUnsureSpacing } from './spaced-groups.ts';
import { isOrdinal, isPronounOne } from './words-not-numbers.ts';

const RULES: readonly Rule[] = [
  isYear,
  isYearRange,
  isDate,
  isNineEleven,
  isClockTime,
  isPartOfWord,
  isNumbered,
  isNumberOfName,
  isNumberOfModel,
  isDigitChain,
  isScore,
  isHouseNumber,
  isPictureStandard,
  isHalfOfWord,
  isBesideDigits,
  isUnsureSpacing,
  isListMarker,
  isReference,
  isPronounOne,
  isOrdinal,
  isRelation,
];

export const isNoQuantity = (lexemes: Lexemes, found: Measured): boolean => RULES.some((rule) => rule(lexemes, found));
