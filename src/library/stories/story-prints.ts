/** The shingles of a text → a few of them, by which texts that share many are found without comparing all with all. */
import type { SiteRelation } from './compare-sites.ts';

/** No text has more; most have more than half of it. */
const MOST = 48;

/**
 * Those that 2, 4, 8 … divides: the smallest power that leaves few enough. Which are kept depends on the shingle and the
 * length of the text alone, so that of two texts' common shingles the sparser sample keeps the same ones in both, however
 * much longer one of them is. This is Broder's sketch for containment (1997, "On the resemblance and containment of
 * documents"; inverted as in Broder, Glassman, Manasse and Zweig 1997). MinHash with bands finds by resemblance, and
 * would miss the copy of which a site cut off half.
 */
export function storyPrints(shingles: ReadonlySet<number>): readonly number[] {
  let prints = [...shingles];
  for (let power = 2; prints.length > MOST; power *= 2) prints = prints.filter((shingle) => shingle % power === 0);
  return prints;
}

/**
 * Two sizes of texts in words → the prints that they have in common where they may be one story. What a site puts under
 * each of its articles gives fewer.
 */
export function fewestCommon(a: number, b: number, sites: SiteRelation): number {
  const expected = Math.min(a, b) / powerFor(Math.max(a, b));
  return Math.max(FEWEST_COMMON, expected * (sites === 'same' ? LIKELY_OF_ONE_SITE : LIKELY));
}

/** One print in common is chance or a quotation. */
export const FEWEST_COMMON = 2;
/** Well under what a story shares, since a sample is never exact; two articles of one site must share far more. */
const LIKELY = 0.2;
const LIKELY_OF_ONE_SITE = 0.6;

function powerFor(size: number): number {
  return size <= MOST ? 1 : 2 ** Math.ceil(Math.log2(size / MOST));
}

/** How the index writes a print: letters and digits, which no query takes for an operator. */
export const printToken = (print: number): string => `p${print.toString(36)}`;
