/** Pieces of an axis and its width → where each day stands: linear, the same scale in every piece. */
import type { Extent } from './time-extents.ts';

export interface PlacedPiece extends Extent {
  /** Ems from the left: where the line of the piece begins and ends, a little beyond its days. */
  readonly start: number;
  readonly end: number;
}

export interface AxisScale {
  readonly pieces: readonly PlacedPiece[];
  /** Ems from the left; null for a day that the axis does not show. */
  readonly at: (day: number) => number | null;
  /** Ems a day. */
  readonly perDay: number;
}

/** Ems: a piece goes on so far beyond its days, and so much is between two pieces. */
const BEYOND = 1.1;
const BREAK = 0.9;

/** Null where the pieces have no length or the width is too small for them. `width` is in ems. */
export function axisScale(pieces: readonly Extent[], width: number): AxisScale | null {
  const days = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const room = width - pieces.length * BEYOND * 2 - (pieces.length - 1) * BREAK;
  if (days <= 0 || room <= 0) return null;
  const perDay = room / days;
  let left = 0;
  const placed = pieces.map(({ from, to }) => {
    const start = left;
    const end = start + (to - from) * perDay + BEYOND * 2;
    left = end + BREAK;
    return { from, to, start, end };
  });
  const at = (day: number): number | null => {
    const piece = placed.find(({ from, to }) => day >= from && day <= to);
    return piece === undefined ? null : piece.start + BEYOND + (day - piece.from) * perDay;
  };
  return { pieces: placed, at, perDay };
}
