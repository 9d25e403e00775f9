/** The bytes of one saved file → a clean article, what was taken out of it, and what was wrong with it. */
import type { ReadResult } from './model.ts';
import { chooseReader } from './read/article-readers.ts';
import { cleanArticle } from './read/clean/clean-article.ts';
import { composeArticle } from './read/compose-article.ts';
import { decodeBytes } from './read/decode-bytes.ts';

export interface ReadOptions {
  /** Name of a format ('html', 'markdown', 'text'); told from the content when missing. */
  readonly format?: string;
  /** Where the file was saved from. */
  readonly url?: string;
  /** Its file name. */
  readonly name?: string;
}

/** Never throws on what the bytes hold: an article that could not be read is empty, and a diagnostic says why. */
export async function readArticle(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const { text } = decodeBytes(bytes);
  const context = { url: options.url ?? null, name: options.name ?? null };
  const reader = chooseReader(text, options.format ?? null, context.name);
  const raw = await reader.read(text, context);
  const { blocks, metadata, removed } = cleanArticle(raw, reader.format);
  return { article: composeArticle(blocks, metadata), removed, diagnostics: raw.diagnostics };
}
