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
  terms.slice(1).map((term, i) => {
    const before = terms[i] ?? '';
    return before < term ? `${before} ${term}` : `${term} ${before}`;
  });

/** By how many voices each concept is told. Voice by voice, so that one number and the last voice are all there is to keep. */
function countVoices(sentences: readonly Matter[]): Map<string, { voice: string; count: number }> {
  const told = new Map<string, { voice: string; count: number }>();
  for (const { terms, voice } of [...sentences].sort((a, b) => (a.voice < b.voice ? -1 : a.voice > b.voice ? 1 : 0)))
    for (const concept of [...terms, ...pairsOf(terms)]) {
      const known = told.get(concept);
      if (known === undefined) told.set(concept, { voice, count: 1 });
      else if (known.voice !== voice) {
        known.voice = voice;
        known.count++;
      }
    }
  return told;
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);

/** All 0 where one voice tells everything. */
export function agreementOf(sentences: readonly Matter[]): number[] {
  const others = new Set(sentences.map((s) => s.voice)).size - 1;
  if (others < 1) return sentences.map(() => 0);
  const voices = countVoices(sentences);
  const told = (concept: string): number => ((voices.get(concept)?.count ?? 1) - 1) / others;
  return sentences.map(({ terms, vector }) => {
    const single = [...vector].reduce((sum, [term, weight]) => sum + weight * weight * told(term), 0);
    return (single + mean(pairsOf(terms).map(told))) / 2;
  });
}
