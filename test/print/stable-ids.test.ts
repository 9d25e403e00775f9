import { describe, expect, it } from 'vitest';
import { loadPdfLibrary } from '../../src/print/pdf-library.ts';
import { stableIds } from '../../src/print/stable-ids.ts';

const id = (n: number): string => `node${String(n).padStart(8, '0')}`;

/** A table with two heads, and a cell that names both and one that is not there, as a browser writes it that counts them so. */
async function tableWith(first: number, second: number, gone: number): Promise<string> {
  const library = await loadPdfLibrary();
  const { PDFName, PDFString, PDFDocument } = library;
  const document = await PDFDocument.create({ updateMetadata: false });
  const text = (n: number) => PDFString.of(id(n));
  const { context } = document;
  const heads = [first, second].map((n) => context.register(context.obj({ S: 'TH', ID: text(n) })));
  const cell = context.register(
    context.obj({
      S: 'TD',
      A: { O: 'Table', Headers: [text(second), text(first), text(gone)] },
      T: PDFString.of('node 1'),
    }),
  );
  const pairs = [first, second].map((n, i) => ({ n, ref: heads[i] })).sort((a, b) => a.n - b.n);
  const leaf = context.register(
    context.obj({
      Limits: pairs.map(({ n }) => text(n)),
      Names: pairs.flatMap(({ n, ref }) => [text(n), ref as never]),
    }),
  );
  const tree = context.register(context.obj({ Kids: [leaf] }));
  document.catalog.set(PDFName.of('StructTreeRoot'), context.obj({ K: [...heads, cell], IDTree: tree }));
  stableIds(document, library);
  return Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1');
}

describe('stableIds', () => {
  it('makes the same of prints whose counters stood elsewhere', async () => {
    expect(await tableWith(79, 83, 80)).toBe(await tableWith(9_998, 10_002, 9_999));
  });

  it('makes the same of prints that counted in another order', async () => {
    expect(await tableWith(79, 83, 80)).toBe(await tableWith(7_261, 7_158, 3));
  });

  it('counts from 1 in the order of the document, wherever they are named, and leaves other words alone', async () => {
    const written = await tableWith(83, 79, 2);
    expect(written).toContain(`/Headers [ (${id(2)}) (${id(1)}) (${id(3)}) ]`);
    expect(written).toContain('(node 1)');
  });

  it('lists them sorted, in one node, and leaves nothing of the list before', async () => {
    const written = await tableWith(83, 79, 2);
    expect(written).toMatch(new RegExp(`Names \\[ \\(${id(1)}\\) \\d+ 0 R \\(${id(2)}\\) \\d+ 0 R \\]`));
    expect(written).not.toContain('/Limits');
    expect(written.match(/\(node\d{8}\)/g)).toHaveLength(7);
  });
});
