/** The bytes of one saved file → its clean articles, what was taken out of each, and what was wrong with them. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from './model.ts';
import type { ReadContext, SavedFile } from './read/article-reader.ts';
import { chooseReader } from './read/article-readers.ts';
import { binaryKindOf } from './read/binary-kind.ts';
import { cleanArticle } from './read/clean/clean-article.ts';
import { composeArticle } from './read/compose-article.ts';
import { decodeBytes } from './read/decode-bytes.ts';
import { nothingFound, type RawArticle } from './read/raw-article.ts';
import { tookTooLong, withinTime } from './read/within-time.ts';

export interface ReadOptions {
  /** Name of a format ('html', 'markdown', 'text', 'mhtml', 'email', 'feed'); told from the content when missing. */
  readonly format?: string;
  /** Where the file was saved from. */
  readonly url?: string;
  /** Its file name. */
  readonly name?: string;
  /** The encoding that its sender declares (WHATWG label), as HTTP and mail do. */
  readonly charset?: string;
}

export interface ReadArticles {
  /** One for each article of the file, in its order; none where nothing could be read. */
  readonly results: readonly ReadResult[];
  /** Of the file as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;

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

function cleanResult(raw: RawArticle, bytes: Uint8Array, file: string | null): ReadResult {
  const { blocks, metadata, removed } = withinTime(() => cleanArticle(raw));
  const { partial, diagnostics } = raw;
  const told = diagnostics.some(({ severity }) => severity === 'error');
  const empty = blocks.length === 0 && !told ? [emptiness(bytes, file)] : [];
  return { article: composeArticle(blocks, metadata), partial, removed, diagnostics: [...diagnostics, ...empty] };
}

function savedFile(bytes: Uint8Array, charset: string | null): SavedFile {
  let text: string | null = null;
  return {
    bytes,
    text: () => {
      text ??= decodeBytes(bytes, charset).text;
      return text;
    },
  };
}

/** Reads every article of a file: of a feed each entry, of any other file the one that it is. Never throws on what the bytes hold. */
export async function readArticles(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadArticles> {
  const context: ReadContext = { url: options.url ?? null, name: options.name ?? null };
  const obstacle = obstacleIn(bytes, context.name);
  if (obstacle) return { results: [], diagnostics: [obstacle] };
  const saved = savedFile(bytes, options.charset ?? null);
  try {
    const { reader, diagnostics } = chooseReader(saved, options.format ?? null, context.name);
    const raws = await reader.read(saved, context);
    return { results: raws.map((raw) => cleanResult(raw, bytes, context.name)), diagnostics };
  } catch (error) {
    if (!tookTooLong(error)) throw error;
    return { results: [], diagnostics: [diagnose('intake-slow', {}, { file: context.name })] };
  }
}

/**
 * The article of a file; of a file that holds several, the first, and a diagnostic says how many there are. Never throws
 * on what the bytes hold: an article that could not be read is empty, and a diagnostic says why.
 */
export async function readArticle(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const { results, diagnostics } = await readArticles(bytes, options);
  const file = options.name ?? null;
  const [first = { article: composeArticle([], nothingFound), partial: false, removed: [], diagnostics: [] }] = results;
  const none = results.length === 0 && diagnostics.length === 0 ? [emptiness(bytes, file)] : [];
  const several = results.length > 1 ? [diagnose('intake-several', { count: results.length }, { file })] : [];
  return { ...first, diagnostics: [...diagnostics, ...first.diagnostics, ...none, ...several] };
}
