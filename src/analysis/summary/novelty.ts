/**
 * Sentences → how much of what each says no earlier article has, from 0 to 1: update summarisation (TAC 2008), where what
 * was read before counts against a sentence (Boudin, El-Bèze and Torres-Moreno, COLING 2008), term by term here.
 */
import type { Vector } from './vectors.ts';

interface Dated {
  /** ISO date or date-time; null where it is not known. */
  readonly published: string | null;
  readonly vector: Vector;
}

const dayOf = (published: string): string => published.slice(0, 10);

/** The first day on which each term was used. */
function firstDays(sentences: readonly Dated[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { published, vector } of sentences) {
    if (published === null) continue;
    const day = dayOf(published);
    for (const term of vector.keys()) {
      const known = first.get(term);
      if (known === undefined || day < known) first.set(term, day);
    }
  }
  return first;
}

/** 0 for what the first day brought, which is news in whole, and for articles without a date. */
export function noveltyOf(sentences: readonly Dated[]): number[] {
  const first = firstDays(sentences);
  const days = [...first.values()].sort();
  return sentences.map(({ published, vector }) => {
    if (published === null || days[0] === undefined || dayOf(published) <= days[0]) return 0;
    const isNew = (term: string): boolean => first.get(term) === dayOf(published);
    return [...vector].reduce((sum, [term, weight]) => sum + (isNew(term) ? weight * weight : 0), 0);
  });
}
