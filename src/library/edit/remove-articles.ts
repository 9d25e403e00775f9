/** Articles → their files gone, all of them or none, and a report on each. */
import type { LibraryFolders } from '../load-library.ts';
import { changeFiles } from './change-files.ts';
import { type EditReport, editedFile } from './edit-report.ts';
import type { LocatedArticle } from './locate-articles.ts';
import { readEntry } from './read-entry.ts';

/** In a dry run nothing is removed. A file that holds no article any more can go too; one that cannot be read stays. */
export function removeArticles(
  folders: LibraryFolders,
  articles: readonly LocatedArticle[],
  dryRun = false,
): EditReport {
  const read = articles.map(readEntry);
  const unread = read.flatMap(({ diagnostics }) => diagnostics.filter((d) => d.code === 'article-unreadable'));
  if (unread.length > 0) return { files: [], diagnostics: unread };
  if (!dryRun)
    changeFiles(
      folders,
      read.map(({ located: { file }, text }) => ({ file, before: text, after: null })),
    );
  return { files: articles.map((one) => editedFile(one, 'removed')), diagnostics: [] };
}
