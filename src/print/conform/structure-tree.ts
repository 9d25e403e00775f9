/** A document → the elements of its tree of tags, and the tables that say to whom the marked content of its pages belongs. */
import type { PDFArray, PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

export interface StructureElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** What an element holds: other elements, references to annotations, numbers of marked content. */
export function kidsOf(dict: PDFDict, { PDFArray, PDFName, PDFRef }: PdfLibrary): readonly PDFObject[] {
  const key = PDFName.of('K');
  const own = dict.get(key);
  const kids = own instanceof PDFRef ? dict.lookup(key) : own;
  if (kids instanceof PDFArray) return kids.asArray();
  return own === undefined ? [] : [own];
}

/** "H2", "Link"; empty for what is no element. */
export function roleOf(object: PDFObject | undefined, { PDFDict, PDFName }: PdfLibrary): string {
  const role = object instanceof PDFDict ? object.get(PDFName.of('S')) : undefined;
  return role instanceof PDFName ? role.decodeText() : '';
}

/** In the order of the document; what is no element is left out. */
export function structureElements(document: PDFDocument, library: PdfLibrary): readonly StructureElement[] {
  const { PDFDict, PDFName, PDFRef } = library;
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const found: StructureElement[] = [];
  const seen = new Set<PDFObject>();
  const open = root ? [...kidsOf(root, library)].reverse() : [];
  for (let kid = open.pop(); kid !== undefined; kid = open.pop()) {
    const dict = document.context.lookup(kid);
    if (!(kid instanceof PDFRef) || !(dict instanceof PDFDict) || seen.has(kid) || roleOf(dict, library) === '')
      continue;
    seen.add(kid);
    found.push({ ref: kid, dict });
    open.push(...[...kidsOf(dict, library)].reverse());
  }
  return found;
}

/** ISO 32000-1, 14.7.4.4: for each page the elements of its numbers of marked content. */
export function parentTables(document: PDFDocument, { PDFArray, PDFDict, PDFName }: PdfLibrary): readonly PDFArray[] {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  return [...Array(numbers?.size() ?? 0).keys()]
    .map((i) => numbers?.lookup(i))
    .filter((entry) => entry instanceof PDFArray);
}
