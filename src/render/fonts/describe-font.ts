/** A font file → what it says of itself: family, weight, style, characters, and whether its weight can be varied. */
import type { CharacterRange, FontFormat } from '../model.ts';
import { readTables } from './font-tables.ts';
import { charactersOfCmap } from './read-cmap.ts';

export interface FontDescription {
  readonly format: FontFormat;
  readonly family: string;
  /** 1 to 1000. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly variable: boolean;
  /** Its outlines are PostScript's (CFF), not TrueType's. */
  readonly postScript: boolean;
  readonly ranges: readonly CharacterRange[];
}

/** Typographic family before family, as table name numbers them. */
const FAMILY_NAMES = [16, 1];
const WINDOWS = 3;
const REGULAR = 400;
const ITALIC = 1;

const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);

interface NameRecord {
  readonly id: number;
  readonly text: string;
}

/** UTF-16 in records for Windows, and those alone: every font of the last decades has them. */
function namesOf(table: Uint8Array): readonly NameRecord[] {
  const view = viewOf(table);
  const strings = view.getUint16(4);
  return Array.from({ length: view.getUint16(2) }, (_, i) => 6 + 12 * i)
    .filter((at) => view.getUint16(at) === WINDOWS)
    .map((at) => {
      const from = strings + view.getUint16(at + 10);
      const text = Buffer.from(table.subarray(from, from + view.getUint16(at + 8)));
      return {
        id: view.getUint16(at + 6),
        text: text
          .subarray(0, text.length & ~1)
          .swap16()
          .toString('utf16le'),
      };
    });
}

function familyOf(table: Uint8Array | undefined): string {
  const names = table === undefined ? [] : namesOf(table);
  const found = FAMILY_NAMES.map((id) => names.find((name) => name.id === id)?.text).find(Boolean);
  if (found === undefined) throw new RangeError('it does not say the name of its family');
  return found;
}

/** Old fonts without OS/2 are regular and upright. */
function faceOf(os2: Uint8Array | undefined): Pick<FontDescription, 'weight' | 'style'> {
  if (os2 === undefined || os2.length < 64) return { weight: REGULAR, style: 'normal' };
  const view = viewOf(os2);
  return { weight: view.getUint16(4) || REGULAR, style: (view.getUint16(62) & ITALIC) === 0 ? 'normal' : 'italic' };
}

/** Throws RangeError, with the reason in words, for a file that is no font, a damaged one, or one without characters. */
export function describeFont(data: Uint8Array): FontDescription {
  const { format, tables } = readTables(data);
  const cmap = tables.get('cmap');
  if (cmap === undefined) throw new RangeError('it has no table of characters (cmap)');
  try {
    const family = familyOf(tables.get('name'));
    const ranges = charactersOfCmap(cmap);
    if (ranges.length === 0) throw new RangeError('it has no characters');
    const kind = { variable: tables.has('fvar'), postScript: tables.has('CFF ') || tables.has('CFF2') };
    return { format, family, ...faceOf(tables.get('OS/2')), ...kind, ranges };
  } catch (error) {
    if (/^it (?:does|has)/.test((error as Error).message)) throw error;
    throw new RangeError(`it is damaged (${(error as Error).message})`);
  }
}
