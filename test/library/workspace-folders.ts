/** Temporary workspaces for tests of the library. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { LibraryFolders } from '../../src/library/load-library.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Folders with these files, by name; removed after the test. */
export function makeFolders(
  articles: Readonly<Record<string, string>> = {},
  themes: Readonly<Record<string, string>> = {},
): LibraryFolders & { readonly root: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'library-'));
  made.push(root);
  const folders = {
    root,
    articles: path.join(root, 'articles'),
    themes: path.join(root, 'themes'),
    data: path.join(root, 'data'),
  };
  for (const folder of [folders.articles, folders.themes]) mkdirSync(folder);
  for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(folders.articles, name), text);
  for (const [name, text] of Object.entries(themes)) writeFileSync(path.join(folders.themes, name), text);
  return folders;
}

/** The text of an article file: lines of front matter, and the body. */
export const articleText = (front: string, body: string): string => `---\n${front}\n---\n\n${body}\n`;
