/** A PDF's words as boxes on its pages, and which of them run off a page or over each other. */
import { getDocument } from 'unpdf/pdfjs';

/** In points from the page's lower left corner. */
export interface TextBox {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PageBoxes {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TextBox[];
}

/** Letters reach this share of their size above the baseline, as a rule: capitals of most faces. */
const CAPITALS = 0.6;

/** One box for each run of text that stands level; runs of white space have none. */
export async function readTextBoxes(bytes: Uint8Array): Promise<PageBoxes[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: PageBoxes[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const read = await document.getPage(page);
    const [, , width, height] = read.view as [number, number, number, number];
    const { items } = await read.getTextContent();
    const boxes = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '' || item.transform[1] !== 0) return [];
      const [left, bottom] = [item.transform[4] as number, item.transform[5] as number];
      const top = bottom + CAPITALS * Math.abs(item.transform[3] as number);
      return [{ page, text: item.str, left, right: left + item.width, bottom, top }];
    });
    pages.push({ width, height, boxes });
  }
  return pages;
}

/** Those that come nearer to an edge of the page than `margin` points. */
export const offPage = ({ width, height, boxes }: PageBoxes, margin: number): readonly TextBox[] =>
  boxes.filter(
    ({ left, right, bottom, top }) =>
      left < margin || right > width - margin || bottom < margin || top > height - margin,
  );

/** Pairs that share more than `slack` points both ways. Marks raised beside a word touch it and share nothing. */
export function overlapping({ boxes }: PageBoxes, slack: number): readonly (readonly [TextBox, TextBox])[] {
  const shared = (a: TextBox, b: TextBox): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > slack;
  return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (shared(a, b) ? [[a, b] as const] : [])));
}
