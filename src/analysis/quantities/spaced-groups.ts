/** A numeral in groups of three behind spaces ("12 300") → its value, and whether it may as well be two numbers. */
import type { Lexeme } from './lexemes.ts';
import { before, behind, type Lexemes, type Rule } from './neighbours.ts';
import { isNaming } from './numbers-in-names.ts';

/** One kind of space throughout, so that "12 300" and a number beside it stay apart; no group begins with a lone nought. */
export const SPACED = String.raw`[1-9]\d{0,2}(?<gap>[ \u00a0\u202f\u2009])\d{3}(?:\k<gap>\d{3})*(?:[.,]\d{1,2})?(?!\d|[.,]\d)`;

const WHOLE = new RegExp(`^${SPACED}$`, 'u');

/** Null where the numeral is not written so. */
export const spacedValue = (text: string): number | null =>
  WHOLE.test(text) ? Number(text.replace(/\s/g, '').replace(',', '.')) : null;

const textAt = (lexemes: Lexemes, i: number): string => lexemes[i]?.text ?? '';

const isYearNumeral = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** Digits with nothing but a space between them and the number: not the year of "in 2023 300 people". */
const isOtherHalf = (text: string): boolean => /^\d[\d\s]*$/.test(text) && !isYearNumeral(text);

/** "12 3000", "+44 20 7946 0000", "12 300 45": digits beside digits of which nobody can say where a number ends. */
export const isBesideDigits: Rule = (lexemes, found) => {
  const own = lexemes[found.numberFrom];
  if (own?.kind !== 'numeral' || isYearNumeral(own.text)) return false;
  const [previous, next] = [lexemes[found.numberFrom - 1], lexemes[found.numberNext]];
  const joint = isHyphen(previous) && own.glued ? lexemes[found.numberFrom - 2] : null;
  if (joint && spacedValue(joint.text) !== null) return true;
  const group = found.unit === null || own.text.length > 2;
  const left = group && found.from === found.numberFrom && !own.glued && isOtherHalf(previous?.text ?? '');
  return left || (found.numberNext === found.numberFrom + 1 && next?.glued === false && isOtherHalf(next.text));
};

const TELEPHONE = /^(?:call|calls|calling|dial|phone|tel|telephone|mobile|fax|text|whatsapp|hotline|helpline)$/;

/** Words that are written with a capital only where a sentence begins may stand before any number. */
const isName = (lexemes: Lexemes, i: number): boolean => i > 0 && /^\p{Lu}/u.test(textAt(lexemes, i));

/** Words that no counted noun begins with. */
const JOINING = /^(?:and|or|but|in|on|at|by|for|from|with|to|of|is|was|are|were|has|had|will)$/;

const isHyphen = (lexeme: Lexeme | undefined): boolean => lexeme?.glued === true && /^[-‐‑]$/.test(lexeme.text);

/** "5 100 metre races": a unit in the singular belongs to what is behind it. */
const isModifier: Rule = (lexemes, found) =>
  /^(?:length|weight|volume|duration|count)$/.test(found.kind) && lexemes[found.next - 1]?.lower === found.unit;

/** "Room 12 300 guests", "May 12 300 people", "call 555 123 456", "12 300-seat halls": the groups may be two numbers, or count nothing. */
export const isUnsureSpacing: Rule = (lexemes, found) => {
  const own = textAt(lexemes, found.numberFrom);
  if (found.from < found.numberFrom || !own.includes(' ') || spacedValue(own) === null) return false;
  const previous = before(lexemes, found);
  const named = isNaming(previous?.lower ?? '') || isName(lexemes, found.from - 1) || previous?.text === '+';
  const called = lexemes.slice(Math.max(0, found.from - 4), found.from).some(({ lower }) => TELEPHONE.test(lower));
  const next = behind(lexemes, found);
  const uncounted = /^\d{3} /.test(own) && found.unit === null && (next?.kind !== 'word' || JOINING.test(next.lower));
  return named || called || uncounted || isHyphen(lexemes[found.numberNext]) || isModifier(lexemes, found);
};
