/**
 * Heads of tables, which stand again on every page over which their table goes on → crossed off wherever they stand, so
 * that no other table's head is taken for one of them; what is to be looked for still.
 */
import type { HtmlText, TextRun } from './model.ts';
import type { PageLedger } from './page-ledger.ts';
import { wordsOf } from './words.ts';

const wordsIn = (head: readonly TextRun[]): string => head.flatMap((run) => run.pieces).join('\n');

/** Heads of the same words: no reader could tell whose they are. */
function alike(heads: HtmlText['heads']): readonly HtmlText['heads'][] {
  const names = [...new Set(heads.map(wordsIn))];
  return names.map((name) => heads.filter((head) => wordsIn(head) === name));
}

/** The runs that are still to be found: those of a head that stands less often than it should are among them. */
export function crossOffHeads({ runs, heads }: HtmlText, pages: readonly PageLedger[]): readonly TextRun[] {
  const crossed = new Set<TextRun>();
  for (const same of alike(heads.filter((head) => head.length > 0))) {
    const row = (same[0] ?? []).map((run) => wordsOf(run.pieces));
    const places = pages.flatMap((page) => page.findRows(row).map((place) => ({ page, place })));
    if (places.length < same.length) continue;
    for (const { page, place } of places) page.take(place);
    for (const run of same.flat()) crossed.add(run);
  }
  return runs.filter((run) => !crossed.has(run));
}
