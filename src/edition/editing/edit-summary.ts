/** Chosen sentences and the editor's ids → the sentences of the summary, each pinned one beside its like. */
import type { SummarySentence } from '../../analysis/model.ts';
import type { Edits } from '../../definition/model.ts';
import type { ItemIds } from '../item-ids.ts';
import { editList } from './edit-list.ts';

/** After the last sentence of the same theme; else after the last of the same article that stands before it there. */
function insertSentence(items: readonly SummarySentence[], item: SummarySentence): readonly SummarySentence[] {
  const ofTheme = items.findLastIndex((other) => item.theme !== null && other.theme === item.theme);
  const ofArticle = items.findLastIndex((other) => other.article === item.article && other.start < item.start);
  const at = Math.max(ofTheme, ofTheme === -1 ? ofArticle : -1);
  return at === -1 ? [...items, item] : [...items.slice(0, at + 1), item, ...items.slice(at + 1)];
}

export function editSummary(
  chosen: readonly SummarySentence[],
  candidates: readonly SummarySentence[],
  edits: Edits<unknown>,
  ids: ItemIds,
  limit: number,
): SummarySentence[] {
  return editList(chosen, candidates, edits, {
    idOf: ids.sentence,
    worth: (s) => s.score,
    limit,
    insert: insertSentence,
  });
}
