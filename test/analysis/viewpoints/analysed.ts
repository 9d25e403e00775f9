/** Plain text → an article with its statements, for tests. loadLanguage() must have been awaited. */
import type { AnalysedArticle } from '../../../src/analysis/model.ts';
import { sentencesOf } from '../../../src/analysis/sentences/sentences-of.ts';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { articleOf } from '../article-of.ts';

export function analysed(text: string, id = 'an-article'): AnalysedArticle {
  const article = articleOf(text, id);
  return {
    article,
    analysis: {
      sentences: sentencesOf(article),
      quantities: [],
      tableQuantities: [],
      statements: findStatements(article),
      timeline: [],
    },
  };
}
