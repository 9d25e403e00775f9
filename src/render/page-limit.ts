/** An edition → the most pages that it may take, and what is told where a print took more, or fewer than were asked for. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';

/** Pages that a template promises to keep to: both sides of one sheet. */
const OF_TEMPLATE: Readonly<Record<string, number>> = { 'one-page': 2 };

/** What a template promises by itself; null for nothing. */
export function promisedPages(template: string): number | null {
  return OF_TEMPLATE[template] ?? null;
}

/** What the brief asks for, else what its template promises; null for as many as it takes. */
export function pageLimit({ pages, template }: Pick<Edition, 'pages' | 'template'>): number | null {
  return pages ?? promisedPages(template);
}

export function isBeyondLimit(edition: Pick<Edition, 'pages' | 'template'>, pages: number): boolean {
  const limit = pageLimit(edition);
  return limit !== null && pages > limit;
}

/** Whether something was left out since there was no room for it: "omitted" says so of each. */
const lacksRoom = ({ omitted }: Pick<Edition, 'omitted'>): boolean =>
  omitted.some(({ why }) => why.startsWith('no room'));

export function beyondLimit(
  edition: Pick<Edition, 'pages' | 'template' | 'omitted'>,
  pages: number,
): readonly Diagnostic[] {
  const limit = pageLimit(edition);
  if (limit !== null && isBeyondLimit(edition, pages)) return [diagnose('too-many-pages', { pages, limit })];
  if (edition.pages === null || pages >= edition.pages) return [];
  const reason = lacksRoom(edition) ? 'what comes next has no room on them' : 'nothing more was found to say';
  return [diagnose('pages-not-filled', { pages, limit: edition.pages, reason })];
}
