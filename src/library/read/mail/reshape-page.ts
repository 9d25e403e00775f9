/** The tree of a mail's page → the same with tables that only lay it out as plain boxes, and with headings that were only styled so. */

import { endsLikeSentence } from '../clean/draft.ts';
import { BLOCK_TAGS } from '../html/element-roles.ts';
import { findAll, type PageElement, textOf } from '../html/page-tree.ts';
import { readCredits } from '../metadata/read-credits.ts';
import { mailLine, onlineLink, sponsorLabel, supporterLine } from '../phrases/mail/mail-phrases.ts';
import { furnitureLine, linkPrompt, plainLine } from '../phrases/phrases.ts';
import { holds, shortText } from './element-text.ts';
import { isHidden } from './hidden-parts.ts';

const TABLE_TAGS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'center']);

const squeezed = (element: PageElement): string => textOf(element).replace(/\s+/g, ' ').trim();

const LONGEST_CELL = 150;
const FEWEST_ROWS = 2;

/** A table of figures: several rows of several short cells, with a head or with numbers, and nothing laid out inside. */
function isDataTable(table: PageElement): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes['role'] ?? '')) return false;
  if (holds(table, ({ tag }) => tag === 'table' || tag === 'img')) return false;
  const rows = findAll(table, ({ tag }) => tag === 'tr').map((row) =>
    findAll(row, ({ tag }) => tag === 'td' || tag === 'th')
      .map(squeezed)
      .filter((text) => text !== ''),
  );
  const cells = rows.flat();
  const several = rows.filter((row) => row.length > 1).length;
  if (several < FEWEST_ROWS || several * 2 < rows.length || cells.some((text) => text.length > LONGEST_CELL))
    return false;
  const numbers = cells.filter((text) => /\d/.test(text)).length;
  return numbers * 3 >= cells.length || findAll(table, ({ tag }) => tag === 'th').length > 1;
}

const LONGEST_HEADING = 110;
const HEADING_SIZE = 20;

const styleOf = ({ attributes }: PageElement): string => attributes['style'] ?? '';

function isStrong(element: PageElement): boolean {
  const size = Number(/font-size\s*:\s*(\d+)px/i.exec(styleOf(element))?.[1] ?? 0);
  return (
    /^(?:b|strong)$/.test(element.tag) ||
    size >= HEADING_SIZE ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(styleOf(element))
  );
}

/** Whether all of an element's text is bold or large. */
function isAllStrong(element: PageElement): boolean {
  if (isStrong(element)) return true;
  return element.children.every((child) => (typeof child === 'string' ? child.trim() === '' : isAllStrong(child)));
}

const isFurniture = (line: string): boolean =>
  [furnitureLine, mailLine, sponsorLabel, supporterLine, onlineLink, linkPrompt].some((pattern) => pattern.test(line));

const isBlockOrBreak = ({ tag }: PageElement): boolean => BLOCK_TAGS.has(tag) || tag === 'br';

/** A line of its own in bold or large letters that is no sentence, no button and no byline. */
function isStyledHeading(element: PageElement): boolean {
  if (!/^(?:p|div|td|center)$/.test(element.tag) || holds(element, isBlockOrBreak)) return false;
  const text = shortText(element, LONGEST_HEADING) ?? '';
  if (!/\p{L}{2}/u.test(text) || !isAllStrong(element)) return false;
  if ((endsLikeSentence(text) && !text.endsWith('?')) || /[:,;]$/.test(text)) return false;
  return !isFurniture(plainLine(text)) && readCredits(text) === null;
}

function newTag(element: PageElement, inTable: boolean): string {
  if (isHidden(element)) return 'div';
  if (inTable) return element.tag;
  if (isStyledHeading(element)) return 'h3';
  return TABLE_TAGS.has(element.tag) ? 'div' : element.tag;
}

export function reshapePage(element: PageElement, parent: PageElement | null = null, inTable = false): PageElement {
  const within = inTable || (element.tag === 'table' && isDataTable(element));
  const reshaped: PageElement = { ...element, tag: newTag(element, within), children: [], parent };
  for (const child of element.children) {
    reshaped.children.push(typeof child === 'string' ? child : reshapePage(child, reshaped, within));
  }
  return reshaped;
}
