/** Articles → a summary of them in their own whole sentences: the public function, which reads sentences itself. */
import type { Article } from '../../library/model.ts';
import { sentencesOf } from '../sentences/sentences-of.ts';
import { summariseArticles } from './summarise-articles.ts';

export interface PublicSummarySentence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * As many sentences as asked for wherever the articles have them, in reading order. Sentences that stand alone come
 * first; where there are too few, others fill up.
 */
export async function summarise(
  articles: readonly Article[],
  { sentences }: { readonly sentences: number },
): Promise<PublicSummarySentence[]> {
  const analysed = articles.map((article) => ({
    article,
    analysis: { sentences: sentencesOf(article), quantities: [], tableQuantities: [], statements: [], timeline: [] },
  }));
  return summariseArticles(analysed, { sentences, fill: true }).map(({ article, start, end, text }) => ({
    article,
    start,
    end,
    text,
  }));
}
