/** Sentences with the day of their article → the key figures of all, and their measures, for tests. */
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import type { Measure } from '../../../src/analysis/differences/measure-of.ts';
import { measures } from '../../../src/analysis/differences/measures.ts';
import { chooseKeyFigures } from '../../../src/analysis/key-figures/choose-key-figures.ts';
import type { AnalysedArticle, KeyFigure } from '../../../src/analysis/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

export interface Told {
  readonly text: string;
  readonly published?: string | null;
  readonly title?: string;
}

function analysedOf({ text, published = '2026-05-11', title = '' }: Told): AnalysedArticle {
  const article = { ...plainArticle(text), published, title };
  return { article, analysis: analyseArticle(article) };
}

export const figuresOf = (...told: readonly Told[]): KeyFigure[] =>
  chooseKeyFigures(told.map(analysedOf), { themes: [], limit: 12 });

/** The first quantity of each text, measured. */
export function measuresOf(...texts: readonly string[]): Measure[] {
  const analysed = texts.map((text) => analysedOf({ text }));
  const measureOf = measures(analysed);
  return analysed.map(({ article }) => {
    const [first] = measureOf.inArticle(article.id);
    if (!first) throw new Error(`no quantity in "${article.text}"`);
    return first.measure();
  });
}

/** "43; earlier 31": what is printed of each figure. */
export const print = (figures: readonly KeyFigure[]): string[] =>
  figures.map(({ display, also, differing = [] }) => {
    const beneath = differing.map(({ relation, figure }) => `; ${relation} ${figure.display}`).join('');
    return `${display}${also.length > 0 ? ` +${also.length}` : ''}${beneath}`;
  });
