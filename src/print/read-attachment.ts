/** A finished PDF and a name → the file of that name that it carries inside, its size and checksum compared. */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { PDFDict, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import type { FoundAttachment } from './model.ts';
import { loadPdfLibrary, type PdfLibrary } from './pdf-library.ts';

/** No edition is so large; what unpacks to more is no edition. */
const MOST_BYTES = 64 * 1024 * 1024;

export interface ReadPdf {
  /** The program that made the file, as the file says; empty where it does not say. */
  readonly producer: string;
  /** Null where the PDF carries no file of this name. */
  readonly attachment: FoundAttachment | null;
}

/** Entries of a tree of names (ISO 32000-1, 7.9.6), depth first; a tree so deep that it must turn in circles is cut. */
function fileSpecifications(node: PDFDict | undefined, library: PdfLibrary, depth = 0): PDFDict[] {
  const { PDFArray, PDFDict, PDFName } = library;
  if (!node || depth > 8) return [];
  const own = node.lookupMaybe(PDFName.of('Names'), PDFArray);
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const dictionaries = (array: typeof own): PDFDict[] =>
    [...Array(array?.size() ?? 0).keys()].map((i) => array?.lookup(i)).filter((entry) => entry instanceof PDFDict);
  return [...dictionaries(own), ...dictionaries(kids).flatMap((kid) => fileSpecifications(kid, library, depth + 1))];
}

function nameOf(specification: PDFDict, { PDFHexString, PDFName, PDFString }: PdfLibrary): string {
  const name = specification.lookup(PDFName.of('UF')) ?? specification.lookup(PDFName.of('F'));
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '';
}

function streamOf(specification: PDFDict, { PDFDict, PDFName, PDFRawStream }: PdfLibrary): PDFRawStream | null {
  const files = specification.lookupMaybe(PDFName.of('EF'), PDFDict);
  const stream = files?.lookup(PDFName.of('F')) ?? files?.lookup(PDFName.of('UF'));
  return stream instanceof PDFRawStream ? stream : null;
}

/** Node unpacks, not the library: Node's zlib sees to the checks that the packed bytes carry. */
function unpack(stream: PDFRawStream, { PDFName }: PdfLibrary): FoundAttachment {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return { bytes: stream.contents, faults: [] };
  try {
    if (String(filter).replace(/[[\]\s]/g, '') !== '/FlateDecode') throw new Error(`it is packed as ${filter}`);
    return { bytes: inflateSync(stream.contents, { maxOutputLength: MOST_BYTES }), faults: [] };
  } catch (error) {
    return { bytes: new Uint8Array(), faults: [`it cannot be unpacked (${(error as Error).message})`] };
  }
}

/** ISO 32000-1, table 46: what the PDF says of size and MD5. Both are wanted: an edition's PDF has always had them. */
function compare({ bytes, faults }: FoundAttachment, stream: PDFRawStream, library: PdfLibrary): FoundAttachment {
  if (faults.length > 0) return { bytes, faults };
  const { PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } = library;
  const parameters = stream.dict.lookupMaybe(PDFName.of('Params'), PDFDict);
  const size = parameters?.lookup(PDFName.of('Size'));
  const sum = parameters?.lookup(PDFName.of('CheckSum'));
  const told =
    sum instanceof PDFHexString || sum instanceof PDFString ? Buffer.from(sum.asBytes()).toString('hex') : '';
  const made = createHash('md5').update(bytes).digest('hex');
  return {
    bytes,
    faults: [
      ...(size instanceof PDFNumber && size.asNumber() === bytes.length ? [] : ['its size is not the one noted']),
      ...(told === made ? [] : ['its bytes do not give the checksum noted']),
    ],
  };
}

function find(document: PDFDocument, name: string, library: PdfLibrary): FoundAttachment | null {
  const { PDFDict, PDFName } = library;
  const names = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  const tree = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
  const named = fileSpecifications(tree, library).filter((s) => nameOf(s, library) === name);
  const [first] = named;
  if (!first) return null;
  if (named.length > 1) return { bytes: new Uint8Array(), faults: [`there are ${named.length} of its name`] };
  const stream = streamOf(first, library);
  if (!stream) return { bytes: new Uint8Array(), faults: ['it has no bytes'] };
  return compare(unpack(stream, library), stream, library);
}

/** Null where the bytes are no PDF that can be read. */
export async function readAttachment(bytes: Uint8Array, name: string): Promise<ReadPdf | null> {
  const library = await loadPdfLibrary();
  try {
    const document = await library.PDFDocument.load(bytes, { updateMetadata: false });
    return { producer: document.getProducer() ?? '', attachment: find(document, name, library) };
  } catch {
    return null;
  }
}
