/** Analysed articles and the themes of a brief → the few quantities that matter, each with a label to be read alone. */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle, KeyFigure, Quantity, Sentence } from '../model.ts';
import { termsOf } from '../summary/terms.ts';
import { type ThemeHits, themeFinder } from '../summary/theme-hits.ts';
import { displayOf, qualifierOf } from './display.ts';
import { isProse, mayMatter } from './eligible.ts';
import { labelOf } from './label.ts';
import { joinSameFigures } from './same-figure.ts';
import { type SentenceWeight, scoreFigure } from './score.ts';

/** A figure, and what it weighs before repetition is known. */
interface Weighed {
  readonly figure: KeyFigure;
  readonly weight: SentenceWeight;
}

const MOST_PER_SENTENCE = 2;

/** Share of the article's sentences that use each of its terms. */
function termShares(sentences: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const term of new Set(termsOf(sentence))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, count / Math.max(sentences.length, 1)]));
}

function centralityOf(sentence: string, shares: ReadonlyMap<string, number>): number {
  const terms = [...new Set(termsOf(sentence))];
  return terms.reduce((sum, term) => sum + (shares.get(term) ?? 0), 0) / Math.max(terms.length, 1);
}

function figureOf(analysed: AnalysedArticle, sentence: Sentence, quantity: Quantity): KeyFigure | null {
  const { id, text } = analysed.article;
  const label = mayMatter(text, sentence, quantity) ? labelOf(text, sentence, quantity) : null;
  if (!label) return null;
  const { start, end } = sentence;
  return {
    article: id,
    quantity,
    display: displayOf(text, quantity),
    qualifier: qualifierOf(text, quantity),
    label,
    sentence: { start, end, text: text.slice(start, end) },
    score: 0,
    also: [],
  };
}

/** Figures by the index of the sentence that holds them. */
function figuresOf(analysed: AnalysedArticle): { readonly index: number; readonly figures: readonly KeyFigure[] }[] {
  const { article, analysis } = analysed;
  return analysis.sentences.flatMap((sentence, index) => {
    const inside = analysis.quantities.filter((q) => q.start >= sentence.start && q.end <= sentence.end);
    const kind = article.blocks[sentence.block]?.kind ?? 'paragraph';
    if (inside.length === 0 || !isProse(article.text.slice(sentence.start, sentence.end), kind)) return [];
    const figures = inside.flatMap((quantity) => figureOf(analysed, sentence, quantity) ?? []);
    return figures.length > 0 ? [{ index, figures }] : [];
  });
}

/** All figures of one article that could be printed. */
function candidatesOf(analysed: AnalysedArticle, hitsOf: (sentence: string) => ThemeHits): Weighed[] {
  const found = figuresOf(analysed);
  if (found.length === 0) return [];
  const texts = analysed.analysis.sentences.map(({ start, end }) => analysed.article.text.slice(start, end));
  const shares = termShares(texts);
  return found.flatMap(({ index, figures }) => {
    const text = texts[index] ?? '';
    const position = index / Math.max(texts.length, 1);
    const weight = { position, centrality: centralityOf(text, shares), themeHits: hitsOf(text).hits };
    return figures.map((figure) => ({ figure: { ...figure, score: scoreFigure(figure.quantity, weight, 0) }, weight }));
  });
}

const byScore = (a: KeyFigure, b: KeyFigure): number => b.score - a.score;

/** Of one sentence the best two stay: a list of numbers is no list of key figures. */
function thinned(figures: readonly KeyFigure[]): KeyFigure[] {
  const taken = new Map<string, number>();
  return figures.filter(({ article, sentence }) => {
    const key = `${article} ${sentence.start}`;
    taken.set(key, (taken.get(key) ?? 0) + 1);
    return (taken.get(key) ?? 0) <= MOST_PER_SENTENCE;
  });
}

/** At most `limit`, most telling first. The same quantity of the same thing is one figure, whichever articles have it. */
export function chooseKeyFigures(
  analysed: readonly AnalysedArticle[],
  options: { readonly themes: readonly Theme[]; readonly limit: number },
): KeyFigure[] {
  const hitsOf = themeFinder(options.themes);
  const weighed = analysed.flatMap((one) => candidatesOf(one, hitsOf));
  const weights = new Map(weighed.map(({ figure, weight }) => [`${figure.article} ${figure.quantity.start}`, weight]));
  const joined = joinSameFigures(weighed.map((w) => w.figure).sort(byScore)).map((figure) => {
    const weight = weights.get(`${figure.article} ${figure.quantity.start}`);
    return weight ? { ...figure, score: scoreFigure(figure.quantity, weight, figure.also.length) } : figure;
  });
  return thinned(joined.sort(byScore)).slice(0, options.limit);
}
