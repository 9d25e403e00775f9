/** A PDF → its fonts: their names, kinds, and whether they are embedded. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { loadPdfLibrary } from './pdf-library.ts';

export interface PdfFont {
  /** As the PDF names it, with the six letters of a subset. */
  readonly name: string;
  /** 'Type0', 'TrueType', 'Type3' … */
  readonly kind: string;
  readonly embedded: boolean;
}

/** One entry a font object, in the order of the file; parts of a composite font are not listed again. */
export async function fontsOf(bytes: Uint8Array): Promise<readonly PdfFont[]> {
  const { PDFDict, PDFDocument, PDFName, PDFArray } = await loadPdfLibrary();
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const nameOf = (dict: PDFDict, key: string): string => dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
  const hasFile = (dict: PDFDict): boolean => {
    const descriptor = dict.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
  };
  const fonts = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && nameOf(object, 'Type') === 'Font');
  return fonts
    .filter((font) => !nameOf(font, 'Subtype').startsWith('CIDFont'))
    .map((font) => {
      const kind = nameOf(font, 'Subtype');
      const part = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
      // A Type 3 font is made of drawings inside the file.
      return { name: nameOf(font, 'BaseFont'), kind, embedded: kind === 'Type3' || hasFile(part ?? font) };
    });
}
