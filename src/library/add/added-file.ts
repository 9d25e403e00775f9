/** What became of one article → its row in the report. */
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countWords } from '../index/index-record.ts';
import type { Article, Removed } from '../model.ts';
import type { Shelf } from './shelf.ts';

export interface AddedFile {
  /** Absolute path or address of what was read, "-" for standard input. A feed has a row for each of its articles. */
  readonly file: string;
  /** 'skipped': found in a folder and of no kind that can be read. 'failed': nothing was added, a diagnostic says why. */
  readonly action: 'added' | 'updated' | 'unchanged' | 'skipped' | 'failed';
  /** Id and path of the article's file in the library; null where there is none. */
  readonly id: string | null;
  readonly path: string | null;
  readonly title: string | null;
  /** Address of the article; null where it is not known. */
  readonly url: string | null;
  /** True where the program made the title, and a person should look at it. */
  readonly titleMade: boolean;
  /** Words kept. */
  readonly words: number;
  readonly removed: readonly Removed[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a row says of its input. */
export type About = Pick<AddedFile, 'file' | 'removed' | 'diagnostics'>;

export interface OnShelf {
  readonly action: 'added' | 'updated' | 'unchanged';
  /** As the library has it. */
  readonly article: Article;
  /** Name of its file in the articles folder. */
  readonly file: string;
}

export function onShelf(shelved: OnShelf, shelf: Shelf, { file, removed, diagnostics }: About): AddedFile {
  const { action, article } = shelved;
  const { id, title, url, guessed, text } = article;
  return {
    file,
    action,
    id,
    path: path.join(shelf.folder, shelved.file),
    title,
    url,
    titleMade: guessed.includes('title'),
    words: countWords(text),
    removed,
    diagnostics,
  };
}

/** `entry` is the article that could have been. */
export function notAdded(
  about: About,
  action: 'skipped' | 'failed' = 'failed',
  entry: Article | null = null,
): AddedFile {
  const { file, removed, diagnostics } = about;
  const { title = null, url = null } = entry ?? {};
  return { file, action, id: null, path: null, title, url, titleMade: false, words: 0, removed, diagnostics };
}
