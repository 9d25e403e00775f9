/**
 * Stretches of time → the pieces of an axis that shows them: one, or more where a gap in which nothing happens would take most
 * of it. Every piece keeps the same scale; what is cut out is marked, never squeezed.
 */
import type { Extent } from './time-extents.ts';

/**
 * One gap is cut out where it takes more than so much of the axis; two where they take all but a sliver of it, and the
 * second nearly all that the first leaves. Short of that, an axis without a break shows best how the times lie; more
 * breaks are no axis.
 */
const ENOUGH_FOR_ONE = 0.8;
const ENOUGH_FOR_TWO = 0.97;
const OF_THE_REST = 0.9;
/** Days: what is left must be something to be shown. */
const LEAST_LEFT = 2;

/** Those that touch or lie in each other become one, in the order of time. */
function covered(extents: readonly Extent[]): readonly Extent[] {
  const ordered = [...extents].sort((a, b) => a.from - b.from);
  const stretches: Extent[] = [];
  for (const { from, to } of ordered) {
    const last = stretches.at(-1);
    if (last === undefined || from > last.to) stretches.push({ from, to });
    else stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return stretches;
}

const lengthOf = (pieces: readonly Extent[]): number => pieces.reduce((sum, { from, to }) => sum + to - from, 0);

/** What stands from one piece's beginning to the end of another is one piece of the axis, its gaps included. */
function joinAt(stretches: readonly Extent[], cuts: readonly number[]): readonly Extent[] {
  const ends = [...cuts, stretches.length].sort((a, b) => a - b);
  return ends.map((end, i) => {
    const own = stretches.slice(ends[i - 1] ?? 0, end);
    return { from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 };
  });
}

/** Which stretches begin a piece of their own: those behind the widest gaps, if these are wide enough. */
function cutsOf(stretches: readonly Extent[]): readonly number[] {
  const gapBefore = (i: number): number => (stretches[i]?.from ?? 0) - (stretches[i - 1]?.to ?? 0);
  const [first, second] = [...stretches.keys()].slice(1).sort((a, b) => gapBefore(b) - gapBefore(a));
  if (first === undefined) return [];
  const whole = lengthOf(joinAt(stretches, []));
  const rest = whole - gapBefore(first);
  const next = second === undefined ? 0 : gapBefore(second);
  const isSliver = rest - next < whole * (1 - ENOUGH_FOR_TWO) && next > rest * OF_THE_REST;
  if (second !== undefined && isSliver && rest - next >= LEAST_LEFT) return [first, second];
  return gapBefore(first) > whole * ENOUGH_FOR_ONE && rest >= LEAST_LEFT ? [first] : [];
}

/** In the order of time; empty for no extents. */
export function axisPieces(extents: readonly Extent[]): readonly Extent[] {
  const stretches = covered(extents);
  return stretches.length === 0 ? [] : joinAt(stretches, cutsOf(stretches));
}
