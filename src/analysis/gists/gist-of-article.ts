/**
 * An article → what a round-up prints of it: a few of its own sentences, as if it were summarised alone, its key figures,
 * and who speaks in it.
 */
import type { AnalysedArticle, ArticleGist, Quote, SummarySentence } from '../model.ts';
import { summariseArticles } from '../summary/summarise-articles.ts';
import { mainFigures } from './main-figures.ts';
import { mainStatement } from './main-statement.ts';

/** How many of each there may be. */
export interface GistLimits {
  readonly sentences: number;
  readonly figures: number;
  readonly statements: number;
}

const printedOf = (sentences: readonly SummarySentence[]): readonly Quote[] =>
  sentences.flatMap(({ start, end, text, parts }) => parts ?? [{ start, end, text }]);

/** No sentence that a summary refuses is taken, even where there are fewer then. Nothing where there are none. */
export function gistOf(analysed: AnalysedArticle, limits: GistLimits): Omit<ArticleGist, 'theme'> {
  const { id: article } = analysed.article;
  const sentences = summariseArticles([analysed], { sentences: limits.sentences, trim: true });
  if (sentences.length === 0) return { article, sentences, keyFigures: [], statement: null };
  const told = printedOf(sentences);
  const keyFigures = mainFigures(analysed, told, limits.figures);
  const statement =
    limits.statements > 0 ? mainStatement(analysed, [...told, ...keyFigures.map((f) => f.sentence)]) : null;
  return { article, sentences, keyFigures, statement };
}
