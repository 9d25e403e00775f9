/** Links of a document → each with words that say where it leads (ISO 14289-1, 7.18.5). */
import type { PDFArray, PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

/** Names of places in the document, by their ids. */
export type LinkNames = Readonly<Record<string, string>>;

/** More of an address than this helps nobody, and a string has its limit (ISO 19005-3, 6.1.13). */
const LONGEST = 1000;
const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

function targetOf(link: PDFDict, names: LinkNames, library: PdfLibrary): string {
  const { PDFDict, PDFHexString, PDFName, PDFString } = library;
  const textOf = (value: unknown): string => {
    if (value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName)
      return value.decodeText();
    return '';
  };
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = textOf(action?.lookup(PDFName.of('URI')));
  const place = textOf(link.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D')));
  return address || (Object.hasOwn(names, place) ? (names[place] ?? place) : place);
}

const linksOf = (annotations: PDFArray | undefined, { PDFDict, PDFName }: PdfLibrary): PDFDict[] =>
  [...Array(annotations?.size() ?? 0).keys()]
    .map((i) => annotations?.lookup(i))
    .filter((entry) => entry instanceof PDFDict)
    .filter((entry) => entry.get(PDFName.of('Subtype')) === PDFName.of('Link'));

/** Changes the document. An address is its own name; a place without one is named by its id. */
export function nameLinks(document: PDFDocument, names: LinkNames, library: PdfLibrary): void {
  const { PDFHexString, PDFName } = library;
  const links = document.getPages().flatMap((page) => linksOf(page.node.Annots(), library));
  for (const link of links) {
    const name = targetOf(link, names, library);
    if (name !== '') link.set(PDFName.of('Contents'), PDFHexString.fromText(shortened(name)));
  }
}
