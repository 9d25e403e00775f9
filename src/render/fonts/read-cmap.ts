/** A WOFF2 font → the characters that it has glyphs for (W3C WOFF 2.0, sections 4 and 5; OpenType, table cmap). */
import { brotliDecompressSync } from 'node:zlib';
import type { CharacterRange } from '../model.ts';

const HEADER = 48;
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const OTHER_TAG = 63;

/** A number of seven bits a byte, high bits first, and where it ends (UIntBase128). */
function readBase128(data: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let next = at; next < at + 5; ) {
    const byte = data[next] ?? 0;
    value = value * 128 + (byte & 0x7f);
    next += 1;
    if ((byte & 0x80) === 0) return { value, next };
  }
  throw new RangeError('UIntBase128 longer than five bytes');
}

/** Where in the decompressed stream the cmap lies, and where in the file the stream begins. */
function findCmap(data: Uint8Array, tables: number): { offset: number; length: number; stream: number } {
  let at = HEADER;
  let offset = 0;
  let found: { offset: number; length: number } | null = null;
  for (let table = 0; table < tables; table += 1) {
    const flags = data[at] ?? 0;
    const tag = flags & 0x3f;
    const version = flags >> 6;
    const original = readBase128(data, at + 1 + (tag === OTHER_TAG ? 4 : 0));
    // glyf and loca are transformed in version 0, every other table in any version but 0.
    const transformed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0;
    const stored = transformed ? readBase128(data, original.next) : original;
    if (tag === CMAP) found = { offset, length: stored.value };
    offset += stored.value;
    at = stored.next;
  }
  if (found === null) throw new RangeError('no cmap');
  return { ...found, stream: at };
}

/** Segments of format 4. A segment may hold characters without a glyph; subset fonts list only what they have. */
function readFormat4(view: DataView, at: number): readonly CharacterRange[] {
  const bytes = view.getUint16(at + 6);
  return Array.from({ length: bytes / 2 }, (_, i): CharacterRange => {
    const last = view.getUint16(at + 14 + 2 * i);
    return [view.getUint16(at + 16 + bytes + 2 * i), last];
  }).filter(([first]) => first !== 0xffff);
}

function readFormat12(view: DataView, at: number): readonly CharacterRange[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => [
    view.getUint32(at + 16 + 12 * i),
    view.getUint32(at + 20 + 12 * i),
  ]);
}

/** The characters of a WOFF2 font. Throws RangeError for a file that is none. */
export function readCmap(data: Uint8Array): readonly CharacterRange[] {
  const header = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (header.getUint32(0) !== 0x774f4632) throw new RangeError('not a WOFF2 font');
  const { offset, length, stream } = findCmap(data, header.getUint16(12));
  const tables = brotliDecompressSync(data.subarray(stream, stream + header.getUint32(20)));
  const view = new DataView(tables.buffer, tables.byteOffset + offset, length);
  return Array.from({ length: view.getUint16(2) }, (_, i) => view.getUint32(8 + 8 * i)).flatMap((at) => {
    const format = view.getUint16(at);
    if (format === 4) return readFormat4(view, at);
    return format === 12 ? readFormat12(view, at) : [];
  });
}
