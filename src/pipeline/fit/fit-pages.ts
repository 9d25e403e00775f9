/**
 * A number of pages and a way to compose a brief at any size → the largest composition that takes no more, its last page
 * as full as there is to say. Nothing is set smaller and no sentence is cut: there are more or fewer of them.
 *
 * A print tells how many pages a size takes, to a part of a page; sizes between two that are known are told by
 * interpolation, so that a few prints are enough.
 */
import type { Edition } from '../../edition/model.ts';
import { LARGEST, SMALLEST } from './sizes.ts';

/** What a print of an edition takes: full pages, and the share of the last that is filled; null where nothing can be printed. */
export type Measure = (edition: Edition) => Promise<number | null>;

export interface Composed {
  readonly edition: Edition;
}

interface Tried<T> {
  readonly size: number;
  readonly pages: number;
  readonly composed: T;
}

const MOST_PRINTS = 7;
/** The last page is full enough from here on. */
const FULL = 0.8;
/** Sizes nearer to each other differ in nothing. */
const NEAR = 0.04;

/** Where the wanted pages lie between two sizes that were tried; a little below, since what comes in is whole. */
function between<T>(below: Tried<T> | null, above: Tried<T> | null, wanted: number): number {
  if (below && above) {
    const share = (wanted - 0.1 - below.pages) / (above.pages - below.pages || 1);
    return below.size + (above.size - below.size) * Math.min(0.85, Math.max(0.15, share));
  }
  if (above) return Math.max(SMALLEST, above.size * Math.max(0.25, ((wanted - 0.15) / above.pages) ** 1.4));
  return below ? Math.min(LARGEST, below.size * Math.min(3, Math.max(1.15, (wanted - 0.1) / below.pages))) : 1;
}

/** Two sizes may be the same page: nothing more was found. */
const isSame = (a: Composed, b: Composed): boolean => a.edition.hash === b.edition.hash;

/** With its size, 1 being the usual one. The smallest, where not even that keeps to the pages: whoever prints it says so. */
export async function fitPages<T extends Composed>(
  compose: (size: number) => T | Promise<T>,
  pages: number,
  measure: Measure,
): Promise<{ readonly composed: T; readonly size: number }> {
  let below = null as Tried<T> | null;
  let above = null as Tried<T> | null;
  let size = 1;
  for (let prints = 0; prints < MOST_PRINTS; prints++) {
    const composed = await compose(size);
    if (below && isSame(below.composed, composed)) {
      if (size >= LARGEST) break;
      below = { ...below, size };
    } else if (above && isSame(above.composed, composed)) {
      if (size <= SMALLEST) break;
      above = { ...above, size };
    } else {
      const measured = await measure(composed.edition);
      if (measured === null) return { composed, size };
      const tried = { size, pages: measured, composed };
      if (measured <= pages) below = tried;
      else above = tried;
    }
    if (below && (below.pages >= pages - 1 + FULL || below.size >= LARGEST)) break;
    if (above && above.size <= SMALLEST) break;
    if (below && above && above.size - below.size < NEAR) break;
    size = between(below, above, pages);
  }
  return below ?? above ?? { composed: await compose(1), size: 1 };
}
