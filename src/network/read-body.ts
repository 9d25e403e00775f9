/** The body of an answer, packed as it was sent → its bytes, no more than a limit, which an endless or exploding one meets early. */
import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export interface Body {
  readonly bytes: Uint8Array;
  /** False where there was more than the limit. */
  readonly whole: boolean;
}

/** Servers cut the end mark of packed data short; what came is worth reading, as browsers do. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(LENIENT),
  'x-gzip': () => createGunzip(LENIENT),
  deflate: () => createInflate(LENIENT),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};

/** What this program can unpack, as it is told to servers. */
export const ENCODINGS = 'gzip, deflate, br';

/** Packings in the order in which they are taken off; null where one is not known, or there are more than any server needs. */
export function unpackersFor(encoding: string): readonly (() => Transform)[] | null {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const found = names.flatMap((name) => (Object.hasOwn(UNPACKERS, name) ? [UNPACKERS[name]] : []));
  const known = found.filter((make) => make !== undefined);
  return known.length === names.length && names.length <= 2 ? known.reverse() : null;
}

/** Both sides of unpacking are counted: little can become much, and much can become nothing. */
export async function readBody(sent: Readable, unpackers: readonly (() => Transform)[], limit: number): Promise<Body> {
  let excess = false;
  async function* upToLimit(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of stream) {
      const room = limit - size;
      size += chunk.length;
      excess ||= size > limit;
      yield chunk.subarray(0, room);
      if (size > limit) return;
    }
  }
  const counted: Readable = Readable.from(upToLimit(sent), { objectMode: false });
  const unpacked = unpackers.reduce<Readable>((stream, make) => pipeline(stream, make(), () => undefined), counted);
  const chunks: Uint8Array[] = [];
  for await (const chunk of upToLimit(unpacked)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), whole: !excess };
}
