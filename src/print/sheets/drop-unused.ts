/** A document → the same without the objects that nothing in it leads to any more: the writer would write them all. */
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

/** The objects that an object holds or refers to. */
function within(object: PDFObject, { PDFArray, PDFDict, PDFStream }: PdfLibrary): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFStream ? object.dict.values() : [];
}

/** Changes the document. */
export function dropUnused({ context }: PDFDocument, library: PdfLibrary): void {
  const { Root, Info, ID, Encrypt } = context.trailerInfo;
  const open = [Root, Info, ID, Encrypt].filter((object) => object !== undefined);
  const used = new Set<PDFObject>();
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    const isRef = object instanceof library.PDFRef;
    if (isRef && used.has(object)) continue;
    if (isRef) used.add(object);
    const value = isRef ? context.lookup(object) : object;
    if (value) open.push(...within(value, library));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref);
}
