/** All blocks of a page → the elements that are teasers of other articles: boxes in a row, each with a linked title and a short text. */
import { furnitureLine, plainLine } from '../phrases/phrases.ts';
import type { PageBlock } from './block-collector.ts';
import { isNamedText } from './element-roles.ts';
import { eachElement, holdsTag, type PageElement } from './page-tree.ts';

/** From a title up to the box that stands beside the boxes of other teasers. */
const HIGHEST = 5;
const LONGEST = 700;
const LONGEST_TITLE = 200;
const LONGEST_BUTTON = 60;
/** Boxes of which none is cut short must be so many in a row. */
const LEAST_IN_ROW = 3;
/** A teaser links its title, its picture, its rubric and its author. */
const MOST_LINKS = 5;

const isLinkedTitle = ({ kind, text, linked }: PageBlock): boolean => {
  if (linked <= text.length * 0.8) return false;
  return kind === 'heading' || (kind !== 'table-row' && text.length <= LONGEST_TITLE && text.includes(' '));
};

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

const isInText = (element: PageElement | null): boolean =>
  element !== null && ((isNamedText(element) && !holdsTag(element, 'h1')) || isInText(element.parent));

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

/** Links of a box that lead to pages of the same site, and those that lead elsewhere. */
function linksOf(box: PageElement, host: string | null): { readonly own: number; readonly other: number } {
  const targets = new Set<string>();
  const note = ({ tag, attributes }: PageElement): void => {
    if (tag === 'a' && attributes['href'] && !attributes['href'].startsWith('#')) targets.add(attributes['href']);
  };
  note(box);
  eachElement(box, note);
  const isOwn = (href: string): boolean => {
    const [, other] = /^(?:https?:)?\/\/([^/?#]+)/i.exec(href) ?? [];
    return other === undefined || other.toLowerCase().replace(/^www\./, '') === host;
  };
  const own = [...targets].filter(isOwn).length;
  return { own, other: targets.size - own };
}

/** `host` is the page's own, without "www.". */
export function findTeasers(blocks: readonly PageBlock[], host: string | null): ReadonlySet<PageElement> {
  const groups = groupBlocks(blocks);
  const isBox = (element: PageElement): boolean => {
    const group = groups.get(element) ?? [];
    const size = group.reduce((sum, { text }) => sum + text.length, 0);
    return size > 0 && size < LONGEST && group.some(isLinkedTitle);
  };
  const isCutBox = (element: PageElement): boolean => {
    const group = groups.get(element) ?? [];
    return group.filter((block) => block.kind === 'heading' && isLinkedTitle(block)).length === 1 && group.some(isCut);
  };
  const leadsAway = (element: PageElement): boolean => {
    const { own, other } = linksOf(element, host);
    return own > 0 && own <= MOST_LINKS && other === 0;
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
    if (element.parent === null || /^(?:p|h[1-6]|span|td)$/.test(element.tag) || !isNew(element, element.parent))
      continue;
    const kind = kindOf(element);
    const rows = element.parent.children.filter((c): c is PageElement => typeof c !== 'string' && kindOf(c) === kind);
    const boxes = rows.filter(isBox);
    const cut = boxes.filter(isCutBox);
    // What is named as the article's text may itself be a list of chapters.
    const away = isInText(element.parent) ? [] : boxes.filter(leadsAway);
    const teasers = away.length >= LEAST_IN_ROW && away.length > rows.length / 2 ? away : cut.length > 1 ? cut : [];
    for (const teaser of teasers) found.add(teaser);
  }
  return found;
}
