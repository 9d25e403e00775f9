/** Bytes → the stream of a PDF that holds them, packed: the one place that says by what. */
import { deflateSync } from 'node:zlib';
import type { PDFContext, PDFRawStream } from '@cantoo/pdf-lib';

/** By Node: the PDF library's own packer takes a twentieth of a cold build. The same Node gives the same bytes. */
export const packBytes = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);

/** `packed`: where the bytes were packed beforehand. */
export function packStream(
  context: PDFContext,
  bytes: Uint8Array,
  dictionary: Parameters<PDFContext['stream']>[1] = {},
  packed: Uint8Array = packBytes(bytes),
): PDFRawStream {
  return context.stream(packed, { ...dictionary, Filter: 'FlateDecode' });
}
