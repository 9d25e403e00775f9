/**
 * A tagged document of Chromium → the same as PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) want it, as far as that is
 * not the page's own affair: its metadata, the meaning of its colours and glyphs, links with names, bodies of list items,
 * tags of forms, and nothing on a page that is neither tagged nor an artifact.
 */
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentMetadata } from '../model.ts';
import { packStream } from '../pack-stream.ts';
import type { PdfLibrary } from '../pdf-library.ts';
import { contentStreams } from './content-streams.ts';
import { nameLanguageSpans } from './language-spans.ts';
import { wrapListBodies } from './list-bodies.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { nameGlyphs } from './name-glyphs.ts';
import { type LinkNames, nameLinks } from './name-links.ts';
import { setMetadata } from './set-metadata.ts';
import { srgbProfile } from './srgb-profile.ts';
import { parentTables, setNextParentKey, structureElements } from './structure-tree.ts';
import { type PageStreams, tagForms } from './tag-forms.ts';

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
function markPage({ streams }: PageStreams, { context }: PDFDocument, { PDFName }: PdfLibrary): void {
  for (const { ref, bytes, form, isTagged } of streams) {
    const marked = markArtifacts(bytes, isTagged);
    if (marked === bytes) continue;
    const stream = packStream(context, marked);
    for (const [key, value] of form?.dict.entries() ?? []) if (!stream.dict.has(key)) stream.dict.set(key, value);
    stream.dict.delete(PDFName.of('DecodeParms'));
    context.assign(ref, stream);
  }
}

/** Changes the document. `names`: what links call the places that they lead to. */
export function conformPdf(
  document: PDFDocument,
  metadata: DocumentMetadata,
  names: LinkNames,
  library: PdfLibrary,
): void {
  setMetadata(document, metadata, library);
  setOutputIntent(document, library);
  nameGlyphs(document, library);
  nameLinks(document, names, library);
  const elements = structureElements(document, library);
  nameLanguageSpans(elements, library);
  wrapListBodies(elements, parentTables(document, library), document, library);
  const pages = document
    .getPages()
    .map((page) => ({ page, streams: contentStreams(page, page.node.Resources(), library) }));
  tagForms(document, pages, library);
  setNextParentKey(document, library);
  for (const page of pages) markPage(page, document, library);
}
