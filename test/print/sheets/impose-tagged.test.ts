/** Sheets of a finished document: they hold the rules that its pages hold, and links lie where their words do. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineConformance } from '../../../src/print/conformance/examine-conformance.ts';
import { finishPdf } from '../../../src/print/finish-pdf.ts';
import type { Printer } from '../../../src/print/model.ts';
import { openPrinter } from '../../../src/print/open-printer.ts';
import { imposePdf } from '../../../src/print/sheets/impose-pdf.ts';
import type { SheetOptions } from '../../../src/print/sheets/model.ts';
import { METADATA, testDocument } from '../test-document.ts';

/** Four pages: a list of links on the first, a link to elsewhere on the third, something translucent on the last. */
const PAGE = testDocument(3)
  .replace('size:A4', 'size:A5')
  .replace('Words of part 2', 'Words of <a href="https://example.org/">part</a> 2')
  .replace('</body>', '<p style="opacity:.5">Pale words.</p></body>');

let printer: Printer;
let pages: Uint8Array;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 30_000 }, { download: false });
  const attachment = { name: 'a.json', description: 'a', mediaType: 'application/json', bytes: Buffer.from('{}') };
  pages = await finishPdf((await printer.print(PAGE)).bytes, METADATA, { attachment });
});
afterAll(() => printer.close());

const name = PDFName.of;
const ARRANGEMENTS: readonly SheetOptions[] = [
  { arrangement: { kind: 'booklet' }, duplex: null },
  { arrangement: { kind: 'booklet' }, duplex: 'long' },
  { arrangement: { kind: 'n-up', pages: 2 }, duplex: null },
  { arrangement: { kind: 'n-up', pages: 4 }, duplex: 'short' },
  { arrangement: { kind: 'single' }, duplex: 'short' },
];

const numbers = (array: PDFArray | undefined): number[] =>
  array?.asArray().map((entry) => (entry instanceof PDFNumber ? Math.round(entry.asNumber()) : 0)) ?? [];
const linksOf = (page: PDFPage | undefined): PDFDict[] =>
  [...Array(page?.node.Annots()?.size() ?? 0).keys()].map((i) => page?.node.Annots()?.lookup(i, PDFDict) as PDFDict);
const rectanglesOf = (page: PDFPage | undefined): number[][] =>
  linksOf(page).map((link) => numbers(link.lookup(name('Rect'), PDFArray)));
const sheetsOf = async (options: SheetOptions): Promise<PDFDocument> =>
  PDFDocument.load((await imposePdf(pages, options, { ...METADATA, title: 'Sheets' })).bytes, {
    updateMetadata: false,
  });

describe('imposePdf of a tagged document', () => {
  it.each(ARRANGEMENTS)(
    'holds PDF/UA-1 and PDF/A-3a: $arrangement.kind $arrangement.pages $duplex',
    async (options) => {
      const { bytes } = await imposePdf(pages, options, { ...METADATA, title: 'Sheets' });
      expect(await examineConformance(bytes)).toEqual([]);
    },
  );

  it('lays links where their words are', async () => {
    const [first, , third] = (await PDFDocument.load(pages)).getPages();
    // A5 pages keep their size: the first lies on the right, beside the last; the third on the right of the back.
    const [front, back] = (await sheetsOf({ arrangement: { kind: 'booklet' }, duplex: null })).getPages();
    const width = Math.round(first?.getWidth() ?? 0);
    const toTheRight = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[]): number[] => [x1 + width, y1, x2 + width, y2];
    expect(rectanglesOf(front)).toEqual(rectanglesOf(first).map(toTheRight));
    expect(rectanglesOf(back)).toEqual(rectanglesOf(third).map(toTheRight));
  });

  it('turns links with the sheet, their corners in order', async () => {
    const [, back] = (await sheetsOf({ arrangement: { kind: 'booklet' }, duplex: 'long' })).getPages();
    const [, , third] = (await PDFDocument.load(pages)).getPages();
    const [[x1 = 0, y1 = 0, x2 = 0, y2 = 0] = []] = rectanglesOf(third);
    const [width, height] = [third?.getWidth() ?? 0, third?.getHeight() ?? 0].map(Math.round) as [number, number];
    const [turned = []] = rectanglesOf(back);
    [width - x2, height - y2, width - x1, height - y1].forEach((n, i) => void expect(turned[i]).toBeCloseTo(n, -0.5));
  });

  it('leads to places on sheets', async () => {
    const document = await sheetsOf({ arrangement: { kind: 'n-up', pages: 2 }, duplex: null });
    const [, second] = document.getPages();
    const end = document.catalog.lookup(name('Dests'), PDFDict).lookup(name('part-3'), PDFArray);
    expect(end.get(0)).toBe(second?.ref);
    expect(numbers(end)[3]).toBeLessThan(second?.getHeight() ?? 0);
  });

  it('leaves the file inside to the PDF that it was made from, and no object that nothing leads to', async () => {
    const document = await sheetsOf({ arrangement: { kind: 'n-up', pages: 2 }, duplex: null });
    expect(document.catalog.has(name('AF'))).toBe(false);
    const types = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => ('get' in object ? String((object as PDFDict).get(name('Type'))) : ''));
    expect(types.filter((type) => type === '/Page')).toHaveLength(2);
    expect(types).not.toContain('/Filespec');
  });

  it('says in its metadata that it is the sheets', async () => {
    const document = await sheetsOf({ arrangement: { kind: 'booklet' }, duplex: null });
    expect(document.getTitle()).toBe('Sheets');
    expect(document.getProducer()?.match(/briefpress/g)).toHaveLength(1);
  });
});
