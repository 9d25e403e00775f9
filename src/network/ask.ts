/** One address → the answer of its server to one request, on a connection of its own. */
import type { Readable } from 'node:stream';
import { Client } from 'undici';
import { throwExplained } from './explain-error.ts';
import { guardedLookup, refuseLiteral } from './guarded-lookup.ts';
import type { FetchLimits, Resolve } from './model.ts';
import type { MayConnect } from './private-hosts.ts';
import { ENCODINGS } from './unpackers.ts';

export interface Answer {
  readonly status: number;
  /** Null where the answer has no such header; of several, the first. */
  readonly header: (name: string) => string | null;
  readonly body: Readable;
}

export interface Asking {
  readonly userAgent: string;
  readonly resolve: Resolve;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal | undefined;
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/*;q=0.9, application/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/**
 * Neither cookies nor referrer nor credentials are sent. A connection is never used again: one that was opened for an
 * address that the user typed must not serve a link.
 */
export async function ask<T>(
  url: URL,
  mayConnect: MayConnect,
  { userAgent, resolve, limits, signal }: Asking,
  use: (answer: Answer) => Promise<T>,
): Promise<T> {
  refuseLiteral(url, mayConnect);
  const client = new Client(url.origin, {
    connect: { timeout: limits.connect, lookup: guardedLookup(url, resolve, mayConnect) },
    headersTimeout: limits.firstByte,
    bodyTimeout: limits.firstByte,
    pipelining: 0,
    // Sites send long security policies in their headers.
    maxHeaderSize: 64 * 1024,
  });
  const time = AbortSignal.timeout(limits.whole);
  try {
    const { statusCode, headers, body } = await client.request({
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      headers: { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': ENCODINGS },
      signal: signal ? AbortSignal.any([time, signal]) : time,
    });
    // One that is not read to its end fails when the connection closes; nobody is to be told.
    body.on('error', () => undefined);
    const header = (name: string): string | null => [headers[name]].flat()[0] ?? null;
    return await use({ status: statusCode, header, body });
  } catch (error) {
    signal?.throwIfAborted();
    return throwExplained(error, url, limits);
  } finally {
    client.destroy().catch(() => undefined);
  }
}
