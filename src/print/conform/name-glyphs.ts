/**
 * A document → the same with characters for its glyphs that the standards allow. A glyph that is a part of a letter, as the
 * dots of an Arabic one are, has no character of its own, and Chromium maps it to U+0000; what the letters are is said by the
 * replacement text around them (ISO 32000-1, 14.9.4).
 */
import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { packStream } from '../pack-stream.ts';
import type { PdfLibrary } from '../pdf-library.ts';
import { unpacked } from './content-streams.ts';
import { allowedNames } from './glyph-names.ts';

function fontsOf({ context }: PDFDocument, { PDFDict, PDFName }: PdfLibrary): PDFDict[] {
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter((object) => object instanceof PDFDict).filter((dict) => dict.has(PDFName.of('ToUnicode')));
}

/** Changes the document. */
export function nameGlyphs(document: PDFDocument, library: PdfLibrary): void {
  const { PDFName, PDFRawStream, PDFRef } = library;
  for (const font of fontsOf(document, library)) {
    const ref = font.get(PDFName.of('ToUnicode'));
    const stream = document.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const map = Buffer.from(unpacked(stream, library)).toString('latin1');
    const named = allowedNames(map);
    if (named !== map) document.context.assign(ref, packStream(document.context, Buffer.from(named, 'latin1')));
  }
}
