/** A font of a PDF, as Chromium writes fonts (ISO 32000-1, 9.7) → what rules ask of its glyphs. */
import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { type FontProgram, readFontProgram } from './font-program.ts';
import type { ExaminedPdf } from './model.ts';

export interface ExaminedFont {
  readonly name: string;
  /** What the glyphs stand for. */
  readonly characters: ReadonlyMap<number, string>;
  /** The width that the dictionary says, in thousandths of the size. */
  readonly widthOf: (glyph: number) => number;
  /** Null where it cannot be read. */
  readonly program: FontProgram | null;
}

const HEX = '<([0-9A-Fa-f]+)>';
const SECTION = /beginbf(char|range)([\s\S]*?)endbf/g;
const PAIR = new RegExp(`${HEX}\\s*${HEX}`, 'g');
const RANGE = new RegExp(`${HEX}\\s*${HEX}\\s*(?:${HEX}|\\[([^\\]]*)\\])`, 'g');
const ONE = new RegExp(HEX, 'g');

const textOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const next = (hex: string, by: number): string =>
  (Number.parseInt(hex, 16) + by).toString(16).padStart(hex.length, '0');

function charactersIn(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, kind, lines = ''] of map.matchAll(SECTION)) {
    if (kind === 'char')
      for (const [, glyph = '', hex = ''] of lines.matchAll(PAIR)) found.set(Number.parseInt(glyph, 16), textOf(hex));
    else
      for (const [, first = '', last = '', hex, list = ''] of lines.matchAll(RANGE)) {
        const each = [...list.matchAll(ONE)].map(([, one = '']) => one);
        const start = Number.parseInt(first, 16);
        for (let i = 0; start + i <= Number.parseInt(last, 16); i++)
          found.set(start + i, textOf(hex === undefined ? (each[i] ?? '') : next(hex, i)));
      }
  }
  return found;
}

/** The list of widths (9.7.4.3): a glyph and those of it and its followers, or first, last and the width of all. */
function widthsIn(list: readonly PDFObject[], { library, document }: ExaminedPdf): ReadonlyMap<number, number> {
  const { PDFArray, PDFNumber } = library;
  const numberOf = (object: PDFObject | undefined): number => (object instanceof PDFNumber ? object.asNumber() : 0);
  const found = new Map<number, number>();
  for (let i = 0; i < list.length; ) {
    const first = numberOf(list[i]);
    const second = document.context.lookup(list[i + 1]);
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, at) => void found.set(first + at, numberOf(width)));
      i += 2;
    } else {
      for (let glyph = first; glyph <= numberOf(second); glyph++) found.set(glyph, numberOf(list[i + 2]));
      i += 3;
    }
  }
  return found;
}

function unpacked(stream: PDFObject | undefined, { library }: ExaminedPdf): Uint8Array {
  return stream instanceof library.PDFRawStream ? library.decodePDFRawStream(stream).decode() : new Uint8Array();
}

/** Null for a font of another kind. */
export function examineFont(font: PDFDict, pdf: ExaminedPdf): ExaminedFont | null {
  const { library, lookup } = pdf;
  const { PDFDict, PDFName } = library;
  const part = lookup.array(font, 'DescendantFonts')?.lookup(0);
  if (!(part instanceof PDFDict) || lookup.text(font, 'Encoding') !== 'Identity-H') return null;
  const map = Buffer.from(unpacked(font.lookup(PDFName.of('ToUnicode')), pdf)).toString('latin1');
  const widths = widthsIn(lookup.array(part, 'W')?.asArray() ?? [], pdf);
  const usual = lookup.number(part, 'DW') ?? 1000;
  const file = lookup.dict(part, 'FontDescriptor')?.lookup(PDFName.of('FontFile2'));
  return {
    name: lookup.text(font, 'BaseFont'),
    characters: charactersIn(map),
    widthOf: (glyph) => widths.get(glyph) ?? usual,
    program: readFontProgram(unpacked(file, pdf)),
  };
}
