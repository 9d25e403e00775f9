/** The bytes of an input → the articles in it, each with what was removed, and the editor's own keys if it has any. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseFrontMatter } from '../../text/front-matter.ts';
import { type ArticleFile, parseArticleFile } from '../article-file.ts';
import type { Article, Removed } from '../model.ts';
import { readArticles } from '../read-article.ts';
import type { KnownBytes } from './read-bytes.ts';

export interface ReadEntry {
  /** Null where there is nothing to add; a diagnostic says why. */
  readonly article: Article | null;
  /** True where this is no more than the beginning of what its address has. */
  readonly partial: boolean;
  readonly extra: ArticleFile['extra'];
  readonly removed: readonly Removed[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadInput {
  readonly entries: readonly ReadEntry[];
  /** Of the input as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that a library wrote holds its article as it is; any other is read and cleaned. `file` is how the user knows it. */
export async function readInput({ bytes, options }: KnownBytes, file: string): Promise<ReadInput> {
  if (isLibraryFile(bytes, options.name ?? '')) {
    const { article, extra, diagnostics } = parseArticleFile(textOf(bytes), file);
    return { entries: [{ article, partial: false, extra, removed: [], diagnostics }], diagnostics: [] };
  }
  const { results, diagnostics } = await readArticles(bytes, options);
  // Intake knows the file by its name alone.
  const placed = (found: readonly Diagnostic[]): readonly Diagnostic[] => found.map((d) => ({ ...d, file }));
  const entries = results.map(({ article, partial, removed, diagnostics }) => ({
    article: article.text.trim() === '' && !partial ? null : article,
    partial,
    extra: {},
    removed,
    // That a beginning has no text is no mistake of it; what is wrong with the rest of its feed may stand here too.
    diagnostics: placed(partial ? diagnostics.filter((d) => d.severity !== 'error') : diagnostics),
  }));
  return { entries, diagnostics: placed(diagnostics) };
}

/** Markdown whose front matter has the date at which it came into a library; never what came from an address. */
function isLibraryFile(bytes: Uint8Array, name: string): boolean {
  if (!/\.md$/i.test(name) || !textOf(bytes.subarray(0, 3)).startsWith('---')) return false;
  const { data } = parseFrontMatter(textOf(bytes), name);
  return 'title' in data && 'added' in data;
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
