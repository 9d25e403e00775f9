/** Terms of sentences → unit vectors by tf-idf, to be compared by their cosine. */

export type Vector = ReadonlyMap<string, number>;

export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function unit(weights: ReadonlyMap<string, number>): Vector {
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}

const countOf = (terms: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** One unit vector a sentence; the rarer a term is among the sentences, the more it weighs. */
export function vectorsOf(sentences: readonly (readonly string[])[]): Vector[] {
  const frequency = countOf(sentences.flatMap((terms) => [...new Set(terms)]));
  const rarity = (term: string): number => Math.log(1 + sentences.length / (frequency.get(term) ?? 1));
  return sentences.map((terms) =>
    unit(new Map([...countOf(terms)].map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term)]))),
  );
}

export function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [term, w] of vector) sum.set(term, (sum.get(term) ?? 0) + w);
  return sum;
}

/** The mean of vectors: its product with a unit vector is the mean of the cosines. */
export const meanOf = (vectors: readonly Vector[]): Vector =>
  new Map([...sumOf(vectors)].map(([term, w]) => [term, w / vectors.length]));
