/** A saved document is the document: read again by the library, and by qpdf where that is there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { loadPdfLibrary, type PdfLibrary } from '../../src/print/pdf-library.ts';
import { savePdf } from '../../src/print/save-pdf.ts';

/** Of more objects than one object stream holds, with gaps between their numbers and bytes beyond ASCII. */
async function madeDocument({ PDFDocument, PDFHexString, PDFString }: PdfLibrary): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  document.addPage([300, 200]);
  document.setTitle('Größe – розмір');
  const refs = Array.from({ length: 130 }, (_, n) =>
    context.register(
      context.obj({ N: n, S: PDFString.of(`(${n}) é\\)`), H: PDFHexString.fromText('мір'), A: [n, null, 1.5] }),
    ),
  );
  refs.filter((_, n) => n % 7 === 3).forEach((ref) => void context.delete(ref));
  const stream = context.register(
    context.stream(
      Uint8Array.from({ length: 256 }, (_, n) => n),
      { Type: 'Data' },
    ),
  );
  document.catalog.set(context.obj('Kept') as never, context.obj([stream, ...refs.filter((_, n) => n % 7 !== 3)]));
  return document;
}

/** All objects as text, their streams unpacked, without the containers in which they lay. */
function contentsOf(document: PDFDocument, { PDFName, PDFRawStream }: PdfLibrary): readonly string[] {
  return document.context
    .enumerateIndirectObjects()
    .filter(([, object]) => {
      const type = object instanceof PDFRawStream ? String(object.dict.get(PDFName.of('Type'))) : '';
      return !['/XRef', '/ObjStm'].includes(type);
    })
    .map(([ref, object]) =>
      object instanceof PDFRawStream
        ? `${ref} ${object.dict} ${Buffer.from(object.contents).toString('hex')}`
        : `${ref} ${object}`,
    );
}

describe('savePdf', () => {
  it('keeps every object under its number, and all that the trailer names', async () => {
    const library = await loadPdfLibrary();
    const document = await madeDocument(library);
    const bytes = await savePdf(document, library);
    const again = await library.PDFDocument.load(bytes, { updateMetadata: false });
    expect(contentsOf(again, library)).toEqual(contentsOf(document, library));
    expect(again.getTitle()).toBe('Größe – розмір');
    expect(again.getPages().map((page) => page.getSize())).toEqual([{ width: 300, height: 200 }]);
  });

  it('writes the same bytes once more, and does not carry the containers of what it read', async () => {
    const library = await loadPdfLibrary();
    const first = await savePdf(await madeDocument(library), library);
    const load = () => library.PDFDocument.load(first, { updateMetadata: false });
    const [second, third] = [await savePdf(await load(), library), await savePdf(await load(), library)];
    expect(Buffer.from(second).equals(Buffer.from(third))).toBe(true);
    expect(second.length).toBeLessThan(first.length + 100);
  });

  it.skipIf(spawnSync('qpdf', ['--version']).error)('is sound to another reader', async () => {
    const library = await loadPdfLibrary();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'save-pdf-'));
    const file = path.join(folder, 'made.pdf');
    writeFileSync(file, await savePdf(await madeDocument(library), library));
    const { status, stdout } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    expect([status, stdout]).toEqual([0, expect.stringContaining('No syntax or stream encoding errors')]);
  });
});
