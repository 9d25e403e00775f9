/**
 * Characters that no font of the page has → a small TrueType font that draws a hollow lozenge for each, so that the
 * browser never asks the system for a font: the same page on every machine.
 *
 * One glyph a character, though all look alike: so the PDF's text keeps the character itself, to be found and verified.
 * Tables as in OpenType 1.9, big-endian; what no reader of an embedded font asks for is left at zero.
 */

const UNITS_PER_EM = 1000;
const ADVANCE = 700;
const ASCENT = 800;
const DESCENT = -200;
/** A lozenge, clockwise, and the hole in it, counter-clockwise: no letter, and no sign that has a meaning. */
const CONTOURS = [
  [
    [50, 330],
    [350, 650],
    [650, 330],
    [350, 10],
  ],
  [
    [170, 330],
    [350, 138],
    [530, 330],
    [350, 522],
  ],
] as const;
const BOX = [50, 10, 650, 650];
const LEFT = 50;
/** Glyph numbers have 16 bits, and glyph 0 is the font's own. */
const MOST_CHARACTERS = 60_000;
/** Combining marks stand on the letter before them: nothing is drawn, and nothing moves. */
const COMBINING = /^\p{M}$/u;

const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, i * 2);
  return bytes;
};

const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, i * 4);
  return bytes;
};

/** A simple glyph (table glyf): each point is given by its distance from the one before. */
function markGlyph(): Buffer {
  const points = CONTOURS.flat();
  const steps = (axis: 0 | 1): readonly number[] =>
    points.map((point, i) => point[axis] - (points[i - 1]?.[axis] ?? 0));
  const ends = CONTOURS.map((_, i) => i * 4 + 3);
  const onCurve = Buffer.alloc(points.length, 1);
  return Buffer.concat([u16(CONTOURS.length, ...BOX, ...ends, 0), onCurve, u16(...steps(0)), u16(...steps(1))]);
}

/** Format 12: a group a character, in the order of their code points. */
function characterMap(points: readonly number[]): Buffer {
  const groups = points.map((point, i) => u32(point, point, i + 1));
  const table = [u16(12, 0), u32(16 + groups.length * 12, 0, groups.length), ...groups];
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), ...table]);
}

function fontTables(points: readonly number[], combining: readonly boolean[]): Readonly<Record<string, Buffer>> {
  const count = points.length + 1;
  const mark = markGlyph();
  const glyphs = [Buffer.alloc(0), ...combining.map((none) => (none ? Buffer.alloc(0) : mark))];
  let end = 0;
  const ends = glyphs.map(({ length }) => {
    end += length;
    return end;
  });
  const metrics = [u16(ADVANCE, 0), ...combining.map((none) => (none ? u16(0, 0) : u16(ADVANCE, LEFT)))];
  const os2 = u16(4, ADVANCE, 400, 5, ...Array.from({ length: 25 }, () => 0), 0x40, 0, 0xffff);
  return {
    'OS/2': Buffer.concat([os2, u16(ASCENT, DESCENT, 0, ASCENT, -DESCENT), u32(0, 0), u16(500, 660, 0, 32, 0)]),
    cmap: characterMap(points),
    glyf: Buffer.concat(glyphs),
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(3, UNITS_PER_EM),
      u32(0, 0, 0, 0),
      u16(0, 0, 650, 650, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([u32(0x10000), u16(ASCENT, DESCENT, 0, ADVANCE, 0, LEFT, 650, 1, 0, 0, 0, 0, 0, 0, 0, count)]),
    hmtx: Buffer.concat(metrics),
    loca: u32(0, ...ends),
    maxp: Buffer.concat([u32(0x10000), u16(count, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: nameTable(),
    post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
  };
}

/** Family, style, full and PostScript name: the PDF names the font by them. */
function nameTable(): Buffer {
  const names = [
    [1, 'Missing Sorts'],
    [2, 'Regular'],
    [4, 'Missing Sorts'],
    [6, 'MissingSorts'],
  ] as const;
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = names.map(([id], i) => {
    const { length } = texts[i] ?? Buffer.alloc(0);
    const record = u16(3, 1, 0x409, id, length, offset);
    offset += length;
    return record;
  });
  return Buffer.concat([u16(0, names.length, 6 + names.length * 12), ...records, ...texts]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

const padded = (table: Buffer): Buffer => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

/** A TrueType font of these characters. */
export function standInFont(characters: readonly string[]): Uint8Array {
  const sorted = [...new Set(characters)]
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .slice(0, MOST_CHARACTERS);
  const tables = Object.entries(
    fontTables(
      sorted.map((character) => character.codePointAt(0) ?? 0),
      sorted.map((character) => COMBINING.test(character)),
    ),
  );
  const log = Math.floor(Math.log2(tables.length));
  const head = Buffer.concat([u32(0x10000), u16(tables.length, 16 << log, log, (tables.length - (1 << log)) * 16)]);
  let offset = head.length + tables.length * 16;
  const records = tables.map(([tag, table]) => {
    const record = Buffer.concat([Buffer.from(tag, 'latin1'), u32(checksum(padded(table)), offset, table.length)]);
    offset += padded(table).length;
    return record;
  });
  return Buffer.concat([head, ...records, ...tables.map(([, table]) => padded(table))]);
}
