/**
 * A tree of tags → the same with the body of each item of a list in a body's own tag: an item may hold its label and its
 * body and nothing else (ISO 32000-1, 14.8.4.3.3), and Chromium puts what it holds into the item itself.
 */
import type { PDFArray, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';
import { kidsOf, roleOf, type StructureElement } from './structure-tree.ts';

const PARTS = new Set(['Lbl', 'LBody']);

/** What an item holds itself is marked in the pages by numbers: the table that says whose they are must know the body. */
function moveNumbers(tables: readonly PDFArray[], from: PDFRef, to: PDFRef): void {
  for (const table of tables) {
    for (let i = 0; i < table.size(); i++) if (table.get(i) === from) table.set(i, to);
  }
}

const isNumber = (kid: PDFObject, { PDFNumber }: PdfLibrary): boolean => kid instanceof PDFNumber;

function wrapBody(
  { ref, dict }: StructureElement,
  tables: readonly PDFArray[],
  { context }: PDFDocument,
  library: PdfLibrary,
): void {
  const { PDFDict, PDFName } = library;
  const kids = kidsOf(dict, library);
  const roles = kids.map((kid) => roleOf(context.lookup(kid), library));
  const inside = kids.filter((_, i) => !PARTS.has(roles[i] ?? ''));
  if (inside.length === 0) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: inside });
  const page = dict.get(PDFName.of('Pg'));
  if (page) body.set(PDFName.of('Pg'), page);
  const bodyRef = context.register(body);
  for (const kid of inside) {
    const child = context.lookup(kid);
    if (child instanceof PDFDict && child.has(PDFName.of('P'))) child.set(PDFName.of('P'), bodyRef);
  }
  if (inside.some((kid) => isNumber(kid, library))) moveNumbers(tables, ref, bodyRef);
  dict.set(PDFName.of('K'), context.obj([...kids.filter((_, i) => PARTS.has(roles[i] ?? '')), bodyRef]));
}

/** Changes the document. `tables`: the lists of the parent tree, one for each page. */
export function wrapListBodies(
  elements: readonly StructureElement[],
  tables: readonly PDFArray[],
  document: PDFDocument,
  library: PdfLibrary,
): void {
  const items = elements.filter(({ dict }) => roleOf(dict, library) === 'LI');
  for (const item of items) wrapBody(item, tables, document, library);
}
