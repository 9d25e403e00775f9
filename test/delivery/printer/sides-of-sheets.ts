/** A PDF of sheets → the words on each side, from left to right, as another PDF reader than the writer finds them. */
import { getDocument } from 'unpdf/pdfjs';

export interface SheetSideText {
  readonly landscape: boolean;
  /** Words of the left half and the right; empty for an empty place. */
  readonly left: string;
  readonly right: string;
  readonly upsideDown: boolean;
}

export async function sidesOfSheets(bytes: Uint8Array): Promise<SheetSideText[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const sides: SheetSideText[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const half = (right: boolean): string =>
      words
        .filter((word) => Number(word.transform[4]) >= width / 2 === right)
        .map((word) => word.str)
        .join(' ');
    const upsideDown = words.some((word) => Number(word.transform[0]) < 0);
    sides.push({ landscape: width > height, left: half(false), right: half(true), upsideDown });
  }
  return sides;
}

/**
 * What a reader meets who folds the stack in the middle and turns the pages. The backs were turned about the short edge,
 * so that a back's left half lies behind the front's right one. Sheets lie in the stack from the outermost inwards.
 */
export function readFolded(sides: readonly SheetSideText[]): readonly string[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, i) => [sides[2 * i], sides[2 * i + 1]] as const);
  const first = sheets.flatMap(([front, back]) => [front?.right ?? '', back?.left ?? '']);
  const second = sheets.toReversed().flatMap(([front, back]) => [back?.right ?? '', front?.left ?? '']);
  return [...first, ...second];
}
