/** Article → everything that reading it alone finds: sentences, quantities, statements, dated events. */
import type { Article } from '../library/model.ts';
import type { ArticleAnalysis } from './model.ts';
import { quantitiesIn } from './quantities/find-quantities.ts';
import { readText } from './read-text.ts';
import { statementsOf } from './statements/find-statements.ts';
import { tableQuantities } from './tables/table-quantities.ts';
import { findTimeline } from './timeline/find-timeline.ts';

/** Depends on the article alone; it is tagged once. Throws when loadLanguage() has not been awaited. */
export function analyseArticle(article: Article): ArticleAnalysis {
  const read = readText(article);
  const sentences = read.sentences.map(({ start, end, block }) => ({ start, end, block }));
  return {
    sentences,
    quantities: quantitiesIn(read),
    tableQuantities: tableQuantities(article),
    statements: statementsOf(read),
    timeline: findTimeline(article, sentences),
  };
}
