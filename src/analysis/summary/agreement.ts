/**
 * Sentences and the voice of each → how much of what each says is told by other voices too, from 0 to 1. A sentence's
 * matter is its terms and pairs of neighbouring terms, each worth the share of other voices that have it: concepts valued
 * by how many sources hold them, as in Gillick and Favre (ICSI at TAC 2008; ILP-NLP 2009). One pass over all sentences.
 */
import type { Vector } from './vectors.ts';

interface Matter {
  readonly voice: string;
  readonly terms: readonly string[];
  readonly vector: Vector;
}

const pairsOf = (terms: readonly string[]): string[] =>
  terms.slice(1).map((term, i) => [terms[i], term].sort().join(' '));

function voicesByConcept(sentences: readonly Matter[]): Map<string, ReadonlySet<string>> {
  const voices = new Map<string, Set<string>>();
  for (const { terms, voice } of sentences)
    for (const concept of [...terms, ...pairsOf(terms)])
      voices.set(concept, (voices.get(concept) ?? new Set()).add(voice));
  return voices;
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);

/** All 0 where one voice tells everything. */
export function agreementOf(sentences: readonly Matter[]): number[] {
  const others = new Set(sentences.map((s) => s.voice)).size - 1;
  if (others < 1) return sentences.map(() => 0);
  const voices = voicesByConcept(sentences);
  const told = (concept: string): number => ((voices.get(concept)?.size ?? 1) - 1) / others;
  return sentences.map(({ terms, vector }) => {
    const single = [...vector].reduce((sum, [term, weight]) => sum + weight * weight * told(term), 0);
    return (single + mean(pairsOf(terms).map(told))) / 2;
  });
}
