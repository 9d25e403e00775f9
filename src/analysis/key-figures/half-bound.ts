/** A number between two bounds ("more than 300 and fewer than 400 houses") → whether it is only one of them, which alone would mislead. */
import type { Quantity } from '../model.ts';

const BETWEEN =
  /^(?:\s\p{L}+)?,?\s(?:and|but|though|or)\s(?:(?:no|not|at|up|well)\s)?(?:more|less|fewer|greater|lower|higher|under|below|over|above|least|most|to)\s?(?:than\s)?$/u;

const isBound = ({ change }: Quantity): boolean => change === '<' || change === '>';

/** One bounds from below, the other from above, and both count the same. */
const arePair = (text: string, a: Quantity, b: Quantity): boolean =>
  isBound(a) &&
  isBound(b) &&
  a.change !== b.change &&
  (a.unit === null || b.unit === null || a.unit === b.unit) &&
  BETWEEN.test(text.slice(a.end, b.start));

/** `all`: the quantities of its sentence in the order of the text. */
export function isHalfBound(text: string, quantity: Quantity, all: readonly Quantity[]): boolean {
  const at = all.indexOf(quantity);
  const [previous, next] = [all[at - 1], all[at + 1]];
  return (
    (previous !== undefined && arePair(text, previous, quantity)) ||
    (next !== undefined && arePair(text, quantity, next))
  );
}
