/** The bytes of one saved file → a clean article, what was taken out of it, and what was wrong with it. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from './model.ts';
import { chooseReader } from './read/article-readers.ts';
import { binaryKindOf } from './read/binary-kind.ts';
import { cleanArticle } from './read/clean/clean-article.ts';
import { composeArticle } from './read/compose-article.ts';
import { decodeBytes } from './read/decode-bytes.ts';
import { nothingFound } from './read/raw-article.ts';

export interface ReadOptions {
  /** Name of a format ('html', 'markdown', 'text'); told from the content when missing. */
  readonly format?: string;
  /** Where the file was saved from. */
  readonly url?: string;
  /** Its file name. */
  readonly name?: string;
}

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;

function nothing(diagnostic: Diagnostic): ReadResult {
  return { article: composeArticle([], nothingFound), removed: [], diagnostics: [diagnostic] };
}

/** What keeps bytes from being read as an article at all. */
function obstacleIn(bytes: Uint8Array, file: string | null): Diagnostic | null {
  if (bytes.length > LARGEST) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return diagnose('intake-too-large', { size, limit: LARGEST / MEGABYTE }, { file });
  }
  const kind = binaryKindOf(bytes);
  return kind === null ? null : diagnose('intake-binary', { kind }, { file });
}

/** Says that there is no text, and why, as far as that can be told. */
function emptiness(bytes: Uint8Array, file: string | null): Diagnostic {
  const reason = bytes.length === 0 ? 'it is empty' : 'it holds nothing that reads as the text of one';
  return diagnose('intake-empty', { reason }, { file });
}

/** Never throws on what the bytes hold: an article that could not be read is empty, and a diagnostic says why. */
export async function readArticle(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const context = { url: options.url ?? null, name: options.name ?? null };
  const obstacle = obstacleIn(bytes, context.name);
  if (obstacle) return nothing(obstacle);
  const { text } = decodeBytes(bytes);
  const { reader, diagnostics } = chooseReader(text, options.format ?? null, context.name);
  const raw = await reader.read(text, context);
  const { blocks, metadata, removed } = cleanArticle(raw, reader.format);
  const empty = blocks.length === 0 ? [emptiness(bytes, context.name)] : [];
  return {
    article: composeArticle(blocks, metadata),
    removed,
    diagnostics: [...diagnostics, ...raw.diagnostics, ...empty],
  };
}
