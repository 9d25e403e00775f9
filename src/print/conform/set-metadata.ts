/** A document with Info → the same with its metadata as XMP, which says the same as Info. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentMetadata } from '../model.ts';
import type { PdfLibrary } from '../pdf-library.ts';
import { xmpPacket } from './xmp.ts';

/** Not packed, so that what knows no PDF can find it. */
export function setMetadata(document: PDFDocument, metadata: DocumentMetadata, { PDFName }: PdfLibrary): void {
  const { catalog, context } = document;
  const facts = {
    ...metadata,
    author: document.getAuthor() ?? null,
    subject: document.getSubject() ?? null,
    creator: document.getCreator() ?? '',
    producer: document.getProducer() ?? '',
  };
  const packet = context.stream(Buffer.from(xmpPacket(facts), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
}
