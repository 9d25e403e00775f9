/** Analysed articles → their sentences with all that choosing among them needs: terms, vector, place, faults. */
import type { AnalysedArticle, Quote, Sentence } from '../model.ts';
import { judgeTrimmed, judgeWhole } from './judge-sentence.ts';
import type { Fault } from './stand-alone.ts';
import { termsOf } from './terms.ts';
import { wordCount } from './trim/cut.ts';
import { type Vector, vectorsOf } from './vectors.ts';

export interface Candidate {
  readonly article: string;
  /** Index of its article among the articles. */
  readonly from: number;
  readonly published: string | null;
  readonly lang: string;
  readonly start: number;
  readonly end: number;
  /** The whole sentence. */
  readonly text: string;
  /** What is printed of it; null for all of it. */
  readonly parts: readonly Quote[] | null;
  /** How many words are printed. */
  readonly words: number;
  /** How many sentences of prose stand before it in its article. */
  readonly position: number;
  readonly terms: readonly string[];
  readonly vector: Vector;
  /** Names of the rules of stand-alone.ts that it breaks, as it is printed. */
  readonly faults: readonly Fault[];
  /** 0 for a sentence that stands alone; see stand-alone.ts. */
  readonly rank: number;
}

type Placed = Omit<Candidate, 'vector' | 'from'>;

/** The sentences of an article are looked at once, however many sections of a briefing are chosen from them. */
const looked = {
  whole: new WeakMap<AnalysedArticle, readonly Placed[]>(),
  trimmed: new WeakMap<AnalysedArticle, readonly Placed[]>(),
};

function placedSentences(analysed: AnalysedArticle, trim: boolean): readonly Placed[] {
  const known = looked[trim ? 'trimmed' : 'whole'];
  const placed = known.get(analysed) ?? placeSentences(analysed, trim);
  known.set(analysed, placed);
  return placed;
}

function placeSentences({ article, analysis }: AnalysedArticle, trim: boolean): Placed[] {
  const { id, published, lang } = article;
  let position = 0;
  return analysis.sentences.map((sentence: Sentence) => {
    const { start, end } = sentence;
    const block = article.blocks[sentence.block];
    const text = article.text.slice(start, end);
    const before = block ? article.text.slice(block.start, start) : '';
    const undated = trim && published === null;
    const told = `${article.title}\n${article.text.slice(0, block?.start ?? start)}`;
    const place = { text, before, block: block?.kind ?? 'paragraph', lang, undated, told } as const;
    const { parts, printed, faults, rank } = trim ? judgeTrimmed(place, start) : judgeWhole(place);
    const common = { article: id, published, lang, start, end, text, parts, words: wordCount(printed) };
    return { ...common, terms: termsOf(printed), faults, rank, position: rank === 3 ? position : position++ };
  });
}

/** All sentences, in the order of articles and text. `trim`: as they are printed, not whole. */
export function candidatesOf(articles: readonly AnalysedArticle[], trim: boolean): Candidate[] {
  const all = articles.flatMap((analysed, from) =>
    placedSentences(analysed, trim).map((placed) => ({ ...placed, from })),
  );
  const vectors = vectorsOf(all.map((c) => c.terms));
  return all.map((c, i) => ({ ...c, vector: vectors[i] ?? new Map() }));
}
