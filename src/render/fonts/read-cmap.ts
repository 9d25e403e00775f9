/** A font file → the characters that it has glyphs for (OpenType 1.9, table cmap). */
import type { CharacterRange } from '../model.ts';
import { readTables } from './font-tables.ts';

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

/** The characters of an unpacked cmap. Throws RangeError for one that is damaged. */
export function charactersOfCmap(cmap: Uint8Array): readonly CharacterRange[] {
  const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
  return Array.from({ length: view.getUint16(2) }, (_, i) => view.getUint32(8 + 8 * i)).flatMap((at) => {
    const format = view.getUint16(at);
    if (format === 4) return readFormat4(view, at);
    return format === 12 ? readFormat12(view, at) : [];
  });
}

/** The characters of a font. Throws RangeError for a file that is none. */
export function readCmap(data: Uint8Array): readonly CharacterRange[] {
  const cmap = readTables(data).tables.get('cmap');
  if (cmap === undefined) throw new RangeError('it has no table of characters (cmap)');
  return charactersOfCmap(cmap);
}
