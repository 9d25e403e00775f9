/** Where the words of each page land on the sheets, read back by another PDF reader than the writer. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { getDocument } from 'unpdf/pdfjs';
import { describe, expect, it } from 'vitest';
import { imposePdf } from '../../../src/print/sheets/impose-pdf.ts';
import type { SheetOptions } from '../../../src/print/sheets/model.ts';
import { METADATA } from '../test-document.ts';

const A4 = [595, 842] as const;
const LETTER = [612, 792] as const;

/** A page holds its number a little to the right of its left edge and below its top. */
async function numbered(pages: number, [width, height]: readonly [number, number]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let n = 1; n <= pages; n++) {
    const page = document.addPage([width, height]);
    page.drawText(`page ${n}`, { x: 50, y: height - 100, size: 20, font });
  }
  return document.save();
}

interface Landed {
  readonly text: string;
  /** Shares of the sheet's width from the left and height from the top. */
  readonly at: readonly [number, number];
  readonly size: number;
  readonly upsideDown: boolean;
}

/** Words of each side in the order of their places. */
async function landed(bytes: Uint8Array): Promise<Landed[][]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const sides: Landed[][] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, , , , x = 0, y = 0] = item.transform as number[];
      const at = [Math.round((x / width) * 100) / 100, Math.round((1 - y / height) * 100) / 100] as const;
      return [{ text: item.str, at, size: Math.round(Math.abs(a) * 10) / 10, upsideDown: a < 0 }];
    });
    sides.push(words);
  }
  return sides;
}

const impose = async (pages: number, options: SheetOptions, size: readonly [number, number] = A4) =>
  imposePdf(await numbered(pages, size), options, METADATA);

const booklet: SheetOptions = { arrangement: { kind: 'booklet' }, duplex: null };

describe('imposePdf', () => {
  it('puts the pages of a booklet on the left and right halves of their sheets, at the size that fits', async () => {
    const { bytes, sides, sheets } = await impose(6, booklet);
    expect([sides, sheets]).toEqual([4, 2]);
    const [first, second, third, fourth] = await landed(bytes);
    expect(first).toEqual([{ text: 'page 1', at: [0.54, 0.12], size: 14.1, upsideDown: false }]);
    expect(second?.map((word) => [word.text, word.at])).toEqual([['page 2', [0.04, 0.12]]]);
    expect(third?.map((word) => [word.text, word.at])).toEqual([
      ['page 6', [0.04, 0.12]],
      ['page 3', [0.54, 0.12]],
    ]);
    expect(fourth?.map((word) => word.text)).toEqual(['page 4', 'page 5']);
  });

  it('keeps the whole page where half a sheet has another shape than the page', async () => {
    const [first] = await landed((await impose(1, booklet, LETTER)).bytes);
    // 396 of 612 points: the page is 513 points high on a side of 612, with the same space above and below.
    expect(first).toEqual([{ text: 'page 1', at: [0.54, 0.19], size: 12.9, upsideDown: false }]);
  });

  it('turns backs for a printer that turns the other edge: what was left above is right below', async () => {
    const [, back] = await landed((await impose(4, { ...booklet, duplex: 'long' })).bytes);
    expect(back).toEqual([
      { text: 'page 2', at: [0.96, 0.88], size: 14.1, upsideDown: true },
      { text: 'page 3', at: [0.46, 0.88], size: 14.1, upsideDown: true },
    ]);
  });

  it('sets four pages in two rows, and wide pages above each other', async () => {
    const four = await landed((await impose(4, { arrangement: { kind: 'n-up', pages: 4 }, duplex: null })).bytes);
    expect(four[0]?.map((word) => [word.text, word.at])).toEqual([
      ['page 1', [0.04, 0.06]],
      ['page 2', [0.54, 0.06]],
      ['page 3', [0.04, 0.56]],
      ['page 4', [0.54, 0.56]],
    ]);
    const wide = await impose(2, { arrangement: { kind: 'n-up', pages: 2 }, duplex: null }, [842, 595]);
    expect((await landed(wide.bytes))[0]?.map((word) => [word.text, word.at])).toEqual([
      ['page 1', [0.06, 0.08]],
      ['page 2', [0.06, 0.58]],
    ]);
  });

  it('keeps small pages at their size, on paper of twice it', async () => {
    const { bytes } = await impose(4, booklet, [420, 595]);
    expect((await PDFDocument.load(bytes)).getPages()[0]?.getSize()).toEqual({ width: 840, height: 595 });
    expect((await landed(bytes))[0]?.map(({ text, at, size }) => [text, at, size])).toEqual([
      ['page 4', [0.06, 0.17], 20],
      ['page 1', [0.56, 0.17], 20],
    ]);
  });

  it('gives the same bytes each time', async () => {
    const [one, two] = await Promise.all([impose(5, booklet), impose(5, booklet)]);
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });
});
