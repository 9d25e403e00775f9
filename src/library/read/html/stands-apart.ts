/** An element → whether it stands in a part of the page that is about something else than its article. */
import type { PageElement } from './page-tree.ts';

const PART =
  /(?:^|[_-])(?:comments?|commentlist|related|recommend\w*|sidebar|teasers?|trending|popular|recirc\w*|promos?|latest|mostread|upnext|newsletter|menu|ticker|upcoming|events?|(?:read|more|most|next|up)-(?:more|next|read|from|stories|news|on|post|article))(?:$|[_-])/i;
/** "has-sidebar" describes the layout, "category-events" the subject. */
const NOT_A_PART = /^(?:has|no|with|without|is|js|tag|category|post|page|type|format)[_-]/i;

function isApart({ tag, attributes }: PageElement, inArticle: boolean): boolean {
  // Below an article's own element a footer is its own too.
  if (tag === 'nav' || (tag === 'footer' && !inArticle)) return true;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.split(/\s+/);
  return names.some((name) => PART.test(name) && !NOT_A_PART.test(name));
}

/** All elements around one, itself first. */
export function around(element: PageElement | null): PageElement[] {
  const found: PageElement[] = [];
  for (let at = element; at !== null; at = at.parent) found.push(at);
  return found;
}

/** What holds the title (`heading`) too is the article's, whatever it is called. */
export function standsApart(element: PageElement, heading: PageElement | null): boolean {
  const shared = new Set(around(heading));
  const own = around(element).filter((at) => !shared.has(at) && at.tag !== 'body' && at.tag !== '#root');
  const article = own.findIndex(({ tag }) => tag === 'article');
  return own.some((at, i) => isApart(at, shared.size > 0 ? false : i < article));
}
