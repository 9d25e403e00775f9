/** An element → what HTML and its authors' naming say about it: block or inline, furniture or content. */
import type { PageElement } from './page-tree.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that begin a new block of text. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul caption',
);

/** Elements whose text is never the article's. */
const UNREAD_TAGS = set(
  'script style noscript template svg math iframe object embed canvas audio video map select option textarea button input head nav menu dialog datalist',
);
/** Elements that seldom hold the article's text, unless most of the page's prose is inside. */
const FURNITURE_TAGS = set('footer aside form');
const FURNITURE_ROLES = set(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist button form status tooltip',
);

/** Words that authors put into class and id of furniture. Whole words of the name, between - _ or case changes. */
const FURNITURE_WORDS = set(
  'ad ads adsense advert advertisement advertising adslot banner breadcrumb breadcrumbs byline comment comments commentlist disqus cookie cookies consent gdpr disclaimer footer hidden menu meta metadata modal nav navbar navigation newsletter outbrain pagination pager popup promo promotion related recirc recommended recommendations respond reply share sharing sharedaddy shares sharethis sidebar signup skip social sponsor sponsored subscribe subscription taboola tags taglist tagcloud toc toolbar tooltip trending widget author-bio authorbox',
);

export const nameWords = (element: PageElement): string[] =>
  `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

export function isHidden({ attributes }: PageElement): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '');
}

export const isUnread = (element: PageElement): boolean => UNREAD_TAGS.has(element.tag);

/** What speaks for an element being furniture; '' for nothing. */
export function furnitureSign(element: PageElement): string {
  if (isHidden(element)) return 'hidden';
  if (FURNITURE_TAGS.has(element.tag)) return element.tag;
  const role = element.attributes['role']?.toLowerCase() ?? '';
  if (FURNITURE_ROLES.has(role)) return role;
  return nameWords(element).find((word) => FURNITURE_WORDS.has(word)) ?? '';
}
