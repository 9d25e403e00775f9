/** The bytes of one saved file → its clean articles, what was taken out of each, and what was wrong with them. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from './model.ts';
import type { ReadContext, SavedFile } from './read/article-reader.ts';
import { chooseReader } from './read/article-readers.ts';
import { binaryKindOf } from './read/binary-kind.ts';
import { cleanArticle } from './read/clean/clean-article.ts';
import { composeArticle } from './read/compose-article.ts';
import { decodeBytes } from './read/decode-bytes.ts';
import { eachInTime } from './read/each-in-time.ts';
import { nothingFound, type RawArticle } from './read/raw-article.ts';
import { tellFailure } from './read/tell-failure.ts';
import { tellTooLarge } from './read/tell-too-large.ts';
import { withinTime } from './read/within-time.ts';

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

/** What keeps bytes from being read as an article at all. */
function obstacleIn(bytes: Uint8Array, file: string | null): Diagnostic | null {
  const large = tellTooLarge(bytes, file);
  if (large) return large;
  const kind = binaryKindOf(bytes);
  return kind === null ? null : diagnose('intake-binary', { kind }, { file });
}

/** Says that there is no text, and why, as far as that can be told. */
function emptiness(bytes: Uint8Array, file: string | null): Diagnostic {
  const reason = bytes.length === 0 ? 'it is empty' : 'it holds nothing that reads as the text of one';
  return diagnose('intake-empty', { reason }, { file });
}

function cleanResult(raw: RawArticle, bytes: Uint8Array, file: string | null): ReadResult {
  const { blocks, metadata, removed } = cleanArticle(raw);
  const { partial, diagnostics } = raw;
  const isTold = diagnostics.some(({ severity }) => severity === 'error');
  const empty = blocks.length === 0 && !isTold ? [emptiness(bytes, file)] : [];
  return { article: composeArticle(blocks, metadata), partial, removed, diagnostics: [...diagnostics, ...empty] };
}

/** One that cannot be cleaned is lost alone. */
function lostResult(error: unknown, { diagnostics }: RawArticle, file: string | null): ReadResult {
  const article = composeArticle([], nothingFound);
  return { article, partial: false, removed: [], diagnostics: [...diagnostics, tellFailure(error, file)] };
}

async function cleanResults(
  raws: readonly RawArticle[],
  bytes: Uint8Array,
  file: string | null,
): Promise<ReadArticles> {
  const { done, left } = await eachInTime(
    raws,
    (raw, milliseconds) => withinTime(() => cleanResult(raw, bytes, file), milliseconds),
    (error, raw) => lostResult(error, raw, file),
  );
  const facts = { left, count: raws.length };
  return { results: done, diagnostics: left === 0 ? [] : [diagnose('intake-unreached', facts, { file })] };
}

function savedFile(bytes: Uint8Array, charset: string | null): SavedFile {
  let text: string | null = null;
  return {
    bytes,
    text: () => {
      text ??= withinTime(() => decodeBytes(bytes, charset).text);
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
    const { reader, diagnostics } = withinTime(() => chooseReader(saved, options.format ?? null, context.name));
    const cleaned = await cleanResults(await reader.read(saved, context), bytes, context.name);
    return { ...cleaned, diagnostics: [...diagnostics, ...cleaned.diagnostics] };
  } catch (error) {
    return { results: [], diagnostics: [tellFailure(error, context.name)] };
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
