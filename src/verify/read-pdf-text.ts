/** The bytes of a PDF → the words of its pages, read from what is drawn, in the order of its structure. */
import type { PageText, PdfText } from './model.ts';
import { BLOCK_BORDER } from './solid-text.ts';

type PdfJs = typeof import('unpdf/pdfjs');
type Document = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>['items'];

/** A node of pdf.js' tree of structure: a leaf names a piece of marked content by its id. */
interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly (StructureNode | null | undefined)[];
}

interface MarkedText {
  readonly byId: ReadonlyMap<string, string>;
  readonly unmarked: string;
}

/** Text belongs to the innermost piece of marked content that has an id; pieces without one only describe a part of it. */
function collectText(items: Content): MarkedText {
  const byId = new Map<string, string>();
  const open: (string | null)[] = [];
  let unmarked = '';
  for (const item of items) {
    if ('str' in item) {
      const text = withoutControls(item.hasEOL ? `${item.str}\n` : item.str);
      const id = open.at(-1) ?? null;
      if (id === null) unmarked += text;
      else byId.set(id, (byId.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? open.at(-1) ?? null);
  }
  return { byId, unmarked };
}

/** What stands in two of these is never one text; what is in a span, a link or a label of a list may be. */
const BLOCK = /^(?:P|H\d?|T[DHR]|THead|TBody|Table|L|LI|BlockQuote|Caption|Figure|Sect)$/;

/** Ids of marked content in the order of the document, with null where a block begins or ends. */
function leavesOf(node: StructureNode | null | undefined): (string | null)[] {
  if (!node) return [];
  if (node.type === 'content' && node.id !== undefined) return [node.id];
  const inner = (node.children ?? []).flatMap(leavesOf);
  return BLOCK.test(node.role ?? '') ? [null, ...inner, null] : inner;
}

/** Characters that stand for borders here mean nothing in a PDF. */
const withoutControls = (text: string): string => text.replace(/[\u0000-\u0008]/g, '');

/** Links are the document's own; what only opens beside a note has no words of its own. */
const OWN_ANNOTATIONS = new Set(['Link', 'Popup']);

async function overlaysOf(page: Page): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as readonly {
    readonly subtype?: string;
    readonly contentsObj?: { readonly str?: string };
  }[];
  return annotations
    .filter(({ subtype = '' }) => !OWN_ANNOTATIONS.has(subtype))
    .map(({ subtype = 'annotation', contentsObj }) => [subtype, contentsObj?.str].filter(Boolean).join(': '));
}

/** A page without structure has its words in the order in which they are drawn. */
async function readPage(document: Document, number: number): Promise<PageText> {
  const page = await document.getPage(number);
  const { byId, unmarked } = collectText((await page.getTextContent({ includeMarkedContent: true })).items);
  const leaves = leavesOf((await page.getStructTree()) as StructureNode | null);
  const known = new Set(leaves);
  const apart = [...byId].filter(([id]) => !known.has(id)).map(([, text]) => text);
  const content = leaves.map((id) => (id === null ? BLOCK_BORDER : (byId.get(id) ?? ''))).join('');
  const overlays = await overlaysOf(page);
  const tagged = known.size > 1;
  return {
    number,
    content: tagged ? content : [...byId.values(), unmarked].join(''),
    margins: tagged ? [...apart, unmarked].join('\n') : '',
    overlays,
  };
}

/** As the print told it: the page, and how far down it as a decimal, to four digits. */
function placeOn(page: number, above: number | null, height: number): number {
  const down = above !== null && height > 0 ? 1 - above / height : 0;
  return page + Math.min(0.9999, Math.max(0, Math.round(down * 10_000) / 10_000));
}

async function readPlaces(document: Document, heights: readonly number[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  const all = (await document.getDestinations()) as Readonly<Record<string, readonly unknown[] | null>>;
  for (const [name, destination] of Object.entries(all)) {
    const page = destination?.[0] as Parameters<Document['getPageIndex']>[0] | undefined;
    if (!page) continue;
    const number = (await document.getPageIndex(page)) + 1;
    const above = destination?.[3];
    found[name] = placeOn(number, typeof above === 'number' ? above : null, heights[number - 1] ?? 0);
  }
  return found;
}

/** Throws what the reader throws where the bytes are no PDF. Runs nothing that the file brings, and fetches nothing. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const { getDocument } = await import('unpdf/pdfjs');
  // The reader takes the memory that it is given: it gets a copy.
  const data = Uint8Array.from(bytes);
  const loading = getDocument({ data, verbosity: 0, isEvalSupported: false, useSystemFonts: false });
  try {
    const document = await loading.promise;
    const pages: PageText[] = [];
    const heights: number[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(document, number));
      heights.push((await document.getPage(number)).view[3] ?? 0);
    }
    return { pages, places: await readPlaces(document, heights) };
  } finally {
    await loading.destroy();
  }
}
