/** An element of a mail → whether readers see it: hidden are the words for the list of mails, and the fillers behind them. */
import type { PageElement } from '../html/page-tree.ts';

const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)/i;
const TINY = /font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em)?\s*(?:;|!|$)/i;
const SIZED = /font-size\s*:/i;
const PREVIEW = /(?:^|[\s_-])(?:pre-?header|preview-?text)(?:$|[\s_-])/i;

const styleOf = ({ attributes }: PageElement): string => attributes['style'] ?? '';

/** Boxes of size zero often lay out parts that have a size of their own. */
function hasSizedParts(element: PageElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (SIZED.test(styleOf(child)) || hasSizedParts(child)),
  );
}

export function isHidden(element: PageElement): boolean {
  const { attributes } = element;
  if ('hidden' in attributes || HIDING.test(styleOf(element))) return true;
  if (TINY.test(styleOf(element)) && !hasSizedParts(element)) return true;
  return PREVIEW.test(attributes['class'] ?? '') && element.tag !== 'body';
}
