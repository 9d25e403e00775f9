/** Lexemes, and where to begin → the number that is written there in digits, in words, or in both. */
import { type Lexeme, numeralValue } from './lexemes.ts';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  GLUED_SUFFIXES,
  GROUPS,
  ONES,
  own,
  SCALE_SUFFIXES,
  SCALES,
  TEENS,
  TENS,
} from './number-words.ts';
import { unitOf } from './units.ts';

export interface ReadNumber {
  readonly value: number;
  /** Index of the first lexeme behind it. */
  readonly next: number;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** A suffix that may be a unit as well ("5m"): its factor is not in the value. */
  readonly suffix: number | null;
}

type Lexemes = readonly Lexeme[];
interface Part {
  readonly value: number;
  readonly next: number;
}

const part = (value: number, next: number): Part => ({ value, next });
const isHyphen = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && /^[-‐‑]$/.test(lexeme.text) && lexeme.glued;
/** Behind a hyphen that joins two words, where there is one. */
const skipHyphen = (lexemes: Lexemes, i: number): number => (isHyphen(lexemes[i]) && lexemes[i + 1]?.glued ? i + 1 : i);
const wordAt = (lexemes: Lexemes, i: number): string | undefined => lexemes[i]?.lower;

/** Twenty-five, eleven, three: below a hundred. */
function readBelowHundred(lexemes: Lexemes, i: number): Part | null {
  const word = wordAt(lexemes, i);
  const small = own(ONES, word) ?? own(TEENS, word);
  if (small !== null) return part(small, i + 1);
  const tens = own(TENS, word);
  if (tens === null) return null;
  const at = skipHyphen(lexemes, i + 1);
  const ones = own(ONES, wordAt(lexemes, at));
  return ones ? part(tens + ones, at + 1) : part(tens, i + 1);
}

function readNumeral(lexemes: Lexemes, i: number): Part | null {
  const lexeme = lexemes[i];
  if (!lexeme) return null;
  const sign = own(FRACTION_SIGNS, lexeme.text);
  if (sign !== null) return part(sign, i + 1);
  const value = lexeme.kind === 'numeral' ? numeralValue(lexeme.text) : null;
  if (value === null) return null;
  const fraction = own(FRACTION_SIGNS, lexemes[i + 1]?.text);
  if (fraction !== null) return part(value + fraction, i + 2);
  return readSlashed(lexemes, i, value) ?? part(value, i + 1);
}

/** 3/4, 1 4/5: proper fractions of small denominators; not 9/11 or 24/7. */
function readSlashed(lexemes: Lexemes, i: number, value: number): Part | null {
  const at = lexemes[i + 1]?.text === '/' ? i : i + 1;
  const [over, slash, under] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (!over || slash?.text !== '/' || !slash.glued || !under?.glued || lexemes[at + 3]?.text === '/') return null;
  const [a, b] = [numeralValue(over.text), numeralValue(under.text)];
  if (a === null || b === null || a >= b || ![2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100].includes(b)) return null;
  return part((at === i ? 0 : value) + a / b, at + 3);
}

/** "and a half", "and two thirds" behind a number. */
function readAndFraction(lexemes: Lexemes, i: number): Part | null {
  if (wordAt(lexemes, i) !== 'and') return null;
  const count = /^an?$/.test(wordAt(lexemes, i + 1) ?? '') ? part(1, i + 2) : readBelowHundred(lexemes, i + 1);
  const under = count && own(DENOMINATORS, wordAt(lexemes, skipHyphen(lexemes, count.next)));
  return count && under && count.value < under ? part(count.value / under, skipHyphen(lexemes, count.next) + 1) : null;
}

const scaleAt = (lexemes: Lexemes, i: number): number | null => {
  const lexeme = lexemes[i];
  return lexeme ? (own(SCALES, lexeme.lower) ?? own(GROUPS, lexeme.lower) ?? own(SCALE_SUFFIXES, lexeme.lower)) : null;
};

/** A number below a thousand or a numeral, with the scale words behind it: "two hundred thousand", "3.5 million". */
function readScaled(lexemes: Lexemes, i: number): Part | null {
  const article =
    /^(?:an?)$/.test(wordAt(lexemes, i) ?? '') && scaleAt(lexemes, i + 1) !== null ? part(1, i + 1) : null;
  const bare =
    own(SCALES, wordAt(lexemes, i)) !== null && !/^(?:several|few|many|some|per)$/.test(wordAt(lexemes, i - 1) ?? '')
      ? part(1, i)
      : null;
  let found = readNumeral(lexemes, i) ?? readBelowHundred(lexemes, i) ?? article ?? bare;
  if (!found) return null;
  const fraction = readAndFraction(lexemes, found.next);
  if (fraction) found = part(found.value + fraction.value, fraction.next);
  for (;;) {
    const at = skipHyphen(lexemes, found.next);
    const scale = scaleAt(lexemes, at);
    if (scale === null) return found;
    found = part(found.value * scale, at + 1);
    const more: Part | null = readAndFraction(lexemes, found.next);
    if (more && scale >= 1000) found = part(found.value + more.value * scale, more.next);
    const rest: Part | null = scale === 100 ? readRest(lexemes, found.next) : null;
    if (rest) found = withFraction(lexemes, part(found.value + rest.value, rest.next));
  }
}

/** Behind "hundred": "and twenty-one", "and 21". */
function readRest(lexemes: Lexemes, i: number): Part | null {
  const at = behindAnd(lexemes, i);
  const digits = at > i && /^\d\d?$/.test(lexemes[at]?.text ?? '') ? readNumeral(lexemes, at) : null;
  return digits ?? readBelowHundred(lexemes, at);
}

/** "a hundred and three and two thirds". */
function withFraction(lexemes: Lexemes, whole: Part): Part {
  const fraction = readAndFraction(lexemes, whole.next);
  return fraction ? part(whole.value + fraction.value, fraction.next) : whole;
}

const behindAnd = (lexemes: Lexemes, i: number): number => (wordAt(lexemes, i) === 'and' ? i + 1 : i);

/** Is the value a whole number of thousands or more, so that smaller parts may follow? */
const lowestScale = (value: number): number => [1e12, 1e9, 1e6, 1e3, 1e2].find((scale) => value % scale === 0) ?? 1;

/** "Four thousand three hundred and twenty-one". */
function readSum(lexemes: Lexemes, i: number): Part | null {
  let sum = readScaled(lexemes, i);
  while (sum && scaleAt(lexemes, sum.next - 1) !== null) {
    const at = behindAnd(lexemes, sum.next);
    const smaller =
      lexemes[at]?.kind === 'mark' || own(SCALES, wordAt(lexemes, at)) !== null ? null : readScaled(lexemes, at);
    const scaled = smaller !== null && scaleAt(lexemes, smaller.next - 1) !== null;
    const words = lexemes[at]?.kind === 'word';
    if (
      !smaller ||
      smaller.value >= lowestScale(sum.value) ||
      !(scaled || (words && !/^an?$/.test(wordAt(lexemes, at) ?? '')))
    )
      break;
    sum = part(sum.value + smaller.value, smaller.next);
  }
  return sum;
}

/** "one-third", "five - eighths", "one twenty-fifth": where the last word of the lower part stands. */
function toDenominator(lexemes: Lexemes, i: number): number {
  const at = isSpacedHyphen(lexemes, i) ? i + 1 : skipHyphen(lexemes, i);
  return own(TENS, wordAt(lexemes, at)) !== null && isHyphen(lexemes[at + 1]) ? at + 2 : at;
}

const isSpacedHyphen = (lexemes: Lexemes, i: number): boolean =>
  lexemes[i]?.text === '-' && !lexemes[i]?.glued && own(DENOMINATORS, wordAt(lexemes, i + 1)) !== null;

/** The lower part of a fraction that ends at this lexeme; ordinals below ten may have tens before them. */
function denominatorAt(lexemes: Lexemes, at: number): number | null {
  const under = own(DENOMINATORS, wordAt(lexemes, at));
  const tens = isHyphen(lexemes[at - 1]) ? own(TENS, wordAt(lexemes, at - 2)) : null;
  return under !== null && tens !== null && under < 10 ? tens + under : under;
}

/** Words behind "a third" that do the same. */
const BEHIND_SHARE = /^(?:of|more|less|fewer|higher|lower|larger|smaller)$/;

/** "half an hour", "a quarter of a percentage point": behind the article, where a unit follows. */
function toUnit(lexemes: Lexemes, share: Part): Part {
  const at = wordAt(lexemes, share.next) === 'of' ? share.next + 1 : share.next;
  if (share.value >= 1 || !/^an?$/.test(wordAt(lexemes, at) ?? '')) return share;
  const [first, second] = [lexemes[at + 1], lexemes[at + 2]];
  const unit = unitOf(first?.text ?? '') ?? unitOf(`${first?.text} ${second?.text}`);
  return unit && (first?.text.length ?? 0) > 3 ? part(share.value, at + 1) : share;
}

/** Words before "a third" that make it a share, not a third one. */
const MEASURED = /^(?:by|nearly|almost|about|around|roughly|than|over|just)$/;

/** "two thirds", "one-third", "three quarters", "half a million", "half of". */
function readFraction(lexemes: Lexemes, i: number): Part | null {
  const word = wordAt(lexemes, i);
  if (word === 'half' || word === 'quarter') return readHalf(lexemes, i);
  const count = /^an?$/.test(word ?? '') ? part(1, i + 1) : readBelowHundred(lexemes, i);
  if (!count) return null;
  const at = toDenominator(lexemes, count.next);
  const under = denominatorAt(lexemes, at);
  if (under === null || (count.value >= under && under < 5)) return null;
  const plural = /s$|halves/.test(wordAt(lexemes, at) ?? '');
  const sure = plural
    ? count.value > 1
    : count.value === 1 &&
      (word === 'one' ||
        BEHIND_SHARE.test(wordAt(lexemes, at + 1) ?? '') ||
        MEASURED.test(wordAt(lexemes, i - 1) ?? ''));
  if (!sure) return null;
  const ofScale =
    wordAt(lexemes, at + 1) === 'of' && wordAt(lexemes, at + 2) === 'a' ? own(SCALES, wordAt(lexemes, at + 3)) : null;
  if (ofScale !== null && ofScale >= 1e6) return part((count.value / under) * ofScale, at + 4);
  const scale = scaleAt(lexemes, at + 1);
  return scale ? part((count.value / under) * scale, at + 2) : part(count.value / under, at + 1);
}

function readHalf(lexemes: Lexemes, i: number): Part | null {
  const value = wordAt(lexemes, i) === 'half' ? 0.5 : 0.25;
  const at = wordAt(lexemes, i + 1) === 'a' ? i + 2 : i + 1;
  const scale = scaleAt(lexemes, skipHyphen(lexemes, at));
  if (scale) return part(value * scale, skipHyphen(lexemes, at) + 1);
  if (
    value !== 0.5 ||
    (/^(?:first|second|other|in|each|latter|former|better|this|that)$/.test(wordAt(lexemes, i - 1) ?? '') &&
      !/^an?$/.test(wordAt(lexemes, i + 1) ?? ''))
  )
    return null;
  if (MEASURED.test(wordAt(lexemes, i - 1) ?? '') && !/^[-‐‑]$/.test(lexemes[i + 1]?.text ?? ''))
    return part(value, i + 1);
  const unit = /^(?:an?|of|the|its|their|his|her|our|all|that|as|\()$/.test(wordAt(lexemes, i + 1) ?? '');
  return unit ? part(value, i + 1) : null;
}

/** "two point five". */
function readPoint(lexemes: Lexemes, whole: Part): Part {
  if (wordAt(lexemes, whole.next) !== 'point') return whole;
  let [digits, at] = ['', whole.next + 1];
  for (let found = readBelowHundred(lexemes, at); found; found = readBelowHundred(lexemes, at)) {
    digits += String(found.value);
    at = found.next;
    if (found.value > 9) break;
  }
  if (digits === '') return whole;
  const [value, scale] = [Number(`${Math.trunc(whole.value)}.${digits}`), scaleAt(lexemes, at)];
  return scale ? part(value * scale, at + 1) : part(value, at);
}

/** Reads at lexemes[i]; null where no number begins there. */
export function readNumber(lexemes: Lexemes, i: number): ReadNumber | null {
  const share = readFraction(lexemes, i);
  const found = share ? toUnit(lexemes, share) : readSum(lexemes, i);
  if (!found) return null;
  const whole = lexemes[i]?.kind === 'word' ? readPoint(lexemes, found) : found;
  const behind = lexemes[whole.next];
  const digits = lexemes[i]?.kind === 'numeral' || lexemes[i]?.kind === 'mark';
  const suffix = behind?.glued && digits ? own(GLUED_SUFFIXES, behind.text) : null;
  return { ...whole, digits, suffix };
}
