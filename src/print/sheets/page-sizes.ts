/** A PDF → the sizes of its pages as they are seen, each once. */
import { loadPdfLibrary } from '../pdf-library.ts';

/** Points. Turned pages are turned (ISO 32000-1, 7.7.3.3: Rotate). Throws what the PDF library throws where the bytes are no PDF. */
export async function pageSizes(
  bytes: Uint8Array,
): Promise<readonly { readonly width: number; readonly height: number }[]> {
  const { PDFDocument } = await loadPdfLibrary();
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const sizes = document.getPages().map((page) => {
    const { width, height } = page.getCropBox();
    return page.getRotation().angle % 180 === 0 ? { width, height } : { width: height, height: width };
  });
  const unlike = (size: (typeof sizes)[number], i: number): boolean =>
    sizes.findIndex((other) => other.width === size.width && other.height === size.height) === i;
  return sizes.filter(unlike);
}
