/** A finished PDF → what a typesetter would send back: sheets with next to nothing on them, headings that head nothing, wrong heads. */
import { getDocument } from 'unpdf/pdfjs';

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Roles of the structure around it; empty for what is outside of it: heads and feet. */
  readonly roles: readonly string[];
}

export interface LaidOutPage {
  readonly number: number;
  readonly content: readonly Piece[];
  /** Head and foot, from the top and from the left. */
  readonly margins: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly (Node | null)[];
}

function rolesIn(node: Node | null, above: readonly string[], found: Map<string, readonly string[]>): void {
  if (node?.type === 'content' && node.id !== undefined) found.set(node.id, above);
  for (const child of node?.children ?? []) rolesIn(child, [...above, node?.role ?? ''], found);
}

export async function layOut(bytes: Uint8Array): Promise<readonly LaidOutPage[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: LaidOutPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const roles = new Map<string, readonly string[]>();
    rolesIn((await page.getStructTree()) as Node | null, [], roles);
    const open: (string | null)[] = [];
    const pieces: Piece[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ?? open.at(-1) ?? null);
      } else if (item.str.trim() !== '') {
        const [x, y] = [item.transform[4] as number, item.transform[5] as number];
        pieces.push({ text: item.str, x, y, width: item.width, roles: roles.get(open.at(-1) ?? '') ?? [] });
      }
    }
    const margins = pieces.filter((piece) => piece.roles.length === 0).sort((a, b) => b.y - a.y || a.x - b.x);
    pages.push({
      number,
      content: pieces.filter((piece) => piece.roles.length > 0),
      margins: margins.map(({ text }) => text),
    });
  }
  return pages;
}

const isHeading = ({ roles }: Piece): boolean => roles.some((role) => /^H\d?$/.test(role));

/** Points: pieces nearer to each other stand on one line. */
const LINE = 4;

export function countLines({ content }: LaidOutPage): number {
  const heights = content.map(({ y }) => y).sort((a, b) => b - a);
  return heights.filter((y, i) => i === 0 || (heights[i - 1] ?? 0) - y > LINE).length;
}

/** Headings below which, on their page, nothing stands that is no heading itself. */
function strandedHeadings({ content }: LaidOutPage): readonly string[] {
  const heads = (heading: Piece, piece: Piece): boolean =>
    !isHeading(piece) && piece.y < heading.y - LINE && piece.x + piece.width > heading.x - LINE;
  return content
    .filter((heading) => isHeading(heading) && !content.some((piece) => heads(heading, piece)))
    .map(({ text }) => text);
}

const FEWEST_LINES = 4;

/** `written`: pages on which a reader is to write, and which need no lines of ours. */
export function pageFaults(pages: readonly LaidOutPage[], written: readonly number[] = []): readonly string[] {
  return pages.flatMap((page) => [
    ...(countLines(page) < FEWEST_LINES && !written.includes(page.number)
      ? [`page ${page.number} has ${countLines(page)} lines`]
      : []),
    ...strandedHeadings(page).map((heading) => `page ${page.number} ends with the heading "${heading}"`),
  ]);
}
