/** The beginning of a text → whether it is a feed, or, where it is XML or JSON of another kind, what it is. */

/** Nothing but a declaration, a document type, comments and stray text stands before the root. */
const FIRST_TAG = /<([a-z][\w.-]*:)?([a-z][\w.-]*)(?=[\s/>])/i;
const HEAD = 20_000;

const JSON_FEED = /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/;

/** What other documents are, by their root. */
const OTHERS = new Map(
  Object.entries({
    opml: 'a list of feeds (OPML), which holds no articles',
    urlset: 'a sitemap',
    sitemapindex: 'a list of sitemaps',
    html: 'a web page',
    plist: 'a property list',
    svg: 'a drawing',
    service: 'a list of collections (Atom Publishing Protocol)',
  }),
);

/** Lower case, without prefix; null where there is no tag. */
export function rootName(text: string): string | null {
  const bare = text
    .slice(0, HEAD)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>/i, '');
  return FIRST_TAG.exec(bare)?.[2]?.toLowerCase() ?? null;
}

/** A message of the server may stand before a feed; before an article's sample of one stands the article. */
const startsLikeXml = (text: string): boolean =>
  /^\ufeff?\s*</.test(text) ||
  (/^[^<]{0,200}</.test(text) && /<\/(?:rss|feed|(?:\w+:)?rdf)>\s*$/i.test(text.slice(-200)));

export const isJson = (text: string): boolean => /^\ufeff?\s*(?:\{|\[\s*[[\]{"\d])/.test(text);

/** A JSON Feed may name its version behind its items. */
export const isJsonFeed = (text: string): boolean =>
  isJson(text) && (JSON_FEED.test(text.slice(0, HEAD)) || JSON_FEED.test(text.slice(-2000)));

/** Other documents may have the same root: a second sign is asked for. */
export function isXmlFeed(text: string): boolean {
  const name = startsLikeXml(text) ? rootName(text) : null;
  if (name === 'rss') return true;
  const head = text.slice(0, HEAD);
  if (name === 'rdf') return /purl\.org\/rss\/1\.0|netscape\.com\/rdf\/simple|<(?:\w+:)?channel\b/i.test(head);
  if (name === 'feed') return /atom|<(?:\w+:)?entry\b/i.test(head);
  return (name === 'entry' || name === 'channel') && /w3\.org\/2005\/atom|<item\b/i.test(head);
}

/** A phrase that follows "it is". */
export function otherKind(text: string): string {
  if (text.trim() === '') return 'empty';
  if (isJsonFeed(text)) return 'a JSON Feed with a mistake in its JSON';
  if (isJson(text)) return 'JSON of another kind';
  const name = startsLikeXml(text) ? rootName(text) : null;
  if (name === null) return 'not XML, and not JSON';
  return OTHERS.get(name) ?? `XML of another kind (its first element is "${name}")`;
}
