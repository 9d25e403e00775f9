/**
 * The bytes of a font file → its tables, unpacked: TrueType and OpenType (OpenType 1.9, "Organization of an OpenType
 * font"), WOFF 1.0 and WOFF 2.0 (W3C; of WOFF2 the glyphs stay transformed, which nobody here reads).
 */
import { brotliDecompressSync, inflateSync } from 'node:zlib';
import type { FontFormat } from '../model.ts';

export interface FontTables {
  readonly format: FontFormat;
  /** By their tags: "cmap", "OS/2". */
  readonly tables: ReadonlyMap<string, Uint8Array>;
}

/** Names of the commonest tables, as WOFF2 numbers them; those up to OS/2 and fvar are all that is asked for here. */
const KNOWN_TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX ' +
  'vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat ' +
  'fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).split(' ');
const OTHER_TAG = 63;
const WOFF2_HEADER = 48;
const MOST_BYTES = 64_000_000;

const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);
const tagAt = (data: Uint8Array, at: number): string => Buffer.from(data.subarray(at, at + 4)).toString('latin1');

/** A number of seven bits a byte, high bits first, and where it ends (UIntBase128). */
function readBase128(data: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let next = at; next < at + 5; ) {
    const byte = data[next] ?? 0;
    value = value * 128 + (byte & 0x7f);
    next += 1;
    if ((byte & 0x80) === 0) return { value, next };
  }
  throw new RangeError('its list of tables is damaged');
}

function woff2Tables(data: Uint8Array): Map<string, Uint8Array> {
  const header = viewOf(data);
  let at = WOFF2_HEADER;
  let offset = 0;
  const places: { tag: string; offset: number; length: number }[] = [];
  for (let table = 0; table < header.getUint16(12); table += 1) {
    const flags = data[at] ?? 0;
    const number = flags & 0x3f;
    const tag = number === OTHER_TAG ? tagAt(data, at + 1) : (KNOWN_TAGS[number] ?? '').replace('_', ' ');
    const original = readBase128(data, at + 1 + (number === OTHER_TAG ? 4 : 0));
    const version = flags >> 6;
    // glyf and loca are transformed in version 0, every other table in any version but 0.
    const transformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0;
    const stored = transformed ? readBase128(data, original.next) : original;
    places.push({ tag, offset, length: stored.value });
    offset += stored.value;
    at = stored.next;
  }
  const packed = data.subarray(at, at + header.getUint32(20));
  const all = brotliDecompressSync(packed, { maxOutputLength: MOST_BYTES });
  return new Map(places.map((p) => [p.tag, all.subarray(p.offset, p.offset + p.length)]));
}

/** Records of twenty bytes: tag, offset, length as packed, length, checksum. */
function woffTables(data: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(data);
  const records = Array.from({ length: view.getUint16(12) }, (_, i) => 44 + 20 * i);
  return new Map(
    records.map((at) => {
      const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
      const bytes = data.subarray(offset, offset + packed);
      return [tagAt(data, at), packed < length ? inflateSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes];
    }),
  );
}

function plainTables(data: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(data);
  const records = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i);
  return new Map(
    records.map((at) => [
      tagAt(data, at),
      data.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12)),
    ]),
  );
}

const SIGNATURES: Readonly<
  Record<string, readonly [FontFormat, (data: Uint8Array) => Map<string, Uint8Array>] | undefined>
> = {
  wOF2: ['woff2', woff2Tables],
  wOFF: ['woff', woffTables],
  '\0\u0001\0\0': ['truetype', plainTables],
  true: ['truetype', plainTables],
  OTTO: ['opentype', plainTables],
};

/** Throws RangeError, with the reason in words, for a file that is no font or a damaged one. */
export function readTables(data: Uint8Array): FontTables {
  const signature = tagAt(data, 0);
  if (signature === 'ttcf') throw new RangeError('it is a collection of several fonts; take one of them out of it');
  const known = SIGNATURES[signature];
  if (known === undefined) throw new RangeError('it is neither TrueType, OpenType, WOFF nor WOFF2');
  const [format, unpack] = known;
  try {
    return { format, tables: unpack(data) };
  } catch (error) {
    throw new RangeError(`it is damaged (${(error as Error).message})`);
  }
}
