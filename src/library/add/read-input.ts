/** A file that a user saved → the article in it, with what was removed, and the editor's own keys if it has any. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseFrontMatter } from '../../text/front-matter.ts';
import { type ArticleFile, parseArticleFile } from '../article-file.ts';
import type { Article, Removed } from '../model.ts';
import { readArticle } from '../read-article.ts';

export interface Input {
  /** Null where there is nothing to add; a diagnostic says why. */
  readonly article: Article | null;
  readonly extra: ArticleFile['extra'];
  readonly removed: readonly Removed[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that a library wrote holds its article as it is; any other is read and cleaned. */
export async function readInput(file: string): Promise<Input> {
  const bytes = readFileSync(file);
  if (isLibraryFile(bytes, file)) return { removed: [], ...parseArticleFile(bytes.toString('utf8'), file) };
  const { article, removed, diagnostics } = await readArticle(bytes, { name: path.basename(file) });
  // Intake knows the file by its name alone. Where it finds no text, one of these says so.
  const placed = diagnostics.map((d) => ({ ...d, file }));
  return { article: article.text.trim() === '' ? null : article, extra: {}, removed, diagnostics: placed };
}

/** Markdown whose front matter has the date at which it came into a library. */
function isLibraryFile(bytes: Buffer, file: string): boolean {
  if (!/\.md$/i.test(file) || !bytes.subarray(0, 3).equals(Buffer.from('---'))) return false;
  const { data } = parseFrontMatter(bytes.toString('utf8'), file);
  return 'title' in data && 'added' in data;
}
