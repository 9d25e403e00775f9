/**
 * A finished PDF and an arrangement → a PDF of sheets, for the printer: each page whole, as large as its place allows, in
 * its middle. Tags, links and contents go with the pages, so that sheets follow the standards that the pages follow; what is
 * attached stays with the PDF that they were made from.
 */
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { setMetadata } from '../conform/set-metadata.ts';
import { informPdf } from '../finish-pdf.ts';
import type { DocumentMetadata } from '../model.ts';
import { packStream } from '../pack-stream.ts';
import { loadPdfLibrary, type PdfLibrary } from '../pdf-library.ts';
import { savePdf } from '../save-pdf.ts';
import { dropUnused } from './drop-unused.ts';
import { type Lay, layOf, type Size, sheetOf } from './lay-pages.ts';
import type { SheetOptions, SheetPlan, SheetSide } from './model.ts';
import { movePlaces, type PlacedPage } from './move-places.ts';
import { type PageForm, pageForms } from './page-forms.ts';
import { planSheets } from './plan-sheets.ts';

export interface ImposedPdf {
  readonly bytes: Uint8Array;
  /** Sides of sheets, which are the pages of the PDF. */
  readonly sides: number;
  /** Sheets of paper. */
  readonly sheets: number;
}

/** A page with its form, and where it lies on a sheet. */
interface Drawn {
  readonly name: string;
  readonly page: PDFPage;
  readonly form: PageForm;
  readonly lay: Lay;
}

/** As operators of a content stream (ISO 32000-1, 8.10.1). */
function drawing({ name, lay }: Drawn): string {
  const [scale, x, y] = [lay.scale, lay.x, lay.y].map((n) => Number(n.toFixed(5)));
  return `q ${scale} 0 0 ${scale} ${x} ${y} cm /${name} Do Q\n`;
}

function placed({ page, form, lay: { scale, x, y } }: Drawn, sheet: PDFPage): PlacedPage {
  const move: PlacedPage['move'] = (left, bottom) => [
    x + (left - form.left) * scale,
    y + (bottom - form.bottom) * scale,
  ];
  return { page, sheet, form: form.ref, move };
}

/** Adds a side of a sheet behind the pages. */
function addSide(document: PDFDocument, drawn: readonly Drawn[], { width, height }: Size, { PDFName }: PdfLibrary) {
  const { context } = document;
  const sheet = document.addPage([width, height]);
  sheet.node.set(
    PDFName.of('Contents'),
    context.register(packStream(context, Buffer.from(drawn.map(drawing).join(''), 'latin1'))),
  );
  const forms = Object.fromEntries(drawn.map(({ name, form }) => [name, form.ref]));
  sheet.node.set(PDFName.of('Resources'), context.obj({ XObject: forms }));
  return drawn.map((one) => placed(one, sheet));
}

/** Sheets in place of the pages. */
async function replacePages(document: PDFDocument, options: SheetOptions, library: PdfLibrary): Promise<SheetPlan> {
  const pages = document.getPages();
  const forms = await pageForms(document, library);
  const [first = { width: 0, height: 0 }] = forms;
  const plan = planSheets(pages.length, options, first.width > first.height);
  const size = sheetOf(first, plan);
  const drawnOn = ({ places, turned }: SheetSide): Drawn[] =>
    places.flatMap((index, at) => {
      const [page, form] = index === null ? [] : [pages[index], forms[index]];
      return page && form ? [{ name: `P${at + 1}`, page, form, lay: layOf(form, at, turned, plan, size) }] : [];
    });
  const all = plan.sides.flatMap((side) => addSide(document, drawnOn(side), size, library));
  movePlaces(document, all, library);
  for (const _ of pages) document.removePage(0);
  return plan;
}

/** The file inside is the PDF's own. */
function dropAttachments({ catalog }: PDFDocument, { PDFDict, PDFName }: PdfLibrary): void {
  catalog.delete(PDFName.of('AF'));
  catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.delete(PDFName.of('EmbeddedFiles'));
}

/**
 * Sheets have the size of the pages, or twice that of small ones. Same input, same bytes. Throws what the PDF library throws
 * where the bytes are no PDF.
 */
export async function imposePdf(
  bytes: Uint8Array,
  options: SheetOptions,
  metadata: DocumentMetadata,
): Promise<ImposedPdf> {
  const library = await loadPdfLibrary();
  const document = await library.PDFDocument.load(bytes, { updateMetadata: false });
  const plan = await replacePages(document, options, library);
  dropAttachments(document, library);
  informPdf(document, metadata, library);
  if (document.catalog.has(library.PDFName.of('Metadata'))) setMetadata(document, metadata, library);
  dropUnused(document, library);
  const both = options.duplex !== null || options.arrangement.kind === 'booklet';
  const sides = plan.sides.length;
  return { bytes: await savePdf(document, library), sides, sheets: both ? Math.ceil(sides / 2) : sides };
}
