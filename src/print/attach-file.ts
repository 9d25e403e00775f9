/** A PDF document and a file → the document with the file inside, as PDF/A-3 wants it (ISO 19005-3, 6.8; ISO 32000-2, 7.11). */
import { createHash } from 'node:crypto';
import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { Attachment } from './model.ts';
import { packBytes, packStream } from './pack-stream.ts';
import type { PdfLibrary } from './pdf-library.ts';

const packed = new WeakMap<Uint8Array, Uint8Array>();

/** The bytes of a file as they will lie in the document: call it beforehand where there is time. */
export function packFile(bytes: Uint8Array): Uint8Array {
  const contents = packed.get(bytes) ?? packBytes(bytes);
  packed.set(bytes, contents);
  return contents;
}

function embedBytes({ context }: PDFDocument, file: Attachment, date: Date, library: PdfLibrary): PDFRef {
  const { PDFHexString, PDFString } = library;
  const day = PDFString.fromDate(date);
  const checkSum = PDFHexString.of(createHash('md5').update(file.bytes).digest('hex').toUpperCase());
  const parameters = { Size: file.bytes.length, CreationDate: day, ModDate: day, CheckSum: checkSum };
  const dictionary = { Type: 'EmbeddedFile', Subtype: file.mediaType, Params: parameters };
  return context.register(packStream(context, file.bytes, dictionary, packFile(file.bytes)));
}

function specifyFile({ context }: PDFDocument, file: Attachment, stream: PDFRef, library: PdfLibrary): PDFRef {
  const { PDFHexString, PDFString } = library;
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(file.name),
      UF: PDFHexString.fromText(file.name),
      EF: { F: stream, UF: stream },
      Desc: PDFHexString.fromText(file.description),
      AFRelationship: 'Data',
    }),
  );
}

function dictionaryIn(parent: PDFDict, key: string, { PDFDict, PDFName }: PdfLibrary): PDFDict {
  const known = parent.lookupMaybe(PDFName.of(key), PDFDict);
  if (known) return known;
  const made = parent.context.obj({});
  parent.set(PDFName.of(key), made);
  return made;
}

/** For a document without attachments: the tree of names is set anew. `date` is that of the file, to the day. */
export function attachFile(document: PDFDocument, file: Attachment, date: Date, library: PdfLibrary): void {
  const { PDFHexString, PDFName } = library;
  const reference = specifyFile(document, file, embedBytes(document, file, date, library), library);
  const names = dictionaryIn(document.catalog, 'Names', library);
  names.set(
    PDFName.of('EmbeddedFiles'),
    document.context.obj({ Names: [PDFHexString.fromText(file.name), reference] }),
  );
  document.catalog.set(PDFName.of('AF'), document.context.obj([reference]));
}
