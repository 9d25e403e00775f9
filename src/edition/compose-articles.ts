/** What reading found of each article → the blocks of a round-up, checked, in the order of the page. */
import type { ArticleGist } from '../analysis/model.ts';
import type { Editing } from '../definition/model.ts';
import type { Selection } from '../selection/model.ts';
import { composeKeyFigure } from './compose-key-figures.ts';
import { composeSentence, startPrinted } from './compose-summary.ts';
import { composeStatement } from './compose-viewpoints.ts';
import type { Desk } from './desk.ts';
import type { EditionArticle } from './model.ts';

/** `names` are those under which speakers may be printed though no article has them so. */
function composeArticle(gist: ArticleGist, editing: Editing, names: readonly string[], desk: Desk): EditionArticle {
  const { summary, keyFigures, viewpoints } = editing;
  const { article, theme } = gist;
  // What one article says is no repetition of what another one does.
  const printed = startPrinted();
  const sentences = gist.sentences.flatMap(
    (s) => composeSentence('article sentence', s, summary.reword, desk, printed) ?? [],
  );
  const none = { source: desk.sourceOf(article), theme, gist: [], keyFigures: [], statement: null };
  if (sentences.length === 0) return none;
  const figures = gist.keyFigures.flatMap((figure) => composeKeyFigure(figure, desk, keyFigures));
  const [statement = null] = gist.statement ? composeStatement(gist.statement, desk, names, viewpoints.reword) : [];
  return { ...none, gist: sentences, keyFigures: figures, statement };
}

/**
 * Theme by theme in the order of the brief, those of none last. Within one those of which only a line is printed stand last;
 * the newest come first, and those without a date behind them.
 */
function pageOrder({ themes, chosen }: Selection): (a: EditionArticle, b: EditionArticle) => number {
  const slugs = themes.map(({ slug }) => slug);
  const placeOf = ({ theme }: EditionArticle): number => (theme === null ? slugs.length : slugs.indexOf(theme));
  const dayOf = ({ source }: EditionArticle): string => chosen[source - 1]?.article.published?.slice(0, 10) ?? '';
  const lineOf = ({ gist }: EditionArticle): number => (gist.length === 0 ? 1 : 0);
  const newerFirst = (a: string, b: string): number => (a > b ? -1 : a < b ? 1 : 0);
  return (a, b) =>
    placeOf(a) - placeOf(b) || lineOf(a) - lineOf(b) || newerFirst(dayOf(a), dayOf(b)) || a.source - b.source;
}

export function composeArticles(
  selection: Selection,
  gists: readonly ArticleGist[],
  editing: Editing,
  names: readonly string[],
  desk: Desk,
): EditionArticle[] {
  return gists.map((gist) => composeArticle(gist, editing, names, desk)).sort(pageOrder(selection));
}
