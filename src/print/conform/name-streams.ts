/** A tree of tags → the same with content that stands in a form named as the form's (ISO 32000-1, 14.7.4.2). */
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';
import { kidsOf, type StructureElement } from './structure-tree.ts';

/** The form in which a number of marked content of a page stands; undefined where that is the page's own content. */
export type FormOf = (page: PDFObject, number: number) => PDFRef | undefined;

/** A bare number of the element's page becomes a reference that names the form as well. */
function nameKid(kid: PDFObject, { dict }: StructureElement, formOf: FormOf, library: PdfLibrary): PDFObject {
  const { PDFDict, PDFName, PDFNumber } = library;
  const entry = dict.context.lookup(kid);
  const isReference = entry instanceof PDFDict && entry.get(PDFName.of('Type')) === PDFName.of('MCR');
  if (isReference && entry.has(PDFName.of('Stm'))) return kid;
  const number = isReference ? entry.lookup(PDFName.of('MCID')) : entry;
  const page = (isReference ? entry.get(PDFName.of('Pg')) : undefined) ?? dict.get(PDFName.of('Pg'));
  const form = page && number instanceof PDFNumber ? formOf(page, number.asNumber()) : undefined;
  return form && number ? dict.context.obj({ Type: 'MCR', Pg: page ?? null, Stm: form, MCID: number }) : kid;
}

/** Changes the elements. */
export function nameStreams(elements: readonly StructureElement[], formOf: FormOf, library: PdfLibrary): void {
  for (const element of elements) {
    const kids = kidsOf(element.dict, library);
    const named = kids.map((kid) => nameKid(kid, element, formOf, library));
    if (named.some((kid, i) => kid !== kids[i]))
      element.dict.set(library.PDFName.of('K'), element.dict.context.obj(named));
  }
}
