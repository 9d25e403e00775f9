/** A page's tree → its blocks of text in order, each with the element it stands in and its share of link text. */
import { append, type Collector, flush, newCollector, type PageBlock, type Surroundings } from './block-collector.ts';
import { BLOCK_TAGS, isReferenceMark, isUnread } from './element-roles.ts';
import { isBesideQuote, isCaption } from './is-caption.ts';
import { type PageElement, textOf } from './page-tree.ts';
import { cellsOf } from './table-cells.ts';

/** A quotation that has marks of its own, beside those that a browser would show. */
const MARKED = /^\s*(?:["'“„«‘]|$)/;

const RAISED: Readonly<Record<string, string>> = {
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((digit, i) => [String(i), digit])),
};

/** A power as text has it: "10<sup>6</sup>" is not 106. Null for what is no number. */
function raised(text: string): string | null {
  const number = text.trim();
  return /^[-−+]?\d{1,3}$/.test(number) ? [...number].map((sign) => RAISED[sign] ?? sign).join('') : null;
}

type Link = 'none' | 'page' | 'other';

function surroundings(element: PageElement, around: Surroundings): Surroundings {
  const { tag } = element;
  const caption = around.caption || isCaption(element);
  const outer = { ...around, caption };
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag[1]), caption, element };
  if (outer.kind === 'table-row') return { ...outer, element };
  if (tag === 'li' || tag === 'dd') {
    return { kind: 'list-item', level: outer.kind === 'list-item' ? outer.level + 1 : 1, caption, element };
  }
  if (tag === 'blockquote' || isBesideQuote(element)) return { kind: 'quote', level: 0, caption, element };
  if (tag === 'pre') return { kind: 'preformatted', level: 0, caption, element };
  return { ...outer, element };
}

/** Cells become one line, " | " between them. Tables that only lay out a page are walked like any other element. */
function rowText(row: PageElement, skip: (element: PageElement) => boolean): { text: string; linked: number } {
  const texts = cellsOf(row).map(({ element, own }) => {
    if (!own) return { text: '', linked: 0 };
    const inner = newCollector();
    const place: Surroundings = { kind: 'paragraph', level: 0, caption: false, element };
    walk(element, place, inner, 'none', skip);
    flush(inner, place);
    const text = inner.blocks
      .map((b) => b.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    return { text, linked: inner.blocks.reduce((n, b) => n + b.linked, 0) };
  });
  const filled = texts.some((t) => t.text !== '');
  return { text: filled ? texts.map((t) => t.text).join(' | ') : '', linked: texts.reduce((n, t) => n + t.linked, 0) };
}

function isDataRow(row: PageElement): boolean {
  const cells = new Set(cellsOf(row).map(({ element }) => element));
  return cells.size > 1 && [...cells].every((cell) => !holdsProse(cell));
}

function holdsProse(cell: PageElement): boolean {
  let blocks = 0;
  const look = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.tag === 'p' || child.tag === 'table' || /^h[1-6]$/.test(child.tag)) blocks += child.tag === 'p' ? 1 : 3;
      look(child);
    }
  };
  look(cell);
  return blocks > 2;
}

function linkOf({ tag, attributes }: PageElement, outer: Link): Link {
  if (tag !== 'a' || attributes['href'] === undefined) return outer;
  return attributes['href'].startsWith('#') ? 'page' : 'other';
}

function walk(
  element: PageElement,
  place: Surroundings,
  into: Collector,
  link: Link,
  skip: (element: PageElement) => boolean,
): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      const text = place.kind === 'preformatted' ? child : child.replace(/\s+/g, ' ');
      append(into, text);
      if (link !== 'none') into.linked += text.trim().length;
      if (link === 'page') into.inPage += text.trim().length;
    } else if (isUnread(child) || isReferenceMark(child, into.text) || skip(child)) {
      // Not the article's.
    } else if (child.tag === 'br') into.text += '\n';
    else if (child.tag === 'tr' && isDataRow(child)) {
      flush(into, place);
      const row = rowText(child, skip);
      if (row.text !== '') {
        into.blocks.push({
          kind: 'table-row',
          level: 0,
          text: row.text,
          linked: row.linked,
          inPage: 0,
          caption: false,
          element: child,
        });
      }
    } else if (BLOCK_TAGS.has(child.tag)) {
      flush(into, place);
      const inner = surroundings(child, place);
      walk(child, inner, into, linkOf(child, link), skip);
      flush(into, inner);
    } else {
      if (into.seam === 'closed') into.seam = 'opened';
      const power = child.tag === 'sup' ? raised(textOf(child)) : null;
      if (power !== null) {
        append(into, power);
        continue;
      }
      const marked = child.tag === 'q' && !MARKED.test(textOf(child));
      if (marked) append(into, '“');
      walk(child, place, into, linkOf(child, link), skip);
      if (marked) append(into, '”');
      into.seam = 'closed';
    }
  }
}

/** Elements for which `skip` holds are left out with all that is in them. */
export function collectPageBlocks(from: PageElement, skip: (element: PageElement) => boolean): PageBlock[] {
  const into = newCollector();
  const place: Surroundings = { kind: 'paragraph', level: 0, caption: false, element: from };
  walk(from, place, into, 'none', skip);
  flush(into, place);
  return into.blocks;
}
