/**
 * A PDF document → its bytes, with all small objects in packed streams and a cross-reference stream (ISO 32000-1, 7.5.7 and
 * 7.5.8). The library's own writer works out the size of each object before it writes it, packs by JavaScript, and takes
 * four times as long.
 */
import type { PDFContext, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { packBytes } from './pack-stream.ts';
import type { PdfLibrary } from './pdf-library.ts';

/** Objects of one object stream: a reader unpacks the whole stream for any of them. */
const IN_ONE_STREAM = 50;

type Numbered = readonly [PDFRef, PDFObject];

/** What a cross-reference stream says of an object: where it stands, or in which stream and as which of its objects. */
type Place = readonly [kind: 1 | 2, where: number, index: number];

/** A character a byte: the library's texts hold bytes. */
const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What tools without a parser look for stays outside: the catalog, the pages; and what must: streams. */
function standsAlone([{ generationNumber }, object]: Numbered, library: PdfLibrary): boolean {
  const { PDFCatalog, PDFInvalidObject, PDFPageLeaf, PDFPageTree, PDFStream } = library;
  const kinds = [PDFStream, PDFInvalidObject, PDFCatalog, PDFPageTree, PDFPageLeaf];
  return generationNumber !== 0 || kinds.some((kind) => object instanceof kind);
}

/** Streams of a document that was read hold what is written anew: its objects and its cross-references. */
function isContainer(object: PDFObject, { PDFName, PDFRawStream }: PdfLibrary): boolean {
  const type = object instanceof PDFRawStream ? object.dict.get(PDFName.of('Type')) : undefined;
  return type === PDFName.of('XRef') || type === PDFName.of('ObjStm');
}

function objectBytes([ref, object]: Numbered, { PDFNumber, PDFName, PDFRawStream }: PdfLibrary): readonly Buffer[] {
  const head = `${ref.objectNumber} ${ref.generationNumber} obj\n`;
  if (object instanceof PDFRawStream) {
    object.dict.set(PDFName.of('Length'), PDFNumber.of(object.contents.length));
    const contents = Buffer.from(object.contents.buffer, object.contents.byteOffset, object.contents.length);
    return [bytesOf(`${head}${object.dict}\nstream\n`), contents, bytesOf('\nendstream\nendobj\n\n')];
  }
  const body = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(body, 0);
  return [bytesOf(head), body, bytesOf('\nendobj\n\n')];
}

/** Objects → the stream that holds them: their numbers and where each begins, then the objects themselves. */
function objectStream(objects: readonly Numbered[]): { readonly first: number; readonly bytes: Buffer } {
  let at = 0;
  const parts = objects.map(([ref, object]) => {
    const text = `${object}\n`;
    const part = { head: `${ref.objectNumber} ${at}`, text };
    at += text.length;
    return part;
  });
  const head = `${parts.map((part) => part.head).join(' ')}\n`;
  return { first: head.length, bytes: bytesOf(head + parts.map((part) => part.text).join('')) };
}

/** Runs of numbers that follow each other, as first and count. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  return runs;
}

/** A byte for the kind, four for the place, two for the index. */
function entryBytes([kind, where, index]: Place | readonly [0, number, number]): Buffer {
  const entry = Buffer.alloc(7);
  entry.writeUInt8(kind, 0);
  entry.writeUInt32BE(where, 1);
  entry.writeUInt16BE(index, 5);
  return entry;
}

function crossReferences(places: ReadonlyMap<number, Place>): { readonly index: string; readonly bytes: Buffer } {
  const numbers = [...places.keys()].sort((a, b) => a - b);
  const entries = numbers.map((number) => entryBytes(places.get(number) as Place));
  const free = entryBytes([0, 0, 65_535]);
  return {
    index: runsOf([0, ...numbers])
      .flat()
      .join(' '),
    bytes: Buffer.concat([free, ...entries]),
  };
}

interface Output {
  readonly parts: Buffer[];
  size: number;
  readonly places: Map<number, Place>;
  /** The first number that no object has. */
  free: number;
}

function write(output: Output, ...parts: readonly Buffer[]): void {
  output.parts.push(...parts);
  output.size += parts.reduce((sum, part) => sum + part.length, 0);
}

/** Under the number that comes next. */
function writePacked(output: Output, dictionary: string, bytes: Buffer): void {
  const packed = Buffer.from(packBytes(bytes));
  const head = `${output.free} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  output.places.set(output.free, [1, output.size, 0]);
  output.free += 1;
  write(output, bytesOf(head), packed, bytesOf('\nendstream\nendobj\n\n'));
}

function writeObject(output: Output, object: Numbered, library: PdfLibrary): void {
  const [{ objectNumber, generationNumber }] = object;
  output.places.set(objectNumber, [1, output.size, generationNumber]);
  write(output, ...objectBytes(object, library));
}

function writeTogether(output: Output, objects: readonly Numbered[]): void {
  for (let at = 0; at < objects.length; at += IN_ONE_STREAM) {
    const some = objects.slice(at, at + IN_ONE_STREAM);
    const { first, bytes } = objectStream(some);
    some.forEach(([ref], index) => void output.places.set(ref.objectNumber, [2, output.free, index]));
    writePacked(output, `/Type /ObjStm /N ${some.length} /First ${first}`, bytes);
  }
}

function writeReferences(output: Output, { Root, Info, ID }: PDFContext['trailerInfo']): void {
  const { size: start, free: number } = output;
  const { index, bytes } = crossReferences(new Map([...output.places, [number, [1, start, 0]]]));
  const trailer = Object.entries({ Root, Info, ID }).flatMap(([key, value]) => (value ? `/${key} ${value}` : []));
  writePacked(output, `/Type /XRef /Size ${number + 1} /W [ 1 4 2 ] /Index [ ${index} ] ${trailer.join(' ')}`, bytes);
  write(output, bytesOf(`startxref\n${start}\n%%EOF`));
}

/** Changes nothing but the lengths of streams in the document. Objects keep their numbers. */
export async function savePdf(document: PDFDocument, library: PdfLibrary): Promise<Uint8Array> {
  await document.flush();
  const { context } = document;
  const objects = context.enumerateIndirectObjects().filter(([, object]) => !isContainer(object, library));
  const output: Output = { parts: [], size: 0, places: new Map(), free: context.largestObjectNumber + 1 };
  write(output, bytesOf(`${context.header}\n\n`));
  const alone = objects.filter((object) => standsAlone(object, library));
  for (const object of alone) writeObject(output, object, library);
  writeTogether(
    output,
    objects.filter((object) => !standsAlone(object, library)),
  );
  writeReferences(output, context.trailerInfo);
  return Buffer.concat(output.parts);
}
