/**
 * A finished PDF and an arrangement → a PDF of sheets, for the printer: each page whole, as large as its place allows,
 * in its middle. What a reader of the screen needs (links, tags, contents) stays with the PDF that it was made from.
 */
import type { PDFDocument, PDFEmbeddedPage, PDFPage } from '@cantoo/pdf-lib';
import { finishPdf } from '../finish-pdf.ts';
import type { DocumentMetadata } from '../model.ts';
import { loadPdfLibrary, type PdfLibrary } from '../pdf-library.ts';
import type { SheetOptions, SheetPlan, SheetSide } from './model.ts';
import { planSheets } from './plan-sheets.ts';

export interface ImposedPdf {
  readonly bytes: Uint8Array;
  /** Sides of sheets, which are the pages of the PDF. */
  readonly sides: number;
  /** Sheets of paper. */
  readonly sheets: number;
}

/** Points. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** From the left, and from the top, as they are read; PDF counts from the bottom. */
function placeOf(index: number, { columns, rows }: SheetPlan, sheet: Size): Place {
  const [width, height] = [sheet.width / columns, sheet.height / rows];
  return { x: (index % columns) * width, y: sheet.height - (Math.floor(index / columns) + 1) * height, width, height };
}

/** In the middle of its place; upside down it is the whole sheet that is turned, so that places change sides as well. */
function drawOne(side: PDFPage, page: PDFEmbeddedPage, place: Place, turned: boolean, { degrees }: PdfLibrary): void {
  const scale = Math.min(place.width / page.width, place.height / page.height);
  const x = place.x + (place.width - page.width * scale) / 2;
  const y = place.y + (place.height - page.height * scale) / 2;
  const size = { xScale: scale, yScale: scale };
  if (!turned) side.drawPage(page, { x, y, ...size });
  else side.drawPage(page, { x: side.getWidth() - x, y: side.getHeight() - y, ...size, rotate: degrees(180) });
}

function drawSide(
  into: PDFDocument,
  pages: readonly PDFEmbeddedPage[],
  { places, turned }: SheetSide,
  plan: SheetPlan,
  sheet: Size,
  library: PdfLibrary,
): void {
  const side = into.addPage([sheet.width, sheet.height]);
  places.forEach((index, at) => {
    const page = index === null ? undefined : pages[index];
    if (page) drawOne(side, page, placeOf(at, plan, sheet), turned, library);
  });
}

/** Points: pages narrower than this (A5 and its like) lie beside each other on paper of twice their size, at full size. */
const SMALL = 510;

/** The paper of the pages themselves, upright or on its side as the plan wants it. */
function sheetOf({ width, height }: Size, { landscape, columns, rows }: SheetPlan): Size {
  if (width < SMALL && width < height && columns === 2 && rows === 1) return { width: 2 * width, height };
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return landscape ? { width: long, height: short } : { width: short, height: long };
}

/** Sheets have the size of the pages, or twice that of small ones. Same input, same bytes. Throws what the PDF library throws where the bytes are no PDF. */
export async function imposePdf(
  bytes: Uint8Array,
  options: SheetOptions,
  metadata: DocumentMetadata,
): Promise<ImposedPdf> {
  const library = await loadPdfLibrary();
  const source = await library.PDFDocument.load(bytes, { updateMetadata: false });
  const into = await library.PDFDocument.create({ updateMetadata: false });
  const pages = await into.embedPages(source.getPages());
  const [first = { width: 0, height: 0 }] = pages;
  const plan = planSheets(pages.length, options, first.width > first.height);
  const sheet = sheetOf(first, plan);
  for (const side of plan.sides) drawSide(into, pages, side, plan, sheet, library);
  const both = options.duplex !== null || options.arrangement.kind === 'booklet';
  const sides = plan.sides.length;
  const finished = await finishPdf(await into.save(), metadata, { links: null });
  return { bytes: finished, sides, sheets: both ? sides / 2 : sides };
}
