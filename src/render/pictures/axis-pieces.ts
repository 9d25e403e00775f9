/**
 * Stretches of time → the pieces of an axis that shows them: one, or more where a gap in which nothing happens would take most
 * of it. Every piece keeps the same scale; what is cut out is marked, never squeezed.
 */
import type { Extent } from './time-extents.ts';

/** A gap is cut out where it is more than so much of the axis, and so often at most: an axis of many pieces is none. */
const MOST_OF_AXIS = 0.5;
const MOST_BREAKS = 2;

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

/** In the order of time; empty for no extents. */
export function axisPieces(extents: readonly Extent[]): readonly Extent[] {
  const stretches = covered(extents);
  if (stretches.length === 0) return [];
  let cuts: readonly number[] = [];
  while (cuts.length < MOST_BREAKS) {
    const length = lengthOf(joinAt(stretches, cuts));
    const gaps = stretches.map((stretch, i) =>
      cuts.includes(i) ? 0 : stretch.from - (stretches[i - 1]?.to ?? stretch.from),
    );
    const widest = gaps.indexOf(Math.max(...gaps));
    if ((gaps[widest] ?? 0) <= length * MOST_OF_AXIS) break;
    cuts = [...cuts, widest];
  }
  return joinAt(stretches, cuts);
}
