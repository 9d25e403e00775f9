/** An edition → the most pages that it may take, and what is told where a print took more, or fewer than were asked for. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';

/** Pages that a template promises to keep to: both sides of one sheet. */
const OF_TEMPLATE: Readonly<Record<string, number>> = { 'one-page': 2 };

/** What the brief asks for, else what its template promises; null for as many as it takes. */
export function pageLimit({ pages, template }: Pick<Edition, 'pages' | 'template'>): number | null {
  return pages ?? OF_TEMPLATE[template] ?? null;
}

export function beyondLimit(edition: Pick<Edition, 'pages' | 'template'>, pages: number): readonly Diagnostic[] {
  const limit = pageLimit(edition);
  if (limit !== null && pages > limit) return [diagnose('too-many-pages', { pages, limit })];
  return edition.pages !== null && pages < edition.pages
    ? [diagnose('pages-not-filled', { pages, limit: edition.pages })]
    : [];
}
