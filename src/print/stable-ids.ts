/**
 * A PDF as the browser wrote it → the same, with the ids of its structure counted from 1. Chromium takes them from a
 * counter of the whole process ("node00000079"), which stands elsewhere from print to print; their order is kept, by which
 * the name tree that lists them is sorted (ISO 32000-1, 7.9.6 and 14.7.2).
 */
import type { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './pdf-library.ts';

const ID = /^node\d{8}$/;

/** A string in an array or a dictionary, and how to put another in its place. */
interface Place {
  readonly id: string;
  readonly put: (text: PDFString | PDFHexString) => void;
}

export function stableIds(document: PDFDocument, library: PdfLibrary): void {
  const { context } = document;
  const places = context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const own = idOf(object, library);
    const inside = placesIn(object, library);
    return own === null ? inside : [{ id: own, put: (text: PDFObject) => context.assign(ref, text) }, ...inside];
  });
  const ids = [...new Set(places.map(({ id }) => id))].sort();
  const numbers = new Map(ids.map((id, i) => [id, `node${String(i + 1).padStart(8, '0')}`]));
  for (const { id, put } of places) put(library.PDFString.of(numbers.get(id) ?? id));
}

function idOf(object: PDFObject, { PDFString: Literal, PDFHexString: Hex }: PdfLibrary): string | null {
  if (!(object instanceof Literal || object instanceof Hex)) return null;
  const text = object.decodeText();
  return ID.test(text) ? text : null;
}

/** What it refers to is an object of its own. */
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
