/** HTML text → a plain tree of elements and text, bounded in size and depth, scripts and styles kept as raw text. */
import { Parser } from 'htmlparser2';

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (PageElement | string)[];
  readonly parent: PageElement | null;
}

export interface PageTree {
  readonly root: PageElement;
  /** Whether the page had more than MOST_NODES elements and texts, of which the rest was left. */
  readonly cut: boolean;
}

/** Real pages stay below 100; walks over the tree recurse. What stands deeper is kept, side by side at this depth. */
const DEEPEST = 400;
export const MOST_NODES = 500_000;

export function parsePage(html: string): PageTree {
  const root: PageElement = { tag: '#root', attributes: {}, children: [], parent: null };
  let here = root;
  let depth = 0;
  let nodes = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      nodes += 1;
      const element: PageElement = { tag, attributes, children: [], parent: here };
      if (nodes <= MOST_NODES) here.children.push(element);
      if (depth <= DEEPEST) here = element;
    },
    ontext(text) {
      nodes += 1;
      if (nodes <= MOST_NODES) here.children.push(text);
    },
    onclosetag() {
      if (depth <= DEEPEST) here = here.parent ?? root;
      depth -= 1;
    },
  });
  parser.end(html);
  return { root, cut: nodes > MOST_NODES };
}

/** Calls `visit` for every element below `from`, in document order. */
export function eachElement(from: PageElement, visit: (element: PageElement) => void): void {
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    visit(child);
    eachElement(child, visit);
  }
}

/** All text below an element, as written. */
export function textOf(element: PageElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function findAll(from: PageElement, is: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  eachElement(from, (element) => {
    if (is(element)) found.push(element);
  });
  return found;
}

/** Whether an element of one of these tags stands below another. */
export function holdsTag(from: PageElement, ...tags: readonly string[]): boolean {
  return from.children.some(
    (child) => typeof child !== 'string' && (tags.includes(child.tag) || holdsTag(child, ...tags)),
  );
}
