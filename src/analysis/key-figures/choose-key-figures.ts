/** Analysed articles and the themes of a brief → the few quantities that matter, each with a label to be read alone. */
import type { Article, Theme } from '../../library/model.ts';
import { joinFigures } from '../differences/join-figures.ts';
import { putAtFigures } from '../differences/put-at.ts';
import type { AnalysedArticle, KeyFigure, Quantity, Quote, Sentence } from '../model.ts';
import { termsOf } from '../summary/terms.ts';
import { type ThemeHits, themeFinder } from '../summary/theme-hits.ts';
import { isAbout, relevanceTo } from '../theme-relevance.ts';
import { displayOf, qualifierOf } from './display.ts';
import { isProse, mayMatter } from './eligible.ts';
import { foreignLabel } from './foreign-label.ts';
import { firstOf, fromSeveral } from './from-several.ts';
import { isHalfBound } from './half-bound.ts';
import { labelOf } from './label.ts';
import { listFigures } from './list-figures.ts';
import { type SentenceWeight, STRESSED, scoreFigure } from './score.ts';
import { tableFigures, tableOf } from './table-figures.ts';
import { toldOnce } from './told-once.ts';
import { isUnbound } from './unbound-label.ts';
import { withClaimant } from './with-claimant.ts';

/** A figure, and what it weighs before repetition is known. */
interface Weighed {
  readonly figure: KeyFigure;
  readonly weight: SentenceWeight;
}

const MOST_PER_SENTENCE = 2;
const MOST_PER_TABLE = 3;
/** A figure of a table counts less than the same of a sentence, unless its table is about a theme. */
const LESS_IN_TABLE = 1.2;

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

/** What a number counts, by the rules of its language. */
function countedBy({ text, lang }: Article, sentence: Sentence, quantity: Quantity): readonly Quote[] | null {
  if (!mayMatter(text, sentence, quantity)) return null;
  const english = !lang || /^(?:en|und)\b/i.test(lang);
  return english ? labelOf(text, sentence, quantity) : foreignLabel(text, sentence, quantity, lang);
}

function figureOf(analysed: AnalysedArticle, sentence: Sentence, quantity: Quantity): KeyFigure | null {
  const { id, text } = analysed.article;
  const counted = countedBy(analysed.article, sentence, quantity);
  const label = counted && withClaimant(text, sentence, quantity, counted, analysed.analysis.statements);
  if (!label || isUnbound(label)) return null;
  const { start, end } = sentence;
  return {
    article: id,
    quantity,
    display: displayOf(text, quantity),
    qualifier: qualifierOf(text, quantity),
    unitWords: null,
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
    const whole = inside.filter((quantity) => !isHalfBound(article.text, quantity, inside));
    const figures = whole.flatMap((quantity) => figureOf(analysed, sentence, quantity) ?? []);
    return figures.length > 0 ? [{ index, figures }] : [];
  });
}

/** Without a theme only what is told by caption, head and row, or is of all rows: else it says too little alone. */
const saysEnough = ({ label, quantity }: KeyFigure): boolean =>
  (label.length > 2 && quantity.kind !== 'count') ||
  label.some(({ text }) => /^(?:total|all|sum|gesamt|insgesamt|усього|всього|разом)\b/iu.test(text));

/** Share that a theme counts where only the rest of the sentence names it: "with its dam broken, the town, a port of 9,000". */
const ONLY_BESIDE = 0.2;

/** What is known of a sentence alone. */
const PLAIN = { told: 1, stressed: false };

/** How often the article has a quantity of the same value and unit. */
const timesTold = ({ analysis }: AnalysedArticle, { value, unit }: Quantity): number =>
  analysis.quantities.filter((q) => q.unit === unit && String(q.value) === String(value)).length;

/** Of each table the best few: they share its theme and its place, and the largest of a kind tell most. */
function candidatesOfTables(analysed: AnalysedArticle, hitsOf: (text: string) => ThemeHits): Weighed[] {
  const { text } = analysed.article;
  const weighed = tableFigures(analysed).map((figure) => {
    const { hits } = hitsOf(figure.label.map((span) => span.text).join(' '));
    const weight = {
      position: figure.sentence.start / text.length,
      centrality: 0,
      themeHits: hits,
      ...PLAIN,
      less: hits > 0 ? 0 : LESS_IN_TABLE,
    };
    return { figure: { ...figure, score: scoreFigure(figure.quantity, weight, 0) }, weight };
  });
  const best = weighed.sort((a, b) => byScore(a.figure, b.figure));
  const about = best.filter(({ figure, weight }) => weight.themeHits > 0 || saysEnough(figure));
  return about.filter(firstOf(MOST_PER_TABLE, ({ figure }) => String(tableOf(figure.quantity))));
}

/** Of a list, whose items share the line that leads to it; and of two who count the same in one sentence. */
function candidatesOfLists(analysed: AnalysedArticle, hitsOf: (text: string) => ThemeHits): Weighed[] {
  return [...listFigures(analysed), ...putAtFigures(analysed)].map((figure) => {
    const { hits } = hitsOf(figure.label.map((span) => span.text).join(' '));
    const position = figure.sentence.start / analysed.article.text.length;
    const weight = { position, centrality: 0, themeHits: hits, ...PLAIN, less: 0 };
    return { figure: { ...figure, score: scoreFigure(figure.quantity, weight, 0) }, weight };
  });
}

/** All figures of one article that could be printed. */
const candidatesOf = (analysed: AnalysedArticle, hitsOf: (text: string) => ThemeHits): Weighed[] => [
  ...candidatesOfProse(analysed, hitsOf),
  ...candidatesOfLists(analysed, hitsOf),
  ...candidatesOfTables(analysed, hitsOf),
];

function candidatesOfProse(analysed: AnalysedArticle, hitsOf: (sentence: string) => ThemeHits): Weighed[] {
  const found = figuresOf(analysed);
  if (found.length === 0) return [];
  const texts = analysed.analysis.sentences.map(({ start, end }) => analysed.article.text.slice(start, end));
  const shares = termShares(texts);
  return found.flatMap(({ index, figures }) => {
    const text = texts[index] ?? '';
    const position = index / Math.max(texts.length, 1);
    const ofSentence = {
      position,
      centrality: centralityOf(text, shares),
      themeHits: hitsOf(text).hits,
      stressed: STRESSED.test(text),
      less: 0,
    };
    return figures.map((figure) => {
      const named = hitsOf(figure.label.map((span) => span.text).join(' ')).hits;
      const themeHits = named + (ofSentence.themeHits - named) * ONLY_BESIDE;
      const weight = { ...ofSentence, themeHits, told: timesTold(analysed, figure.quantity) };
      return { figure: { ...figure, score: scoreFigure(figure.quantity, weight, 0) }, weight };
    });
  });
}

/** A reader needs to know of a disagreement more than of what all say: it counts as if so many had said it again. */
const DIFFERING = { differs: 2, earlier: 1 } as const;
const notableIn = ({ differing = [] }: KeyFigure): number =>
  Math.max(0, ...differing.map(({ relation }) => DIFFERING[relation]));

const byScore = (a: KeyFigure, b: KeyFigure): number => b.score - a.score;

/** Of one sentence the best two stay: a list of numbers is no list of key figures. */
const thinned = (figures: readonly KeyFigure[]): KeyFigure[] =>
  toldOnce(figures).filter(
    firstOf(
      MOST_PER_SENTENCE,
      ({ article, sentence, quantity }) => `${article} ${tableOf(quantity) === null ? sentence.start : quantity.start}`,
    ),
  );

/** At most `limit`, most telling first. The same quantity of the same thing is one figure, whichever articles have it. */
export function chooseKeyFigures(
  analysed: readonly AnalysedArticle[],
  options: { readonly themes: readonly Theme[]; readonly limit: number },
): KeyFigure[] {
  const hitsOf = themeFinder(options.themes);
  const relevance = relevanceTo(options.themes, analysed);
  const weighed = analysed
    .flatMap((one) => candidatesOf(one, hitsOf))
    .filter(({ figure }) => isAbout(relevance, figure.article, figure.sentence.text));
  const weights = new Map(weighed.map(({ figure, weight }) => [`${figure.article} ${figure.quantity.start}`, weight]));
  const joined = joinFigures(analysed, weighed.map((w) => w.figure).sort(byScore)).map((figure) => {
    const weight = weights.get(`${figure.article} ${figure.quantity.start}`);
    return weight
      ? { ...figure, score: scoreFigure(figure.quantity, weight, figure.also.length + notableIn(figure)) }
      : figure;
  });
  const named = ({ label }: KeyFigure): boolean =>
    options.themes.length === 0 || hitsOf(label.map((span) => span.text).join(' ')).hits > 0;
  return [...fromSeveral(thinned(joined.sort(byScore)), options.limit, named)];
}
