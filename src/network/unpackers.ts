/** A Content-Encoding → the streams that unpack what was sent so, in the order in which they are put. */
import { Duplex, pipeline, Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export type Unpacker = () => Duplex;

/** Servers cut the end mark of packed data short; what came is worth reading, as browsers do. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

const UNPACKERS = new Map<string, Unpacker>([
  ['gzip', () => createGunzip(LENIENT)],
  ['x-gzip', () => createGunzip(LENIENT)],
  ['deflate', createEitherInflate],
  ['br', () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })],
]);

/** What this program can unpack, as it is told to servers. */
export const ENCODINGS = 'gzip, deflate, br';

/** More than any server needs, and as many as a hostile one would like. */
const TOO_MANY = 3;

/** Null where a packing is not known. */
export function unpackersFor(encoding: string | null): readonly Unpacker[] | null {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const found = names.flatMap((name) => UNPACKERS.get(name) ?? []);
  return found.length === names.length && names.length < TOO_MANY ? found.reverse() : null;
}

/** Servers send "deflate" in the wrapper that the standard asks for, and without. */
function createEitherInflate(): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Uint8Array>) {
    const chunks = source[Symbol.asyncIterator]();
    const { value: first = new Uint8Array() } = await chunks.next();
    async function* all(): AsyncGenerator<Uint8Array> {
      yield first;
      yield* { [Symbol.asyncIterator]: () => chunks };
    }
    const isWrapped = ((first[0] ?? 0) & 0x0f) === 8;
    const inflate = isWrapped ? createInflate(LENIENT) : createInflateRaw(LENIENT);
    yield* pipeline(Readable.from(all(), { objectMode: false }), inflate, () => undefined);
  });
}
