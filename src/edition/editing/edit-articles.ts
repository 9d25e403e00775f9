/** What a round-up prints of each article, and the editor's ids → the same with what is pinned, without what is dropped. */
import type { ArticleGist } from '../../analysis/model.ts';
import type { Editing } from '../../definition/model.ts';
import type { ItemIds } from '../item-ids.ts';
import type { Candidates } from './candidates.ts';
import { editList } from './edit-list.ts';

function editArticle(gist: ArticleGist, candidates: Candidates, editing: Editing, ids: ItemIds): ArticleGist {
  const { summary, keyFigures, viewpoints } = editing;
  const own = <T extends { readonly article: string }>(all: readonly T[]): T[] =>
    all.filter(({ article }) => article === gist.article);
  const sentences = editList(gist.sentences, own(candidates.sentences), summary, {
    idOf: ids.sentence,
    worth: (s) => s.score,
    limit: gist.sentences.length,
  });
  const figures = editList(gist.keyFigures, own(candidates.keyFigures), keyFigures, {
    idOf: ids.figure,
    worth: (f) => f.score,
    limit: gist.keyFigures.length,
  });
  const [statement = null] = editList(
    gist.statement ? [gist.statement] : [],
    own(candidates.statements.map((c) => c.placed)),
    viewpoints,
    { idOf: ids.statement, worth: (s) => s.score, limit: 1 },
  );
  return { ...gist, sentences: sentences.sort((a, b) => a.start - b.start), keyFigures: figures, statement };
}

export const editArticles = (
  gists: readonly ArticleGist[],
  candidates: Candidates,
  editing: Editing,
  ids: ItemIds,
): ArticleGist[] => gists.map((gist) => editArticle(gist, candidates, editing, ids));

/** Everything found of the articles, part by part, as ids may name it. */
export const foundInArticles = (gists: readonly ArticleGist[]) => ({
  sentences: gists.flatMap((gist) => gist.sentences),
  keyFigures: gists.flatMap((gist) => gist.keyFigures),
  statements: gists.flatMap((gist) => gist.statement ?? []),
});
