/** An element → what HTML and its authors' naming say about it: block or inline, furniture or content. */
import type { PageElement } from './page-tree.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that begin a new block of text. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul caption',
);

/** Elements whose text is never the article's. */
const UNREAD_TAGS = set(
  'script style noscript template svg math iframe object embed canvas audio video map select option textarea button input title datalist',
);
/** Elements that seldom hold the article's text, unless most of the page's prose is inside. */
const FURNITURE_TAGS = set('nav menu dialog footer aside form');
/** Elements that name the page or its article; their class says nothing of furniture. */
const WHOLE_TAGS = set('html body main article');
const FURNITURE_ROLES = set(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist button form status tooltip',
);

/** Words that authors put into class and id of furniture, however much prose is in it. */
const FURNITURE_WORDS = set(
  'ad ads adsense adslot advert advertisement advertising banner breadcrumb breadcrumbs comment comments commentlist consent cookie cookies disclaimer disqus gdpr modal newsletter outbrain overlay pagination pager popup promo promotion recirc recirculation recommended recommendations related respond sharedaddy sharethis sharing share sidebar signup sponsor sponsored subscribe subscription taboola tagcloud taglist trending',
);
/** Words for parts that are furniture only where they hold no prose of their own. */
const WEAK_WORDS = set(
  'author bio byline disclosure donate embed footer hidden menu meta nav navbar navigation player poll promo quiz reply republish share shares skip social subscribe tags telegram toc toolbar tooltip video',
);

/** "has-sidebar" and "no-sidebar" describe a page's layout, "tag-…" and "category-…" its subject. */
const NOT_A_NAME =
  /^(?:has|no|with|without|is|not|js|tag|category|post|postid|page|type|format|status|wp|hentry|body)[-_]|enabled|disabled/;

/** A class that is a rule of style ("[&_figcaption]:mt-2", "md:hidden"), not a name. */
const STYLE_RULE = /[[\]&:]/;

const spell = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Where pages name their parts; class names that a program made up say nothing, and their makers know that. */
const NAMING = ['class', 'data-testid', 'data-component', 'data-component-name', 'data-qa', 'data-area', 'id', 'name'];
/** The id of a heading is made of its own words. */
const NAMING_HEADINGS = NAMING.slice(0, -2);

export function namesOf({ tag, attributes }: PageElement): string {
  const keys = /^h[1-6]$/.test(tag) ? NAMING_HEADINGS : NAMING;
  return keys.map((key) => attributes[key] ?? '').join(' ');
}

/** The words of an element's names. */
export function nameWords(element: PageElement): string[] {
  const names = namesOf(element).split(/\s+/);
  return names.filter((name) => !NOT_A_NAME.test(name) && !STYLE_RULE.test(name)).flatMap(spell);
}

function isHidden({ attributes }: PageElement): boolean {
  // React streams parts of a page as hidden elements "S:0", "S:1", … that a script moves into place.
  if ('hidden' in attributes) return !attributes['id']?.startsWith('S:');
  return (
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  );
}

/** A part of a page that was built by a script: browsers save it as a template. */
const isShadowRoot = ({ tag, attributes }: PageElement): boolean =>
  tag === 'template' && ('shadowrootmode' in attributes || 'shadowmode' in attributes);

/** A button that is a heading opens the part below it, and is its title. */
export const isUnread = (element: PageElement): boolean => {
  const { tag, parent } = element;
  if (!UNREAD_TAGS.has(tag) || isShadowRoot(element)) return false;
  return !(tag === 'button' && /^(?:h[1-6]|summary|dt)$/.test(parent?.tag ?? ''));
};

const MARK = /^\s*\[?(?:\d{1,3}|[a-z*†‡]|note \d+|citation needed)\]?(?:[,\s]+\d{1,3})*\s*$/;
/** A raised number is a power of 2 or 10, or of a unit of length; behind anything else it is a footnote's. */
const CARRIES_NOTE = /(?:\p{L}{4}|[.,;:!?%)"”’»]|\d[.,]\d+|\d{3}|(?<![\d.,])(?:[013-9]|1[1-9]|[2-9]\d))$/u;

/** "metre²" is an area. */
const LENGTH = /(?:met(?:re|er)s?|miles?|inch(?:es)?|yards?|feet|foot|mètres?|метр\p{L}*)$/iu;

/** A footnote's number, not the text's. `before` is what stands before it in its block. */
export function isReferenceMark({ tag, attributes, children }: PageElement, before: string): boolean {
  const isNote = tag === 'a' && attributes['href']?.startsWith('#') === true;
  if (isNote) return /^\s*\[?\d{1,3}\]?\s*$/.test(children.join('')) && CARRIES_NOTE.test(before);
  if (tag !== 'sup') return false;
  const [only] = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (typeof only === 'string')
    return MARK.test(only) && /\d/.test(only) && CARRIES_NOTE.test(before) && !LENGTH.test(before);
  return only !== undefined && MARK.test(only.children.join(''));
}

/** What publishing systems call the element around an article's text. */
const BODY_NAME = /(?:^|[^a-z])(?:article|story|entry|post|blog|news)[-_]{0,2}(?:body|content|text|copy)(?![a-z])/i;

/** Whether an element says that it holds the page's article, or its text. */
export function isNamedBody(element: PageElement): boolean {
  return element.tag === 'article' || element.tag === 'main' || isNamedText(element);
}

export function isNamedText({ attributes }: PageElement): boolean {
  if (/\barticleBody\b/i.test(attributes['itemprop'] ?? '')) return true;
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.split(/\s+/).some((name) => BODY_NAME.test(name));
}

/** How surely an element is furniture: 2 whatever is in it, 1 unless it holds prose, 0 not at all. */
export function furnitureSign(element: PageElement): 0 | 1 | 2 {
  if (WHOLE_TAGS.has(element.tag)) return 0;
  // Below a quotation stands whose it is.
  if (element.parent?.tag === 'blockquote') return 0;
  if (FURNITURE_TAGS.has(element.tag)) return 2;
  if (FURNITURE_ROLES.has(element.attributes['role']?.toLowerCase() ?? '')) return 2;
  const words = nameWords(element);
  if (words.some((word) => FURNITURE_WORDS.has(word))) return 2;
  return isHidden(element) || words.some((word) => WEAK_WORDS.has(word)) ? 1 : 0;
}
