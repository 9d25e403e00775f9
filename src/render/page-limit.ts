/** An edition → the most pages that it may take, and the warning where a print took more. */
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
  return limit !== null && pages > limit ? [diagnose('too-many-pages', { pages, limit })] : [];
}
