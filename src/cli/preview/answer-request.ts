/** A request to the preview's server → its answer: only to whoever knows the token, and only by this server's own name. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Content {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface Site {
  /** 32 hexadecimal digits: the first part of every path. */
  readonly token: string;
  readonly port: number;
  /** The content of a name below the token; null where there is none. */
  readonly content: (name: string) => Promise<Content | null>;
  /** Takes over a response and sends events into it. */
  readonly subscribe: (response: ServerResponse) => void;
}

/** Scripts and styles are the preview's own; the PDF may stand in a frame of its page, and the page in nobody's. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  'font-src data: blob:',
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

export const EVENT_HEADERS = { ...HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' } as const;

/** A foreign name that leads to this machine (DNS rebinding) is in the header, whatever address was connected to. */
const isOurs = (host: string | undefined, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}`;

function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export async function answerRequest(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  if (!isOurs(request.headers.host, site.port)) return refuse(response, 403, 'This server has another name.');
  const [, token = '', name = null, ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  if (!isToken(token, site.token) || name === null || rest.length > 0) return refuse(response, 404, 'Not found.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET.');
  if (name === 'events') return site.subscribe(response);
  const content = await site.content(name);
  if (content === null) return refuse(response, 404, 'Not found.');
  response.writeHead(200, { ...HEADERS, 'Content-Type': content.type }).end(content.body);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}
