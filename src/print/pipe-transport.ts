/**
 * The two ends of a browser's debugging pipe → the transport that Puppeteer speaks over.
 *
 * Messages are JSON, each ended by a NUL byte (Chromium, --remote-debugging-pipe). Puppeteer has the same inside its
 * launcher, which it does not hand out: our own start is twice as fast, since the browser starts while Puppeteer loads.
 */
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/** The caller calls `onclose` when the browser has ended. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => void toBrowser.write(`${message}\0`),
    close: () => void toBrowser.end(),
  };
  let pending: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    pending.push(chunk);
    if (!chunk.includes(0)) return;
    const { messages, rest } = splitMessages(Buffer.concat(pending));
    pending = [rest];
    for (const message of messages) setImmediate(() => transport.onmessage?.(message));
  });
  // A browser that dies breaks the pipe; its exit is what is reported.
  toBrowser.on('error', () => undefined);
  fromBrowser.on('error', () => undefined);
  return transport;
}

/** The whole messages of a buffer, and what follows the last of them. */
export function splitMessages(buffer: Buffer): { messages: readonly string[]; rest: Buffer } {
  const messages: string[] = [];
  let start = 0;
  for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0, start)) {
    messages.push(buffer.toString('utf8', start, end));
    start = end + 1;
  }
  return { messages, rest: buffer.subarray(start) };
}
