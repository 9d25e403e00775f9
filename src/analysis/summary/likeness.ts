/**
 * Two sentences → how much of what one says the other says too, from 0 to 1. The cosine of tf-idf weighs down the very
 * words in which all reports on one event agree; the share of plain terms that both have does not.
 */
import { cosine, type Vector } from './vectors.ts';

/** Shorter sentences share too much by chance. */
const LEAST_TERMS = 10;

/** Terms that both have, against those of the shorter. */
function overlap(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small.keys()) if (large.has(term)) shared++;
  return shared / Math.max(LEAST_TERMS, small.size);
}

export interface Telling {
  readonly article: string;
  readonly vector: Vector;
}

/** An article does not say a thing twice: of two of its sentences that share their words the second tells more. */
export const likenessOf = (a: Telling, b: Telling): number =>
  a.article === b.article
    ? cosine(a.vector, b.vector)
    : Math.max(cosine(a.vector, b.vector), overlap(a.vector, b.vector));
