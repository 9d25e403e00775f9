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

/** ISO 32000-1, 14.7.4.4: keys in ascending order, each before what it leads to. Chromium writes them into one node. */
export function parentNumbers(document: PDFDocument, { PDFArray, PDFDict, PDFName }: PdfLibrary): PDFArray | undefined {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  return root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)?.lookupMaybe(PDFName.of('Nums'), PDFArray);
}

/** For each page the elements of its numbers of marked content. */
export function parentTables(document: PDFDocument, library: PdfLibrary): readonly PDFArray[] {
  const numbers = parentNumbers(document, library);
  return [...Array(numbers?.size() ?? 0).keys()]
    .map((i) => numbers?.lookup(i))
    .filter((entry) => entry instanceof library.PDFArray);
}

/** A key that none of them is, above them all. */
export function nextParentKey(numbers: PDFArray, { PDFNumber }: PdfLibrary): number {
  const keys = numbers.asArray().filter((entry, i) => i % 2 === 0 && entry instanceof PDFNumber);
  return Math.max(-1, ...keys.map((key) => (key instanceof PDFNumber ? key.asNumber() : -1))) + 1;
}

/** Says so in the tree (table 322), where Chromium forgets the keys of links. */
export function setNextParentKey(document: PDFDocument, library: PdfLibrary): void {
  const { PDFDict, PDFName, PDFNumber } = library;
  const numbers = parentNumbers(document, library);
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (numbers) root?.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(nextParentKey(numbers, library)));
}
