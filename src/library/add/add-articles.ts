/** Files and folders that a user saved → entries of the library, and a report on each file. */
import path from 'node:path';
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { countWords } from '../index/index-record.ts';
import type { LibraryFolders } from '../load-library.ts';
import type { Removed } from '../model.ts';
import { addArticle } from './add-article.ts';
import { type CollectedFile, collectFiles, reasonOf } from './collect-files.ts';
import { readInput } from './read-input.ts';
import { openShelf, type Shelf } from './shelf.ts';

export interface AddOptions {
  readonly folders: LibraryFolders;
  /** The date of adding of what is new. */
  readonly now: Date;
  /** Reports what would be done and writes nothing. */
  readonly dryRun?: boolean;
  /** Told before each file. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Ends the work between two files; what was added stays. */
  readonly signal?: AbortSignal;
}

export interface AddedFile {
  /** Absolute path of what was read. */
  readonly file: string;
  /** 'skipped': found in a folder and of no kind that can be read. 'failed': nothing was added, a diagnostic says why. */
  readonly action: 'added' | 'updated' | 'unchanged' | 'skipped' | 'failed';
  /** Id and path of the article's file in the library; null where there is none. */
  readonly id: string | null;
  readonly path: string | null;
  readonly title: string | null;
  /** True where the program made the title, and a person should look at it. */
  readonly titleMade: boolean;
  /** Words kept. */
  readonly words: number;
  readonly removed: readonly Removed[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface AddReport {
  readonly files: readonly AddedFile[];
  /** Of the index, not of a file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads files and folders (recursively) into the library. The same article again, by address or text, brings its entry
 * up to date and keeps the front matter as the editor has it. One file that fails does not stop the others. Each entry
 * is written whole or not at all.
 */
export async function addArticles(paths: readonly string[], options: AddOptions): Promise<AddReport> {
  const { folders, now, dryRun = false, onProgress, signal } = options;
  const collected = collectFiles(paths);
  const shelf = await openShelf(folders, dryRun);
  try {
    const files: AddedFile[] = [];
    for (const one of collected) {
      signal?.throwIfAborted();
      onProgress?.(files.length, collected.length, one.file);
      files.push(await addFile(shelf, one, now.toISOString()));
    }
    return { files, diagnostics: shelf.diagnostics };
  } finally {
    shelf.close();
  }
}

async function addFile(shelf: Shelf, { file, problem }: CollectedFile, added: string): Promise<AddedFile> {
  if (problem) return notAdded(file, [problem], problem.code === 'file-kind-skipped' ? 'skipped' : 'failed');
  try {
    const { article, extra, removed, diagnostics } = await readInput(file);
    if (article === null) return { ...notAdded(file, diagnostics), removed };
    const shelved = addArticle(shelf, article, extra, added);
    const { id, title, guessed, text } = shelved.article;
    return {
      file,
      action: shelved.action,
      id,
      path: path.join(shelf.folder, shelved.file),
      title,
      titleMade: guessed.includes('title'),
      words: countWords(text),
      removed,
      diagnostics: [...diagnostics, ...shelved.diagnostics],
    };
  } catch (error) {
    const known = error instanceof BriefpressError ? error.diagnostics : null;
    return notAdded(file, known ?? [diagnose('article-not-added', { reason: reasonOf(error) }, { file })]);
  }
}

function notAdded(
  file: string,
  diagnostics: readonly Diagnostic[],
  action: 'skipped' | 'failed' = 'failed',
): AddedFile {
  return { file, action, id: null, path: null, title: null, titleMade: false, words: 0, removed: [], diagnostics };
}
