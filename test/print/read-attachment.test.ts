/** A file goes into a PDF and comes out again; a byte of it that is another is noticed. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../src/print/finish-pdf.ts';
import { readAttachment } from '../../src/print/read-attachment.ts';
import { METADATA } from './test-document.ts';

const content = Buffer.from(
  JSON.stringify({ title: 'Тихі причали', words: Array.from({ length: 400 }, (_, i) => i * i) }),
);
const file = { name: 'edition.json', description: 'The edition', mediaType: 'application/json', bytes: content };

let bare: Uint8Array = new Uint8Array();
let whole: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const document = await PDFDocument.create();
  document.addPage();
  bare = await document.save();
  whole = await finishPdf(bare, METADATA, { attachment: file });
});

describe('an attached file', () => {
  it('comes out as it went in', async () => {
    const read = await readAttachment(whole, 'edition.json');
    expect(read?.producer).toMatch(/^briefpress \d/);
    expect(read?.attachment?.faults).toEqual([]);
    expect(Buffer.from(read?.attachment?.bytes ?? []).equals(content)).toBe(true);
  });

  it('is packed: it costs less than it has', async () => {
    const without = await finishPdf(bare, METADATA);
    expect(whole.length - without.length).toBeLessThan(content.length);
  });

  it('stands in the tree of names and in the catalogue as PDF/A-3 wants it', async () => {
    const { catalog } = await PDFDocument.load(whole, { updateMetadata: false });
    const specification = catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict);
    const named = catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('EmbeddedFiles'), PDFDict);
    expect(named.lookup(PDFName.of('Names'), PDFArray).lookup(1)).toBe(specification);
    expect(specification.get(PDFName.of('AFRelationship'))).toBe(PDFName.of('Data'));
    const stream = specification.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
    expect(stream).toBeInstanceOf(PDFRawStream);
    const { dict } = stream as PDFRawStream;
    expect(dict.get(PDFName.of('Subtype'))?.toString()).toBe('/application#2Fjson');
    const parameters = dict.lookup(PDFName.of('Params'), PDFDict);
    expect(parameters.get(PDFName.of('Size'))?.toString()).toBe(String(content.length));
    expect(parameters.get(PDFName.of('ModDate'))?.toString()).toBe('(D:20240115000000Z)');
    expect(parameters.get(PDFName.of('CheckSum'))?.toString()).toMatch(/^<[0-9A-F]{32}>$/);
  });

  it('gives the same bytes each time', async () => {
    expect(Buffer.from(await finishPdf(bare, METADATA, { attachment: file })).equals(whole)).toBe(true);
  });

  it('is noticed when any one of its bytes is another', async () => {
    const document = await PDFDocument.load(whole, { updateMetadata: false });
    const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const packed = streams.find(
      (object): object is PDFRawStream =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile'),
    );
    const contents = packed?.contents ?? new Uint8Array();
    const at = Buffer.from(whole).indexOf(contents);
    expect([contents.length > 200, at > 0]).toEqual([true, true]);
    const unnoticed: number[] = [];
    for (let i = 0; i < contents.length; i += 3) {
      const changed = Uint8Array.from(whole);
      changed[at + i] = (contents[i] ?? 0) ^ (1 << (i % 8));
      const read = await readAttachment(changed, 'edition.json');
      if (read?.attachment?.faults.length === 0) unnoticed.push(i);
    }
    expect(unnoticed).toEqual([]);
  });
});

describe('readAttachment', () => {
  it('says that there is none, and what is no PDF', async () => {
    expect((await readAttachment(bare, 'edition.json'))?.attachment).toBeNull();
    expect((await readAttachment(whole, 'other.json'))?.attachment).toBeNull();
    expect(await readAttachment(Buffer.from('no PDF at all'), 'edition.json')).toBeNull();
  });
});
