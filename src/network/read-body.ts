/** The body of an answer, packed as it was sent → its bytes, no more than a limit, which an endless or exploding one meets early. */
import { pipeline, Readable } from 'node:stream';
import type { Unpacker } from './unpackers.ts';

export interface Body {
  readonly bytes: Uint8Array;
  /** False where there was more than the limit. */
  readonly whole: boolean;
}

/** Both sides of unpacking are counted: little can become much, and much can become nothing. */
export async function readBody(sent: Readable, unpackers: readonly Unpacker[], limit: number): Promise<Body> {
  let whole = true;
  async function* upToLimit(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let room = limit;
    for await (const chunk of stream) {
      yield chunk.subarray(0, room);
      room -= chunk.length;
      if (room >= 0) continue;
      whole = false;
      return;
    }
  }
  const counted: Readable = Readable.from(upToLimit(sent), { objectMode: false });
  const unpacked = unpackers.reduce<Readable>((stream, unpack) => pipeline(stream, unpack(), () => undefined), counted);
  const chunks: Uint8Array[] = [];
  for await (const chunk of upToLimit(unpacked)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), whole };
}
