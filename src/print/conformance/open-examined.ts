/** The bytes of a PDF → what the rules look at. Throws what the PDF library throws where they are no PDF. */
import type { PDFArray, PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { contentStreams } from '../conform/content-streams.ts';
import { loadPdfLibrary, type PdfLibrary } from '../pdf-library.ts';
import type { ExaminedPage, ExaminedPdf, NamedContent, TaggedElement } from './model.ts';

/** Deeper trees are cut: no page has one, and a forged one may turn in circles. */
const DEEPEST = 200;

type Lookup = ExaminedPdf['lookup'];

function lookupIn({ PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString }: PdfLibrary): Lookup {
  const value = (parent: PDFDict | undefined, key: string): PDFObject | undefined => parent?.lookup(PDFName.of(key));
  return {
    dict: (parent, key) => {
      const found = value(parent, key);
      return found instanceof PDFDict ? found : undefined;
    },
    array: (parent, key) => {
      const found = value(parent, key);
      return found instanceof PDFArray ? found : undefined;
    },
    text: (parent, key) => {
      const found = value(parent, key);
      const isText = found instanceof PDFName || found instanceof PDFString || found instanceof PDFHexString;
      return isText ? found.decodeText() : '';
    },
    number: (parent, key) => {
      const found = value(parent, key);
      return found instanceof PDFNumber ? found.asNumber() : null;
    },
  };
}

const entriesOf = (array: PDFArray | undefined): (PDFObject | undefined)[] =>
  Array.from({ length: array?.size() ?? 0 }, (_, i) => array?.lookup(i));

function pagesOf(document: PDFDocument, library: PdfLibrary): ExaminedPage[] {
  return document.getPages().map((page, i) => ({
    number: i + 1,
    page,
    streams: contentStreams(page, page.node.Resources(), library),
    annotations: entriesOf(page.node.Annots()).filter((entry) => entry instanceof library.PDFDict),
  }));
}

interface TreeReader {
  readonly document: PDFDocument;
  readonly library: PdfLibrary;
  readonly lookup: Lookup;
  readonly pageOf: (ref: PDFObject | undefined) => number;
  readonly found: TaggedElement[];
}

const kidsIn = (dict: PDFDict, { PDFArray, PDFName }: PdfLibrary): readonly PDFObject[] => {
  const kids = dict.lookup(PDFName.of('K'));
  return kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
};

/** Elements, numbers of marked content (bare or with their page), and references to annotations (14.7.2, 14.7.4). */
function readElement(dict: PDFDict, parent: TaggedElement | null, reader: TreeReader, depth: number): TaggedElement {
  const { document, library, lookup, pageOf, found } = reader;
  const { PDFDict, PDFName, PDFNumber, PDFRef } = library;
  const [kids, content, annotations]: [TaggedElement[], NamedContent[], PDFObject[]] = [[], [], []];
  const element = { role: lookup.text(dict, 'S'), dict, kids, content, annotations, parent };
  found.push(element);
  const own = pageOf(dict.get(PDFName.of('Pg')));
  for (const kid of depth > DEEPEST ? [] : kidsIn(dict, library)) {
    const entry = document.context.lookup(kid);
    if (entry instanceof PDFNumber) content.push({ page: own, form: null, mcid: entry.asNumber() });
    if (!(entry instanceof PDFDict)) continue;
    const type = lookup.text(entry, 'Type');
    const page = entry.has(PDFName.of('Pg')) ? pageOf(entry.get(PDFName.of('Pg'))) : own;
    const form = entry.get(PDFName.of('Stm'));
    if (type === 'MCR')
      content.push({ page, form: form instanceof PDFRef ? form : null, mcid: lookup.number(entry, 'MCID') ?? -1 });
    else if (type === 'OBJR') annotations.push(entry.lookup(PDFName.of('Obj')) ?? entry);
    else kids.push(readElement(entry, element, reader, depth + 1));
  }
  return element;
}

function readTree(document: PDFDocument, library: PdfLibrary, lookup: Lookup): TaggedElement[] {
  const pages = new Map<PDFObject, number>(document.getPages().map((page, i) => [page.ref as PDFRef, i + 1]));
  const pageOf = (ref: PDFObject | undefined): number => (ref && pages.get(ref)) || 0;
  const reader = { document, library, lookup, pageOf, found: [] };
  const root = lookup.dict(document.catalog, 'StructTreeRoot');
  for (const kid of root ? kidsIn(root, library) : []) {
    const entry = document.context.lookup(kid);
    if (entry instanceof library.PDFDict) readElement(entry, null, reader, 0);
  }
  return reader.found;
}

/** Entries of a tree of numbers (7.9.7). */
function numbersOf(node: PDFDict | undefined, lookup: Lookup, library: PdfLibrary, depth = 0): [number, PDFObject][] {
  const { PDFDict, PDFNumber } = library;
  if (!node || depth > DEEPEST) return [];
  const own = entriesOf(lookup.array(node, 'Nums'));
  const pairs = own.flatMap((key, i): [number, PDFObject][] => {
    const value = own[i + 1];
    return i % 2 === 0 && key instanceof PDFNumber && value ? [[key.asNumber(), value]] : [];
  });
  const kids = entriesOf(lookup.array(node, 'Kids'));
  return [
    ...pairs,
    ...kids.flatMap((kid) => (kid instanceof PDFDict ? numbersOf(kid, lookup, library, depth + 1) : [])),
  ];
}

export async function openExamined(bytes: Uint8Array): Promise<ExaminedPdf> {
  const library = await loadPdfLibrary();
  const document = await library.PDFDocument.load(bytes, { updateMetadata: false });
  const lookup = lookupIn(library);
  const { catalog } = document;
  const tree = lookup.dict(lookup.dict(catalog, 'StructTreeRoot'), 'ParentTree');
  return {
    bytes,
    document,
    library,
    catalog,
    pages: pagesOf(document, library),
    elements: readTree(document, library, lookup),
    parents: new Map(numbersOf(tree, lookup, library)),
    lookup,
  };
}
