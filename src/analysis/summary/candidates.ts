/** Analysed articles → their sentences with all that choosing among them needs: terms, vector, place, faults. */
import type { AnalysedArticle, Quote, Sentence } from '../model.ts';
import { type Fault, faultsOf, rankOf, type SentenceInPlace } from './stand-alone.ts';
import { termsOf } from './terms.ts';
import { wordCount } from './trim/cut.ts';
import { stillPoints } from './trim/still-points.ts';
import { type Trimmed, trimSentence } from './trim/trim-sentence.ts';
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

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

interface Judged {
  readonly parts: readonly Quote[] | null;
  readonly printed: string;
  readonly faults: readonly Fault[];
  readonly rank: number;
}

/** A sentence is trimmed where that leaves it with no fault more than it had; one without its connective is a doubt. */
function judge(place: SentenceInPlace, trimmed: Trimmed | null): Judged {
  const faults = faultsOf(place);
  const whole = { parts: null, printed: place.text, faults, rank: rankOf(faults) };
  if (trimmed === null) return whole;
  const printed = capitalised(trimmed.parts.map((part) => part.text).join(' '));
  const left = faultsOf({ ...place, text: printed });
  const rank = Math.max(rankOf(left), trimmed.joined ? 1 : 0);
  const points = trimmed.joined && stillPoints(trimmed.parts.map((part) => part.text).join(' '));
  const worse = points || left.some((fault) => !faults.includes(fault)) || rankOf(left) === 2;
  return worse ? whole : { parts: trimmed.parts, printed, faults: left, rank };
}

function placeSentences({ article, analysis }: AnalysedArticle, trim: boolean): Placed[] {
  const { id, published, lang } = article;
  let position = 0;
  return analysis.sentences.map((sentence: Sentence) => {
    const { start, end } = sentence;
    const block = article.blocks[sentence.block];
    const text = article.text.slice(start, end);
    const before = block ? article.text.slice(block.start, start) : '';
    const place = { text, before, block: block?.kind ?? 'paragraph', lang } as const;
    const { parts, printed, faults, rank } = judge(place, trim ? trimSentence({ start, end, text }, lang) : null);
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
