/** What links say of where they lead. */
import { expect, it } from 'vitest';
import { nameLinks } from '../../../src/print/conform/name-links.ts';
import { loadPdfLibrary } from '../../../src/print/pdf-library.ts';

async function nameOf(address: string): Promise<string> {
  const library = await loadPdfLibrary();
  const { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } = library;
  const document = await PDFDocument.create();
  const action = { S: 'URI', URI: PDFString.of(address) };
  const link = document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Link', A: action }));
  document.addPage().node.set(PDFName.of('Annots'), document.context.obj([link]));
  nameLinks(document, {}, library);
  return document.context.lookup(link, PDFDict).lookup(PDFName.of('Contents'), PDFHexString).decodeText();
}

it('names an address by itself, and a very long one by its beginning', async () => {
  expect(await nameOf('https://example.org/a')).toBe('https://example.org/a');
  const name = await nameOf(`https://example.org/${'x'.repeat(40_000)}`);
  expect(name).toHaveLength(1001);
  expect(name).toMatch(/^https:\/\/example\.org\/x+…$/);
});
