/** Analysed articles → their sentences with all that choosing among them needs: terms, vector, place, faults. */
import type { AnalysedArticle, Sentence } from '../model.ts';
import { type Fault, faultsOf, rankOf } from './stand-alone.ts';
import { termsOf } from './terms.ts';
import { type Vector, vectorsOf } from './vectors.ts';

export interface Candidate {
  readonly article: string;
  /** Index of its article among the articles. */
  readonly from: number;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many sentences of prose stand before it in its article. */
  readonly position: number;
  readonly terms: readonly string[];
  readonly vector: Vector;
  /** Names of the rules of stand-alone.ts that it breaks. */
  readonly faults: readonly Fault[];
  /** 0 for a sentence that stands alone; see stand-alone.ts. */
  readonly rank: number;
}

type Unweighted = Omit<Candidate, 'vector'>;

/** The sentences of an article are looked at once, however many sections of a briefing are chosen from them. */
const looked = new WeakMap<AnalysedArticle, readonly Placed[]>();

type Placed = Omit<Unweighted, 'from'>;

function placedSentences(analysed: AnalysedArticle): readonly Placed[] {
  const known = looked.get(analysed) ?? placeSentences(analysed);
  looked.set(analysed, known);
  return known;
}

function placeSentences({ article, analysis }: AnalysedArticle): Placed[] {
  let position = 0;
  return analysis.sentences.map((sentence: Sentence) => {
    const { start, end } = sentence;
    const block = article.blocks[sentence.block];
    const text = article.text.slice(start, end);
    const before = block ? article.text.slice(block.start, start) : '';
    const faults = faultsOf({ text, before, block: block?.kind ?? 'paragraph', lang: article.lang });
    const rank = rankOf(faults);
    const { id, published } = article;
    const common = { article: id, published, start, end, text, terms: termsOf(text), faults, rank };
    return { ...common, position: rank === 3 ? position : position++ };
  });
}

/** All sentences, in the order of articles and text. */
export function candidatesOf(articles: readonly AnalysedArticle[]): Candidate[] {
  const all = articles.flatMap((analysed, from) => placedSentences(analysed).map((placed) => ({ ...placed, from })));
  const vectors = vectorsOf(all.map((c) => c.terms));
  return all.map((c, i) => ({ ...c, vector: vectors[i] ?? new Map() }));
}
