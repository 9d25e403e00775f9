/** Ids that a user gave → the files of these articles, or for each that the library has not what was meant. */
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SyncOptions } from '../index/sync-index.ts';
import { type LibraryFolders, openIndex } from '../load-library.ts';
import { findFiles } from './find-files.ts';

export interface LocatedArticle {
  readonly id: string;
  /** Its name in the articles folder. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
}

export interface LocatedArticles {
  /** None where one of them is not there: who asks for several means all of them. */
  readonly articles: readonly LocatedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function locateArticles(
  folders: LibraryFolders,
  ids: readonly string[],
  options: SyncOptions = {},
): Promise<LocatedArticles> {
  const { database, diagnostics } = await openIndex(folders, options);
  try {
    const found = findFiles(database, ids);
    const articles = found.files.map((one) => ({ ...one, path: path.join(folders.articles, one.file) }));
    return {
      articles: found.diagnostics.length > 0 ? [] : articles,
      diagnostics: [...diagnostics, ...found.diagnostics],
    };
  } finally {
    database.close();
  }
}
