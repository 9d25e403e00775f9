/** A size and the length of a gist → how much is printed of each article, the most relevant first: what a round-up can give up for space. */
import type { GistLimits } from '../../analysis/gists/gist-of-article.ts';
import { shareOut } from './share-out.ts';
import { beyondShort, SHORT } from './sizes.ts';

/** So many key figures stand beside an article at the usual size; and as many more sentences than usual say no gist any more. */
export const ARTICLE_FIGURES = 2;
const MOST_SENTENCES = 8;

/**
 * Below the usual size sentences go first, then figures and speakers with them; an article that has no sentence left is one
 * line, and on the shortest page all are but the first. Where not even lines have room, the least relevant have none.
 */
export function articleLimits(perArticle: number, size: number, articles: number): readonly GistLimits[] {
  const share = beyondShort(size);
  const sentences = shareOut(Math.min(MOST_SENTENCES, perArticle * share), articles);
  const figures = shareOut(ARTICLE_FIGURES * Math.min(1, share), articles);
  const statements = shareOut(Math.min(1, share), articles);
  const listed = size < SHORT ? Math.max(1, Math.round((articles * size) / SHORT)) : articles;
  return sentences.slice(0, listed).map((count, i) => ({
    sentences: i === 0 ? Math.max(count, Math.min(1, perArticle)) : count,
    figures: figures[i] ?? 0,
    statements: statements[i] ?? 0,
  }));
}
