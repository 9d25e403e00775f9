/** The same as shinglesOf(), kept for the texts that were asked about last: grouping looks at each of them many times. */
import { shinglesOf } from './shingles.ts';

/** Some 30 kB each. */
const MOST_TEXTS = 300;

const kept = new Map<string, ReadonlySet<number>>();

export function keptShingles(text: string): ReadonlySet<number> {
  const shingles = kept.get(text) ?? shinglesOf(text);
  // Last in the order of the map: the first there is the one that was not asked about for longest.
  kept.delete(text);
  kept.set(text, shingles);
  const [oldest] = kept.size > MOST_TEXTS ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return shingles;
}
