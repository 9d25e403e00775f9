/**
 * A page → the streams in which its tagged content stands: its own, and the forms with tags of their own that it paints,
 * which Chromium writes for what is translucent.
 */
import { inflateSync } from 'node:zlib';
import type { PDFDict, PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLibrary } from '../pdf-library.ts';

export interface ContentStream {
  readonly ref: PDFRef;
  /** Unpacked. */
  readonly bytes: Uint8Array;
  /** Null for the page's own. */
  readonly form: PDFRawStream | null;
  /** A form of this name, as this stream paints it, has tags of its own. */
  readonly isTagged: (form: string) => boolean;
}

/** Forms within forms beyond this are not looked into. */
const DEEPEST = 8;
/** Bytes of a page: no page has more. */
const LONGEST = 1 << 28;

const hasTags = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/MCID');

/** By Node where it can be: unpacking gives the same bytes with any zlib, and the library's own is slow in a cold run. */
export function unpacked(stream: PDFRawStream, { PDFName, decodePDFRawStream }: PdfLibrary): Uint8Array {
  const isPlain = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  if (!isPlain || stream.dict.has(PDFName.of('DecodeParms'))) return decodePDFRawStream(stream).decode();
  try {
    return inflateSync(stream.contents, { maxOutputLength: LONGEST });
  } catch {
    // The library reads what it can of a stream that is cut off.
    return decodePDFRawStream(stream).decode();
  }
}

function streamsOf(
  ref: PDFObject | undefined,
  stream: PDFRawStream,
  resources: PDFDict | undefined,
  library: PdfLibrary,
  depth: number,
): ContentStream[] {
  const { PDFDict, PDFName, PDFRawStream, PDFRef } = library;
  if (!(ref instanceof PDFRef) || depth > DEEPEST) return [];
  const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const tagged = new Map<string, ContentStream[]>();
  for (const [name, value] of forms?.entries() ?? []) {
    const form = forms?.lookup(name);
    if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) continue;
    const inner = streamsOf(value, form, form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), library, depth + 1);
    if (inner.some(({ bytes }) => hasTags(bytes))) tagged.set(name.decodeText(), inner);
  }
  const own = {
    ref,
    bytes: unpacked(stream, library),
    form: depth === 0 ? null : stream,
    isTagged: (form: string) => tagged.has(form),
  };
  return [own, ...[...tagged.values()].flat()];
}

/** None where the content of the page stands in more than one stream, which Chromium does not write. */
export function contentStreams(
  page: { readonly node: PDFDict },
  resources: PDFDict | undefined,
  library: PdfLibrary,
): readonly ContentStream[] {
  const { PDFName, PDFRawStream } = library;
  const contents = page.node.lookup(PDFName.of('Contents'));
  return contents instanceof PDFRawStream
    ? streamsOf(page.node.get(PDFName.of('Contents')), contents, resources, library, 0)
    : [];
}
