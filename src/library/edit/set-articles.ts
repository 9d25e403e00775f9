/** Articles and assignments → their files with the fields set, all of them or none, and a report on each. */
import type { LibraryFolders } from '../load-library.ts';
import { changeFiles } from './change-files.ts';
import { type EditReport, editedFile } from './edit-report.ts';
import type { LocatedArticle } from './locate-articles.ts';
import type { Assignment } from './read-assignments.ts';
import { readEntry } from './read-entry.ts';
import { setFields } from './set-fields.ts';

/** In a dry run nothing is written. */
export function setArticles(
  folders: LibraryFolders,
  articles: readonly LocatedArticle[],
  assignments: readonly Assignment[],
  dryRun = false,
): EditReport {
  const read = articles.map(readEntry);
  const broken = read.flatMap(({ entry, diagnostics }) => (entry === null ? diagnostics : []));
  if (broken.length > 0) return { files: [], diagnostics: broken };
  const set = read.map(({ located, text, entry }) => ({
    located,
    before: text,
    after: entry === null ? text : setFields(text, entry.article, assignments),
  }));
  const changed = set.filter(({ before, after }) => before !== after);
  if (!dryRun)
    changeFiles(
      folders,
      changed.map(({ located: { file }, before, after }) => ({ file, before, after })),
    );
  const files = set.map((one) => editedFile(one.located, changed.includes(one) ? 'changed' : 'unchanged'));
  return { files, diagnostics: [] };
}
