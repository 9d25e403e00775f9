import { describe, expect, it } from 'vitest';
import { loadPdfLibrary } from '../../src/print/pdf-library.ts';
import { stableIds } from '../../src/print/stable-ids.ts';

const id = (n: number): string => `node${String(n).padStart(8, '0')}`;

/** A structure with two heads of a table and a cell that names both, as a browser writes it whose counter stands at `from`. */
async function tableFrom(from: number): Promise<string> {
  const library = await loadPdfLibrary();
  const document = await library.PDFDocument.create({ updateMetadata: false });
  const text = (n: number) => library.PDFString.of(id(from + n));
  const { context } = document;
  const heads = [0, 4].map((n) => context.register(context.obj({ S: 'TH', ID: text(n) })));
  const cell = context.register(
    context.obj({ S: 'TD', A: { O: 'Table', Headers: [text(0), text(4)] }, T: library.PDFString.of('node 1') }),
  );
  const tree = { Names: [text(0), heads[0], text(4), heads[1]] };
  document.catalog.set(
    library.PDFName.of('StructTreeRoot'),
    context.obj({ K: [...heads, cell], IDTree: tree } as never),
  );
  stableIds(document, library);
  return Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1');
}

describe('stableIds', () => {
  it('makes the same of prints whose counters stood elsewhere', async () => {
    expect(await tableFrom(79)).toBe(await tableFrom(9_998));
  });

  it('counts from 1 in their order, wherever they are named, and leaves other words alone', async () => {
    const written = await tableFrom(79);
    expect(written).toContain(`/Headers [ (${id(1)}) (${id(2)}) ]`);
    expect(written.match(/\(node\d{8}\)/g)).toHaveLength(6);
    expect(written).toMatch(new RegExp(`Names \\[ \\(${id(1)}\\) \\d+ 0 R \\(${id(2)}\\) \\d+ 0 R \\]`));
    expect(written).toContain('(node 1)');
  });
});
