/** Spans taken from articles → how many words of each article an edition prints, each word counted once. */
import type { Evidence } from '../analysis/model.ts';

export interface QuotedWords {
  /** Takes the evidence and returns true, or returns false and takes nothing where the limit would be passed. */
  readonly take: (evidence: Evidence) => boolean;
  readonly of: (article: string) => number;
}

const wordStarts = (evidence: Evidence): number[] =>
  evidence.spans.flatMap((span) => [...span.text.matchAll(/\S+/g)].map((word) => span.start + word.index));

/** Opens the count of one edition. `limit` in words an article; a word is a run without white space. */
export function countQuotedWords(limit: number): QuotedWords {
  const taken = new Map<string, ReadonlySet<number>>();
  const of = (article: string): number => taken.get(article)?.size ?? 0;
  const take = (evidence: Evidence): boolean => {
    const all = new Set([...(taken.get(evidence.article) ?? []), ...wordStarts(evidence)]);
    if (all.size > limit && all.size > of(evidence.article)) return false;
    taken.set(evidence.article, all);
    return true;
  };
  return { take, of };
}
