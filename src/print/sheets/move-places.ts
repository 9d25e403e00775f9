/**
 * A document whose pages have come onto sheets → the same with everything that names a page naming its place on its sheet:
 * elements of the tree of tags, links, and the places that links and contents lead to.
 */
import type { PDFArray, PDFDict, PDFDocument, PDFObject, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { nameStreams } from '../conform/name-streams.ts';
import { structureElements } from '../conform/structure-tree.ts';
import type { PdfLibrary } from '../pdf-library.ts';

/** A page as it lies on a sheet. */
export interface PlacedPage {
  readonly page: PDFPage;
  readonly sheet: PDFPage;
  readonly form: PDFRef;
  /** A point of the page → the same on the sheet. */
  readonly move: (x: number, y: number) => readonly [number, number];
}

type Places = ReadonlyMap<PDFObject, PlacedPage>;

const numbersOf = (array: PDFArray, { PDFNumber }: PdfLibrary): (number | null)[] =>
  array.asArray().map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : null));

/** Points in a row: x, y, x, y. */
const moved = (numbers: readonly number[], { move }: PlacedPage): number[] =>
  numbers.flatMap((x, i) => (i % 2 === 0 ? move(x, numbers[i + 1] ?? 0) : []));

/** Its corners in the order that the standard wants, for a sheet may stand upside down. */
function moveRectangle(link: PDFDict, place: PlacedPage, library: PdfLibrary): void {
  const { PDFArray, PDFName } = library;
  const rectangle = link.lookup(PDFName.of('Rect'));
  if (!(rectangle instanceof PDFArray)) return;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = moved(
    numbersOf(rectangle, library).map((n) => n ?? 0),
    place,
  );
  const sorted = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  link.set(PDFName.of('Rect'), link.context.obj(sorted));
}

/** Puts the links of a page on its sheet. */
function moveLinks(place: PlacedPage, library: PdfLibrary): void {
  const { PDFArray, PDFDict, PDFName } = library;
  for (const ref of place.page.node.Annots()?.asArray() ?? []) {
    const link = place.page.doc.context.lookup(ref);
    if (!(link instanceof PDFDict)) continue;
    moveRectangle(link, place, library);
    const corners = link.lookup(PDFName.of('QuadPoints'));
    if (corners instanceof PDFArray) {
      const numbers = numbersOf(corners, library).map((n) => n ?? 0);
      link.set(PDFName.of('QuadPoints'), link.context.obj(moved(numbers, place)));
    }
    if (link.has(PDFName.of('P'))) link.set(PDFName.of('P'), place.sheet.ref);
    const own = place.sheet.node.Annots();
    if (own) own.push(ref);
    else place.sheet.node.set(PDFName.of('Annots'), link.context.obj([ref]));
    place.sheet.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
}

/** A place in the document (12.3.2.2): a page, how it is shown, and there where. Other views show the whole sheet. */
function moveTarget(target: PDFArray, places: Places, library: PdfLibrary): void {
  const { PDFName, PDFNumber } = library;
  const [page, view] = [target.get(0), target.get(1)];
  const place = page && places.get(page);
  if (!place || !(view instanceof PDFName)) return;
  target.set(0, place.sheet.ref);
  if (view === PDFName.of('XYZ')) {
    const [, , x, y] = numbersOf(target, library);
    const [toX, toY] = place.move(x ?? 0, y ?? 0);
    if (x !== null) target.set(2, PDFNumber.of(toX));
    if (y !== null) target.set(3, PDFNumber.of(toY));
    return;
  }
  while (target.size() > 2) target.remove(2);
  target.set(1, PDFName.of('Fit'));
}

/** What an object holds itself; what it refers to is an object of its own. */
function moveTargets(object: PDFObject, places: Places, library: PdfLibrary): void {
  const { PDFArray, PDFDict, PDFName } = library;
  if (object instanceof PDFArray) {
    if (object.size() > 1) moveTarget(object, places, library);
    for (const entry of object.asArray()) moveTargets(entry, places, library);
  }
  if (!(object instanceof PDFDict)) return;
  const page = object.get(PDFName.of('Pg'));
  const place = page && places.get(page);
  if (place) object.set(PDFName.of('Pg'), place.sheet.ref);
  for (const [, value] of object.entries()) moveTargets(value, places, library);
}

/** Changes the document, whose pages are still there. */
export function movePlaces(document: PDFDocument, placed: readonly PlacedPage[], library: PdfLibrary): void {
  const places: Places = new Map(placed.map((place) => [place.page.ref, place]));
  nameStreams(structureElements(document, library), (page) => places.get(page)?.form, library);
  for (const place of placed) moveLinks(place, library);
  for (const [, object] of document.context.enumerateIndirectObjects()) moveTargets(object, places, library);
}
