/** The browser's PDF and the document's own facts → the finished PDF: same input, same bytes. */
import { readFileSync } from 'node:fs';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { attachFile } from './attach-file.ts';
import { conformPdf } from './conform/conform-pdf.ts';
import type { LinkNames } from './conform/name-links.ts';
import type { Attachment, DocumentMetadata } from './model.ts';
import { loadPdfLibrary, type PdfLibrary } from './pdf-library.ts';
import { savePdf } from './save-pdf.ts';
import { stableIds } from './stable-ids.ts';

export interface FinishOptions {
  /** A file that it carries inside. */
  readonly attachment?: Attachment | null;
  /** What links call the places that they lead to. */
  readonly links?: LinkNames;
}

/** Sets title, author, subject, language, dates and ID from the metadata, attaches the file, and packs the objects. */
export async function finishPdf(
  bytes: Uint8Array,
  metadata: DocumentMetadata,
  { attachment = null, links = {} }: FinishOptions = {},
): Promise<Uint8Array> {
  const library = await loadPdfLibrary();
  const document = await library.PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  informPdf(document, metadata, library);
  stableIds(document, library);
  conformPdf(document, metadata, links, library);
  if (attachment !== null) attachFile(document, attachment, midnight(metadata.date), library);
  return savePdf(document, library);
}

/** Sets title, author, subject, language, dates and ID; what is null stays as it is. */
export function informPdf(document: PDFDocument, metadata: DocumentMetadata, library: PdfLibrary): void {
  setInformation(document, metadata);
  setIdentity(document, metadata.hash, library);
}

const midnight = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);

function setInformation(document: PDFDocument, metadata: DocumentMetadata): void {
  const program = `briefpress ${programVersion()}`;
  const date = midnight(metadata.date);
  document.setTitle(metadata.title, { showInWindowTitleBar: true });
  document.setLanguage(metadata.lang);
  if (metadata.author !== null) document.setAuthor(metadata.author);
  if (metadata.subject !== null) document.setSubject(metadata.subject);
  const makers = [program, ...(document.getProducer()?.split(', ') ?? [])].filter(Boolean);
  document.setProducer([...new Set(makers)].join(', '));
  document.setCreator(program);
  document.setCreationDate(date);
  document.setModificationDate(date);
}

/** ISO 32000-1, 14.4: two byte strings; the first names the document, the second this version of it. */
function setIdentity(document: PDFDocument, hash: string, { PDFHexString }: PdfLibrary): void {
  const id = PDFHexString.of(hash.slice(0, 32).toUpperCase().padEnd(32, '0'));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
}

let version: string | null = null;

function programVersion(): string {
  version ??= (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
  return version;
}
