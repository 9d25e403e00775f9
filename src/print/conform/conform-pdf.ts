/**
 * A tagged document of Chromium → the same as PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) want it, as far as that is
 * not the page's own affair: its metadata, the meaning of its colours, links with names, bodies of list items, and nothing
 * on a page that is neither tagged nor an artifact.
 */
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { packStream } from '../pack-stream.ts';
import type { PdfLibrary } from '../pdf-library.ts';
import { contentStreams } from './content-streams.ts';
import { nameLanguageSpans } from './language-spans.ts';
import { wrapListBodies } from './list-bodies.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { type LinkNames, nameLinks } from './name-links.ts';
import { srgbProfile } from './srgb-profile.ts';
import { parentTables, structureElements } from './structure-tree.ts';
import { type XmpFacts, xmpPacket } from './xmp.ts';

/** Not packed, so that what knows no PDF can find it. */
function setMetadata({ catalog, context }: PDFDocument, facts: XmpFacts, { PDFName }: PdfLibrary): void {
  const packet = context.stream(Buffer.from(xmpPacket(facts), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
}

/** Colours of the page are sRGB (ISO 19005-3, 6.2.3). */
function setOutputIntent({ catalog, context }: PDFDocument, { PDFName, PDFString }: PdfLibrary): void {
  const profile = context.register(packStream(context, srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

/** A form keeps what else its dictionary says. */
function markPage(page: PDFPage, { context }: PDFDocument, library: PdfLibrary): void {
  const { PDFName } = library;
  for (const { ref, bytes, form, isTagged } of contentStreams(page, page.node.Resources(), library)) {
    const marked = markArtifacts(bytes, isTagged);
    if (marked === bytes) continue;
    const stream = packStream(context, marked);
    for (const [key, value] of form?.dict.entries() ?? []) if (!stream.dict.has(key)) stream.dict.set(key, value);
    stream.dict.delete(PDFName.of('DecodeParms'));
    context.assign(ref, stream);
  }
}

/** Changes the document. `names`: what links call the places that they lead to. */
export function conformPdf(document: PDFDocument, facts: XmpFacts, names: LinkNames, library: PdfLibrary): void {
  setMetadata(document, facts, library);
  setOutputIntent(document, library);
  nameLinks(document, names, library);
  const elements = structureElements(document, library);
  nameLanguageSpans(elements, library);
  wrapListBodies(elements, parentTables(document, library), document, library);
  for (const page of document.getPages()) markPage(page, document, library);
}
