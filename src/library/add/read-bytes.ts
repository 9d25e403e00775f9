/** A file, an address or standard input → its bytes, and what is known of them before they are read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BriefpressError, fail } from '../../diagnostics/diagnostic.ts';
import type { ReadOptions } from '../read-article.ts';
import { MAX_BYTES, tooLarge } from './collect-files.ts';
import type { CollectedInput, Doors, FetchedBytes } from './input.ts';

export interface KnownBytes {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** Throws diagnostics. */
export async function readBytes(
  { kind, file }: CollectedInput,
  { fetchAddress, readStdin }: Doors,
  signal: AbortSignal | undefined,
): Promise<KnownBytes> {
  if (kind === 'file') return { bytes: readFileSync(file), options: { name: path.basename(file) } };
  if (kind === 'stdin')
    return { bytes: await unlessStopped(readCapped(readStdin ?? noStdin, file), signal), options: {} };
  if (fetchAddress === null) throw new Error('addresses need a network');
  return knownBytes(await fetchAddress(file, null));
}

const noStdin = (): never => fail('input-none', {}, { file: '-' });

/** Stops as soon as it is too much: nothing says before how much will come. */
async function readCapped(read: () => AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of read()) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new BriefpressError([tooLarge(size, file)]);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What waits for somebody to type is not ended by anything else. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const stopped = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  return Promise.race([work, stopped]);
}

/** Only types that nothing else is sent under: pages and feeds alike come as "text/html" or "text/xml". */
const SURE_FORMATS: Readonly<Record<string, string>> = {
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/feed+json': 'feed',
  'message/rfc822': 'email',
  'multipart/related': 'mhtml',
};

export function knownBytes({ bytes, url, charset, contentType }: FetchedBytes): KnownBytes {
  const format = SURE_FORMATS[contentType ?? ''];
  return {
    bytes,
    options: { url, ...(charset === null ? {} : { charset }), ...(format === undefined ? {} : { format }) },
  };
}
