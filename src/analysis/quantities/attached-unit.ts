/** Lexemes behind a number → its unit, with the rate or the age that it makes. */
import type { QuantityKind } from '../model.ts';
import { type Attached, currencyBehind, isHyphen, isWhole, joined, type Lexemes } from './attached-currency.ts';
import type { Lexeme } from './lexemes.ts';
import { type Unit, unitOf } from './units.ts';

/** Forms that are units only close behind digits ("5h"), and those that are also units behind a space ("5 m"). */
const CLOSE_ONLY = /^(?:m|g|l|h|s|t|w|kt|L|W|mi|in|mo|cc|ms|nm|mw|kb|bit|rad|kn|C|F|pc|turns?|cups?|bars?|stones?)$/;
const CLOSE_OR_SPACED = /^(?:m|t|mi|kn|kt|turns?|cups?|stones?)$/;
/** "two turns" needs a sentence to be a measure; "two cups of flour" does not. */
const IN_WORDS = /^(?:cups?|turns?)$/;

/** A unit of measure behind the number, of up to three words. */
function unitBehind(lexemes: Lexemes, i: number, digits: boolean): Attached | null {
  const hyphen = isHyphen(lexemes[i]) && lexemes[i]?.glued === true;
  const at = hyphen ? i + 1 : i;
  for (const length of [3, 2, 1]) {
    if (!isWhole(lexemes, at, at + length)) continue;
    const form = joined(lexemes, at, at + length);
    const unit = unitOf(form);
    const close =
      lexemes[at]?.glued === true ||
      (/^[CF]$/.test(form) && isOfHeat(lexemes, i)) ||
      (/^[gl]$/.test(form) && lexemes[at + 1]?.lower === 'of');
    if (!unit || (CLOSE_ONLY.test(form) && !fits(form, digits, close)) || isMark(lexemes, at, at + length)) continue;
    return { unit: unit.name, kind: unit.kind, next: at + length, factor: 1 };
  }
  return null;
}

/** "13F filing", "Boeing 777F", "24703L202": letters of a form, a type, a part. */
function isMark(lexemes: Lexemes, i: number, next: number): boolean {
  const [unit, behind, number] = [lexemes[i], lexemes[next], lexemes[i - 1]];
  if (!unit?.glued || next > i + 1) return false;
  const goesOn = behind?.glued && (behind.kind === 'numeral' || (behind.text === '/' && /^[CF]$/.test(unit.text)));
  if (goesOn && /^\p{L}{1,2}$/u.test(unit.text)) return true;
  if (!/^[CF]$/.test(unit.text) || isOfHeat(lexemes, i) || isHeat(behind)) return false;
  return Number(number?.text) > 130 || (behind?.kind === 'word' && !BEHIND_DEGREES.test(behind.lower));
}

const BEHIND_DEGREES =
  /^(?:in|on|at|by|to|and|or|as|with|for|during|across|this|last|that|above|below|while|but|from)$/;

/** "20 (kg)": a unit of its own in brackets behind digits. */
function unitInBrackets(lexemes: Lexemes, i: number, digits: boolean): Attached | null {
  const [open, word, close] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (!digits || !word || !/^(?:\(\)|\[\]|\{\})$/.test(`${open?.text}${close?.text}`)) return null;
  const unit = unitOf(word.text);
  const sure = unit && unit.kind !== 'duration' && unit.kind !== 'percent' && word.text.length > 1;
  return sure ? { unit: unit.name, kind: unit.kind, next: i + 3, factor: 1 } : null;
}

/** "3x fewer", "17.5X"; not "4x4". */
function timesBehind(lexemes: Lexemes, i: number, digits: boolean): Attached | null {
  const found = digits && lexemes[i]?.glued && /^[xX×]$/.test(lexemes[i]?.text ?? '') && !lexemes[i + 1]?.glued;
  return found ? { unit: 'time', kind: 'count', next: i + 1, factor: 1 } : null;
}

/** "minus 31 C", "temperatures of 40 C": a letter behind a space is a scale where the words before speak of heat. */
const isOfHeat = (lexemes: Lexemes, i: number): boolean => lexemes.slice(Math.max(0, i - 14), i).some(isHeat);

const isHeat = (lexeme: Lexeme | undefined): boolean =>
  /^(?:temperatures?|heat\w*|mercury|warm\w*|cold\w*|cool\w*|minus|highs?|lows?|degrees?|thermometers?|weather)$/.test(
    lexeme?.lower ?? '',
  );

function fits(form: string, digits: boolean, glued: boolean): boolean {
  return digits ? glued || CLOSE_OR_SPACED.test(form) : IN_WORDS.test(form);
}

const RATE_OF: Readonly<Record<string, QuantityKind>> = { hour: 'speed', second: 'speed' };

/** "miles an hour", "barrels per day", "litres/second": a rate where the lower part is a unit; money keeps its own name. */
function withRate(lexemes: Lexemes, found: Attached): Attached {
  const [sign, below] = [lexemes[found.next], lexemes[found.next + 1]];
  if (
    !sign ||
    !below ||
    found.kind === 'money' ||
    found.kind === 'percent' ||
    !/^(?:per|an?|\/|each|every)$/.test(sign.lower)
  )
    return found;
  const unit: Unit | null = unitOf(below.text);
  const paid = /^pounds?$/.test(lexemes[found.next - 1]?.lower ?? '') && unit?.kind === 'duration';
  if (paid) return { ...found, unit: 'pound sterling', kind: 'money' };
  if (!unit || unit.kind === found.kind || !/^(?:duration|length|area|volume|weight)$/.test(unit.kind)) return found;
  if (/^an?$/.test(sign.lower) && unit.kind !== 'duration') return found;
  const kind = found.kind === 'length' ? (RATE_OF[unit.name] ?? found.kind) : found.kind;
  return { ...found, unit: `${found.unit} per ${unit.name}`, kind, next: found.next + 2 };
}

const AGE = /^(?:old|olds|of)$/;

/** "45-year-old", "five years old", "8 months of age". */
function withAge(lexemes: Lexemes, found: Attached): Attached {
  if (found.kind !== 'duration' || !/^(?:year|month|week|day)$/.test(found.unit)) return found;
  const at = isHyphen(lexemes[found.next]) ? found.next + 1 : found.next;
  if (!AGE.test(lexemes[at]?.lower ?? '')) return found;
  if (lexemes[at]?.lower === 'of' && lexemes[at + 1]?.lower !== 'age') return found;
  return { ...found, unit: `${found.unit} of age`, kind: 'age', next: lexemes[at]?.lower === 'of' ? at + 2 : at + 1 };
}

export function attach(lexemes: Lexemes, i: number, digits: boolean, currency: string | null): Attached | null {
  if (currency) {
    const again = currencyBehind(lexemes, i);
    return {
      unit: again && again.unit !== 'cent' && lexemes[i]?.kind === 'word' ? again.unit : currency,
      kind: 'money',
      next: again?.unit === currency && lexemes[i]?.kind === 'word' ? again.next : i,
      factor: 1,
    };
  }
  const money = currencyBehind(lexemes, i);
  if (money) return money;
  const unit = unitBehind(lexemes, i, digits) ?? unitInBrackets(lexemes, i, digits) ?? timesBehind(lexemes, i, digits);
  return unit ? withAge(lexemes, withRate(lexemes, unit)) : null;
}
