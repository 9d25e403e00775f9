/**
 * A number of pages and a way to compose a brief at any size → the largest composition that takes no more, its last page
 * as full as there is to say. Nothing is set smaller and no sentence is cut: there are more or fewer of them.
 *
 * A print tells how many pages a size takes, to a part of a page; sizes between two that are known are told by
 * interpolation, so that a few prints are enough.
 */
import type { Edition } from '../../edition/model.ts';
import { LARGEST, SHORT, SMALLEST } from './sizes.ts';

/** What a print of an edition takes: full pages, and the share of the last that is filled; null where nothing can be printed. */
export type Measure = (edition: Edition, spacing?: 'closest') => Promise<number | null>;

export interface Composed {
  readonly edition: Edition;
}

interface Tried<T> {
  readonly size: number;
  readonly pages: number;
  readonly composed: T;
}

const MOST_PRINTS = 8;
/** To fill a page without the table for which there was no room. */
const MORE_PRINTS = 5;
/** The last page is as full as one looks for; and full enough, where nothing near to it is fuller. */
const FULL = 0.8;
const FULL_ENOUGH = 0.75;
/** What comes in may fill the foot of a page before the last: where so little more is taken, the size grows so much faster. */
const HARDLY = 0.03;
const FASTER = 1.8;
/** Sizes nearer to each other, as shares of the smaller and by themselves, differ in nothing. */
const NEAR = 0.02;
const NEAREST = 0.004;

/** Where the wanted pages lie between two sizes that were tried; a little below, since what comes in is whole. */
function between<T>(below: Tried<T> | null, above: Tried<T> | null, wanted: number, least = 1.15): number {
  if (below && above) {
    const share = (wanted - 0.1 - below.pages) / (above.pages - below.pages || 1);
    return below.size + (above.size - below.size) * Math.min(0.85, Math.max(0.15, share));
  }
  if (above && above.size <= SHORT) return SMALLEST;
  if (above) return Math.max(SHORT, above.size * Math.max(0.25, ((wanted - 0.15) / above.pages) ** 1.4));
  // From nothing, too, it must grow.
  return below
    ? Math.min(LARGEST, Math.max(SHORT * 1.5, below.size) * Math.min(3, Math.max(least, (wanted - 0.1) / below.pages)))
    : 1;
}

/** Two sizes may be the same page: nothing more was found. */
const isSame = (a: Composed, b: Composed): boolean => a.edition.hash === b.edition.hash;

/** Nothing lies between them that would be another page. */
const isNear = (below: number, above: number): boolean => above - below < Math.max(NEAREST, below * NEAR);

interface Found<T> {
  /** The largest that keeps to the pages, and the smallest that does not. */
  readonly below: Tried<T> | null;
  readonly above: Tried<T> | null;
}

/** From what is known: nothing, or how much keeps to the pages. */
async function narrow<T extends Composed>(
  compose: (size: number) => T | Promise<T>,
  pages: number,
  measure: Measure,
  known: Tried<T> | null = null,
): Promise<Found<T>> {
  let below = known;
  let above = null as Tried<T> | null;
  let size = known ? between(known, null, pages) : 1;
  let least = 1.15;
  for (let prints = 0; prints < (known ? MORE_PRINTS : MOST_PRINTS); ) {
    const composed = await compose(size);
    if (below && isSame(below.composed, composed)) below = { ...below, size };
    else if (above && isSame(above.composed, composed)) above = { ...above, size };
    else {
      prints++;
      const measured = await measure(composed.edition);
      if (measured === null) return { below: { size, pages, composed }, above: null };
      const tried = { size, pages: measured, composed };
      if (below && measured - below.pages < HARDLY) least = FASTER;
      if (measured <= pages) below = tried;
      else above = tried;
    }
    if (below && (isFull(below, pages) || below.size >= LARGEST)) break;
    if (above && (above.size <= SMALLEST || (below && isNear(below.size, above.size)))) break;
    size = between(below, above, pages, least);
  }
  return { below, above };
}

const isFull = <T>({ pages: taken }: Tried<T>, pages: number, full = FULL): boolean => taken >= pages - 1 + full;

export interface Fitted<T> {
  readonly composed: T;
  /** 1 is the usual one. */
  readonly size: number;
  /** That of its tables. */
  readonly tables: number;
}

/**
 * With its size, 1 being the usual one. Where what comes in next is so large that a good part of the last page is empty without
 * it, the page is set closer, if so it has room; else there is more of everything but tables, which are what is large.
 * The smallest, where not even that keeps to the pages: whoever prints says so. `compose` takes the size of tables apart.
 */
export async function fitPages<T extends Composed>(
  compose: (size: number, tables: number) => T | Promise<T>,
  pages: number,
  measure: Measure,
): Promise<Fitted<T>> {
  const { below, above } = await narrow((size) => compose(size, size), pages, measure);
  const whole = ({ size, composed }: Tried<T>): Fitted<T> => ({ composed, size, tables: size });
  if (!below) return above ? whole(above) : { composed: await compose(1, 1), size: 1, tables: 1 };
  if (!above || isFull(below, pages, FULL_ENOUGH)) return whole(below);
  const closer = (await measure(above.composed.edition, 'closest')) ?? pages + 1;
  const closest = closer <= pages && closer > below.pages ? closer : 0;
  if (closest > pages - 1 + FULL_ENOUGH) return whole(above);
  const more = await narrow((size) => compose(size, below.size), pages, measure, below);
  if (closest > (more.below?.pages ?? 0)) return whole(above);
  const best = more.below && more.below.pages > below.pages ? more.below : below;
  return { composed: best.composed, size: best.size, tables: below.size };
}
