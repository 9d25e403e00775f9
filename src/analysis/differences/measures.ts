/** Analysed articles → the measure of any figure or quantity of them, each made once, when it is first asked for. */
import type { AnalysedArticle, KeyFigure, Quantity, Quote } from '../model.ts';
import { type ArticleWords, articleWords, type Measure, measureOf } from './measure-of.ts';

type MeasuredFigure = Pick<KeyFigure, 'article' | 'quantity' | 'sentence' | 'label'>;

export interface MeasureOf {
  (figure: MeasuredFigure): Measure;
  /** Of all quantities in the prose of an article. */
  readonly inArticle: (id: string) => readonly BareQuantity[];
  /** Ids of all articles. */
  readonly articles: readonly string[];
}

/** A quantity of an article with no label yet; its measure is made when it is asked for. */
export interface BareQuantity {
  readonly quantity: Quantity;
  readonly sentence: Quote;
  readonly measure: () => Measure;
}

const cached = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};

const NOWHERE = { start: 0, end: 0 };

export function measures(analysed: readonly AnalysedArticle[]): MeasureOf {
  const byId = new Map(analysed.map((one) => [one.article.id, one]));
  const articleOf = (id: string): AnalysedArticle => {
    const found = byId.get(id);
    if (!found) throw new Error(`a figure of ${id}, which is not among the articles`);
    return found;
  };
  const wordsOf = cached((id: string): ArticleWords => articleWords(articleOf(id)));
  const made = new WeakMap<Quantity, Measure>();
  const ofFigure = (figure: MeasuredFigure): Measure => {
    const measure = made.get(figure.quantity) ?? measureOf(articleOf(figure.article), wordsOf(figure.article), figure);
    made.set(figure.quantity, measure);
    return measure;
  };
  const bareOf = (one: AnalysedArticle, quantity: Quantity): BareQuantity => {
    const { start, end } =
      one.analysis.sentences.find((s) => s.start <= quantity.start && s.end >= quantity.end) ?? NOWHERE;
    const sentence = { start, end, text: one.article.text.slice(start, end) };
    const measure = () => ofFigure({ article: one.article.id, quantity, sentence, label: [] });
    return { quantity, sentence, measure };
  };
  const inArticle = cached((id: string) => {
    const one = articleOf(id);
    return one.analysis.quantities.map((quantity) => bareOf(one, quantity));
  });
  return Object.assign(ofFigure, { inArticle, articles: [...byId.keys()] });
}
