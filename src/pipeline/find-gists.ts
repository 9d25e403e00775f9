/** Chosen articles → what a round-up prints of each, and the theme under which it stands there. */
import { gistOf } from '../analysis/gists/gist-of-article.ts';
import { mainTheme } from '../analysis/gists/main-theme.ts';
import type { AnalysedArticle, ArticleGist } from '../analysis/model.ts';
import type { ChosenArticle, Selection } from '../selection/model.ts';
import { articleLimits } from './fit/article-limits.ts';

const filedUnder = ({ reasons }: ChosenArticle): string[] =>
  reasons.flatMap((reason) => (reason.kind === 'tagged' ? [reason.theme] : []));

/** In the order of the selection; `size` as in fit/. */
export function findGists(
  { chosen, themes }: Selection,
  analysed: readonly AnalysedArticle[],
  perArticle: number,
  size: number,
): ArticleGist[] {
  const limits = articleLimits(perArticle, size, analysed.length);
  return analysed.flatMap((one, i) => {
    const [article, limit] = [chosen[i], limits[i]];
    if (!article || !limit) return [];
    const own = themes.filter(({ slug }) => article.themes.includes(slug));
    return { ...gistOf(one, limit), theme: mainTheme(one, own, filedUnder(article)) };
  });
}
