/** Two quantities of one unit → whether their values agree, can both be true, or cannot. */
import type { Quantity } from '../model.ts';

type Values = Pick<Quantity, 'value' | 'change'>;
interface Range {
  readonly low: number;
  readonly high: number;
}

/** "About 500" is said of 487, "nearly 500" of 490: one part in twenty either way. */
const ABOUT = 0.05;
/** "At least 12" is said of 15 in the same breath, and of 150 in another. */
const BOUND = 0.5;
/** Exact values may be written more or less roundly: "$1.2 billion", "$1.23 billion". */
const ROUNDED = 0.025;

function rangeOf({ value, change }: Values): Range {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  if (change === '~') return { low: low - Math.abs(low) * ABOUT, high: high + Math.abs(high) * ABOUT };
  if (change === '>') return { low, high: high + Math.abs(high) * BOUND };
  return change === '<' ? { low: low - Math.abs(low) * BOUND, high } : { low, high };
}

const meet = (a: Range, b: Range, slack: number): boolean => a.low <= b.high + slack && b.low <= a.high + slack;

const sizeOf = ({ value }: Values): number => Math.max(...[value].flat().map(Math.abs));
const isExact = ({ change }: Values): boolean => change !== '~' && change !== '<' && change !== '>';
const isBound = ({ change }: Values): boolean => change === '<' || change === '>';
const isRange = ({ value }: Values): boolean => typeof value !== 'number';
const plain = ({ value }: Values): string => JSON.stringify(value);

/** Digits before the zeros at its end: 3 of 487 and of 4870. */
const digitsOf = ({ value }: Values): number =>
  Math.max(
    ...[value].flat().map(
      (v) =>
        String(Math.abs(v))
          .replace('.', '')
          .replace(/^0+|0+$/g, '').length,
    ),
  );

/** One is the other written more roundly, and both are large. */
function isRounding(a: Values, b: Values): boolean {
  const near = Math.abs(sizeOf(a) - sizeOf(b)) <= ROUNDED * Math.max(sizeOf(a), sizeOf(b));
  return near && Math.min(sizeOf(a), sizeOf(b)) >= 1000 && digitsOf(a) !== digitsOf(b);
}

export type ValueRelation = 'agree' | 'compatible' | 'apart';

/**
 * 'agree': said once, it is said for both. A bound agrees with the same bound alone: "more than 400" does not say 487.
 * 'compatible': both may be true, and neither says the other.
 */
export function compareValues(a: Values, b: Values): ValueRelation {
  if (plain(a) === plain(b)) return 'agree';
  if (!meet(rangeOf(a), rangeOf(b), 0)) return isRounding(a, b) ? 'agree' : 'apart';
  return isBound(a) || isBound(b) || isRange(a) || isRange(b) ? 'compatible' : 'agree';
}

/** Of two that agree the one that holds for both is printed: "at least 3,000" before 3,000, and 487 before "nearly 500". */
export function standsForBoth(one: Values, other: Values): boolean {
  if (isBound(one) !== isBound(other)) return isBound(one);
  if (isExact(one) !== isExact(other)) return isExact(one);
  return digitsOf(one) >= digitsOf(other);
}

/** The lower of two that are apart. */
export const isLower = (a: Values, b: Values): boolean => sizeOf(a) < sizeOf(b);

/** So many digits are seldom met by chance. */
export const isTelling = (a: Values): boolean => digitsOf(a) >= 3;

/** Some bound can never be contradicted by a count that has grown beyond it, or not come so far. */
export const respectsBounds = (a: Values, b: Values): boolean => {
  const [low, high] = isLower(a, b) ? [a, b] : [b, a];
  return low.change === '>' || high.change === '<';
};

/** So many times the lower is the higher. */
export const timesApart = (a: Values, b: Values): number =>
  Math.max(sizeOf(a), sizeOf(b)) / Math.max(Math.min(sizeOf(a), sizeOf(b)), Number.MIN_VALUE);
