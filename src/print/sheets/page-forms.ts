/** Pages of a document → forms of the same document (ISO 32000-1, 8.10) that draw what the pages draw, with their tags. */
import type { PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

export interface PageForm {
  readonly ref: PDFRef;
  /** Points, as the form is drawn: from its lower left corner. */
  readonly width: number;
  readonly height: number;
  /** The lower left corner of the page in its own space. */
  readonly left: number;
  readonly bottom: number;
}

/** The form has the page's table of tags: the numbers of its content stay what they are (14.7.4.4). */
async function formOf(page: PDFPage, document: PDFDocument, { PDFName, PDFStream }: PdfLibrary): Promise<PageForm> {
  const key = PDFName.of('StructParents');
  const tags = page.node.get(key);
  const { x: left, y: bottom } = page.getMediaBox();
  const embedded = await document.embedPage(page);
  await embedded.embed();
  const form = document.context.lookup(embedded.ref);
  if (tags && form instanceof PDFStream) form.dict.set(key, tags);
  return { ref: embedded.ref, width: embedded.width, height: embedded.height, left, bottom };
}

/** One for each page, in order. */
export async function pageForms(document: PDFDocument, library: PdfLibrary): Promise<readonly PageForm[]> {
  const forms: PageForm[] = [];
  for (const page of document.getPages()) forms.push(await formOf(page, document, library));
  return forms;
}
