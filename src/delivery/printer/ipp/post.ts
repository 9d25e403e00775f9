/** A message and a connection's address → the body of the answer to one POST of it (RFC 8010, section 4). */
import http from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { temporary } from '../failure.ts';
import type { PrinterAddress } from '../printer-address.ts';
import { connect } from './connect.ts';
import type { IppLimits } from './model.ts';
import { reasonOf } from './transport-reason.ts';

export interface Post {
  readonly address: PrinterAddress;
  readonly trust: string | null;
  /** Value of the header Authorization; null for none. */
  readonly authorization: string | null;
  readonly head: Buffer;
  readonly document: Uint8Array;
  readonly limits: IppLimits;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
  /** The connection is nobody else's to read. */
  readonly private: boolean;
}

const PIECE = 64 * 1024;

/** Throws a PrinterFailure that says 'temporary', whatever became of the message; who sends a document knows better. */
export async function post(message: Post): Promise<HttpAnswer> {
  const { address, trust, limits, signal } = message;
  const socket = await connect({ address, trust, timeout: limits.connect, signal });
  try {
    return { ...(await exchange(socket, message)), private: isPrivate(socket, address) };
  } finally {
    socket.destroy();
  }
}

function isPrivate({ remoteAddress }: Socket, { endpoint, secure }: PrinterAddress): boolean {
  return secure || 'socket' in endpoint || /^(?:127\.|::1$|::ffff:127\.)/.test(remoteAddress ?? '');
}

function exchange(socket: Socket, message: Post): Promise<Omit<HttpAnswer, 'private'>> {
  const { address, limits, signal, head, document } = message;
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(temporary('printer-unreachable', { printer: address.name, reason }));
    const request = http.request({
      method: 'POST',
      path: address.path,
      headers: headersOf(message),
      createConnection: () => socket,
      signal,
    });
    let late: NodeJS.Timeout | undefined;
    const silent = (ms: number) => (): void => {
      fail(`it was silent for ${ms / 1000} s`);
      socket.destroy();
    };
    socket.setTimeout(limits.idle, silent(limits.idle));
    request.on('finish', () => {
      late = setTimeout(silent(limits.answer), limits.answer);
    });
    request.on('close', () => clearTimeout(late));
    let answers = false;
    const broken = (error: unknown): void => (signal.aborted ? reject(signal.reason) : fail(reasonOf(error)));
    // An answer that comes early, before the document is sent, is the answer, though the rest breaks off.
    request.on('error', (error) => (answers && !signal.aborted ? undefined : broken(error)));
    request.on('response', (response) => {
      answers = true;
      readBody(response, limits.bytes).then(resolve, broken);
    });
    Readable.from(piecesOf([head, document])).pipe(request);
  });
}

function headersOf({ address, authorization, head, document }: Post): http.OutgoingHttpHeaders {
  const { endpoint } = address;
  const host = 'socket' in endpoint ? 'localhost' : endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host;
  return {
    host: 'socket' in endpoint ? host : `${host}:${endpoint.port}`,
    'content-type': 'application/ipp',
    'content-length': head.length + document.length,
    'user-agent': 'briefpress IPP/2.0',
    ...(authorization === null ? {} : { authorization }),
  };
}

function* piecesOf(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts) {
    for (let at = 0; at < part.length; at += PIECE) yield part.subarray(at, at + PIECE);
  }
}

async function readBody(response: http.IncomingMessage, most: number): Promise<Omit<HttpAnswer, 'private'>> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw new Error(`its answer is longer than ${most} bytes`);
    pieces.push(piece);
  }
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) };
}
