/** All blocks of a page → the elements that are teasers of other articles: linked titles, each with a cut excerpt, in a row. */
import { furnitureLine, plainLine } from '../phrases/phrases.ts';
import type { PageBlock } from './block-collector.ts';
import type { PageElement } from './page-tree.ts';

/** From a title up to the box that stands beside the boxes of other teasers. */
const HIGHEST = 5;
const LONGEST = 700;
const LONGEST_BUTTON = 60;

const isLinkedTitle = ({ kind, text, linked }: PageBlock): boolean => kind === 'heading' && linked > text.length * 0.8;

/** An excerpt cut short, or a button to read on. */
const isCut = ({ text, kind }: PageBlock): boolean =>
  kind !== 'heading' &&
  (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*(?:[\p{L} ]{0,20})$/u.test(text) ||
    (text.length <= LONGEST_BUTTON && furnitureLine.test(plainLine(text))));

const kindOf = ({ tag, attributes }: PageElement): string => `${tag}.${attributes['class']?.split(/\s+/)[0] ?? ''}`;

function ancestors(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let e: PageElement | null = element; e && found.length < HIGHEST; e = e.parent) found.push(e);
  return found;
}

/** The blocks below each element, as far up as teasers reach. */
function groupBlocks(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, PageBlock[]> {
  const groups = new Map<PageElement, PageBlock[]>();
  for (const block of blocks) {
    for (const element of ancestors(block.element)) {
      const group = groups.get(element);
      if (group) group.push(block);
      else groups.set(element, [block]);
    }
  }
  return groups;
}

export function findTeasers(blocks: readonly PageBlock[]): ReadonlySet<PageElement> {
  const groups = groupBlocks(blocks);
  const isTeaser = (element: PageElement): boolean => {
    const group = groups.get(element) ?? [];
    const size = group.reduce((sum, { text }) => sum + text.length, 0);
    return size < LONGEST && group.filter(isLinkedTitle).length === 1 && group.some(isCut);
  };
  const found = new Set<PageElement>();
  const seen = new Set<string>();
  const numbers = new Map<PageElement, number>();
  /** Boxes of one kind beside each other are looked at once, however many titles are in them. */
  const isNew = (element: PageElement, parent: PageElement): boolean => {
    const number = numbers.get(parent) ?? numbers.size;
    numbers.set(parent, number);
    const key = `${number} ${kindOf(element)}`;
    return !seen.has(key) && seen.add(key).size > 0;
  };
  for (const element of blocks.filter(isLinkedTitle).flatMap((title) => ancestors(title.element))) {
    if (element.parent === null || !isNew(element, element.parent)) continue;
    const kind = kindOf(element);
    const rows = element.parent.children.filter((c): c is PageElement => typeof c !== 'string' && kindOf(c) === kind);
    const teasers = rows.filter(isTeaser);
    if (teasers.length > 1) for (const teaser of teasers) found.add(teaser);
  }
  return found;
}
