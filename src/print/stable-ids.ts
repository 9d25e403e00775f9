/**
 * A PDF as the browser wrote it → the same, with the ids of its structure counted from 1 in the order of the document.
 * Chromium takes them from a counter of the whole process ("node00000079"), which stands elsewhere from print to print, and
 * what it looked at before keeps a lower one, so that not even their order is always the same. The name tree that lists
 * them is sorted by them (ISO 32000-1, 7.9.6 and 14.7.2), and is made anew.
 */
import type { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFObject, PDFString } from '@cantoo/pdf-lib';
import { type StructureElement, structureElements } from './conform/structure-tree.ts';
import type { PdfLibrary } from './pdf-library.ts';

const ID = /^node\d{8}$/;

/** A string in an array or a dictionary, and how to put another in its place. */
interface Place {
  readonly id: string;
  readonly put: (text: PDFString | PDFHexString) => void;
}

export function stableIds(document: PDFDocument, library: PdfLibrary): void {
  const elements = structureElements(document, library);
  const owners = elements.filter(({ dict }) => ownId(dict, library) !== null);
  const places = elements.flatMap(({ dict }) => placesIn(dict, library));
  // Those that elements have come first: so the tree below is sorted as the document is.
  const ids = new Set([...owners.map(({ dict }) => ownId(dict, library) ?? ''), ...places.map(({ id }) => id)]);
  const numbers = new Map([...ids].map((id, i) => [id, `node${String(i + 1).padStart(8, '0')}`]));
  for (const { id, put } of places) put(library.PDFString.of(numbers.get(id) ?? id));
  listIds(owners, document, library);
}

function ownId(dict: PDFDict, library: PdfLibrary): string | null {
  return idOf(dict.get(library.PDFName.of('ID')), library);
}

function idOf(object: PDFObject | undefined, { PDFString: Literal, PDFHexString: Hex }: PdfLibrary): string | null {
  if (!(object instanceof Literal || object instanceof Hex)) return null;
  const text = object.decodeText();
  return ID.test(text) ? text : null;
}

/** What it refers to is an object of its own: an element, which is looked at itself. */
function placesIn(object: PDFObject, library: PdfLibrary): readonly Place[] {
  if (object instanceof library.PDFDict) return ofDict(object, library);
  return object instanceof library.PDFArray ? ofArray(object, library) : [];
}

const ofDict = (dict: PDFDict, library: PdfLibrary): readonly Place[] =>
  dict.entries().flatMap(([key, value]) => {
    const id = idOf(value, library);
    return id === null ? placesIn(value, library) : [{ id, put: (text) => dict.set(key, text) }];
  });

const ofArray = (array: PDFArray, library: PdfLibrary): readonly Place[] =>
  array.asArray().flatMap((value, i) => {
    const id = idOf(value, library);
    return id === null ? placesIn(value, library) : [{ id, put: (text) => array.set(i, text) }];
  });

/** All in one node, in place of those that the browser wrote. */
function listIds(owners: readonly StructureElement[], document: PDFDocument, library: PdfLibrary): void {
  const { PDFDict, PDFName } = library;
  const { catalog, context } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root?.has(PDFName.of('IDTree'))) return;
  removeNode(root.get(PDFName.of('IDTree')), document, library);
  const names = owners.flatMap(({ ref, dict }) => [dict.get(PDFName.of('ID')) ?? ref, ref]);
  root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: names })));
}

function removeNode(node: PDFObject | undefined, document: PDFDocument, library: PdfLibrary): void {
  const { PDFArray, PDFDict, PDFName, PDFRef } = library;
  const dict = document.context.lookup(node);
  const kids = dict instanceof PDFDict ? dict.lookup(PDFName.of('Kids')) : undefined;
  if (node instanceof PDFRef) document.context.delete(node);
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) removeNode(kid, document, library);
}
