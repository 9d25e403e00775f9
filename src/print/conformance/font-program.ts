/** The bytes of a TrueType font → the widths of its glyphs. */

export interface FontProgram {
  /** In thousandths of the size. */
  readonly widths: readonly number[];
}

/** Where each table begins; empty where the bytes are no such font. */
function tablesOf(data: DataView): ReadonlyMap<string, number> {
  if (data.byteLength < 12) return new Map();
  const entries = Array.from({ length: data.getUint16(4) }, (_, i) => 12 + i * 16);
  return new Map(
    entries
      .filter((at) => at + 16 <= data.byteLength)
      .map((at) => {
        const tag = String.fromCharCode(...[0, 1, 2, 3].map((i) => data.getUint8(at + i)));
        return [tag, data.getUint32(at + 8)];
      }),
  );
}

/** Null where the bytes are no font of this kind, or cut off. */
export function readFontProgram(bytes: Uint8Array): FontProgram | null {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(data);
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return null;
  try {
    const units = data.getUint16(head + 18);
    const [listed, glyphs] = [data.getUint16(hhea + 34), data.getUint16(maxp + 4)];
    // The last width that is listed is that of all glyphs behind it.
    const widthOf = (glyph: number): number => data.getUint16(hmtx + 4 * Math.min(glyph, listed - 1));
    return { widths: Array.from({ length: glyphs }, (_, glyph) => (widthOf(glyph) * 1000) / units) };
  } catch {
    return null;
  }
}
