/** The file of an article → its text and the entry in it, or why it cannot be changed by a program. */
import { readFileSync } from 'node:fs';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { parseArticleFile } from '../article-file.ts';
import type { LocatedArticle } from './locate-articles.ts';
import type { Entry } from './merge-entries.ts';

export interface ReadEntry {
  readonly located: LocatedArticle;
  readonly text: string;
  /** Null where something is wrong with the file: what a program wrote then might lose what its editor meant. */
  readonly entry: Entry | null;
  /** Paths are absolute. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readEntry(located: LocatedArticle): ReadEntry {
  const file = located.path;
  try {
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    const { article, extra, diagnostics } = parseArticleFile(text, file);
    if (!Buffer.from(text).equals(bytes)) return unusable(located, [diagnose('article-encoding', {}, { file })]);
    const isBroken = diagnostics.some((d) => d.severity === 'error');
    return { located, text, entry: article && !isBroken ? { article, extra } : null, diagnostics };
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).replace(/, \w+ '.*$/s, '');
    return unusable(located, [diagnose('article-unreadable', { reason, limit: 8 }, { file })]);
  }
}

const unusable = (located: LocatedArticle, diagnostics: readonly Diagnostic[]): ReadEntry => ({
  located,
  text: '',
  entry: null,
  diagnostics,
});
