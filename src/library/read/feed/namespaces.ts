/** The address of an XML namespace, or a prefix that nobody declared → the short name that readers know it by. */

/** Addresses as `bare` leaves them: publishers drop closing slashes, and mix http with https, and cases. */
const SHORT_NAMES = new Map(
  Object.entries({
    '': 'rss',
    'purl.org/rss/1.0': 'rss',
    'my.netscape.com/rdf/simple/0.9': 'rss',
    'channel.netscape.com/rdf/simple/0.9': 'rss',
    'purl.org/net/rss1.1': 'rss',
    'backend.userland.com/rss': 'rss',
    'backend.userland.com/rss2': 'rss',
    'backend.userland.com/rss091': 'rss',
    'backend.userland.com/rss092': 'rss',
    'blogs.law.harvard.edu/tech/rss': 'rss',
    'cyber.law.harvard.edu/rss': 'rss',
    'cyber.law.harvard.edu/rss/rss.html': 'rss',
    'rssboard.org/rss-specification': 'rss',
    'w3.org/2005/atom': 'atom',
    'purl.org/atom/ns': 'atom',
    'example.com/newformat': 'atom',
    'example.com/necho': 'atom',
    'purl.org/echo': 'atom',
    'uri/of/echo/namespace': 'atom',
    'purl.org/pie': 'atom',
    'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
    'w3.org/1999/xhtml': 'xhtml',
    'w3.org/xml/1998/namespace': 'xml',
    'purl.org/dc/elements/1.0': 'dc',
    'purl.org/dc/elements/1.1': 'dc',
    'purl.org/dc/terms': 'dcterms',
    'purl.org/rss/1.0/modules/content': 'content',
    'purl.org/rss/1.0/modules/annotate': 'annotate',
    'purl.org/rss/1.0/modules/slash': 'slash',
    'purl.org/rss/1.0/modules/syndication': 'sy',
    'search.yahoo.com/mrss': 'media',
    'tools.search.yahoo.com/mrss': 'media',
    'video.search.yahoo.com/mrss': 'media',
    'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'example.com/dtds/podcast-1.0.dtd': 'itunes',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'pheedo.com/namespace/pheedo': 'pheedo',
    'webns.net/mvcb': 'admin',
    'prismstandard.org/namespaces/basic/2.0': 'prism',
    'prismstandard.org/namespaces/1.2/basic': 'prism',
    'wellformedweb.org/commentapi': 'wfw',
    'purl.org/syndication/thread/1.0': 'thr',
  }),
);

/** Of an element in a namespace that no reader knows. */
const UNKNOWN = 'other';

const KNOWN = new Set(SHORT_NAMES.values());

const bare = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]+$/, '');

/** `uri` is undefined where the prefix is not declared: then the prefix itself says what is meant. */
export function shortNameOf(uri: string | undefined, prefix: string): string {
  if (uri === undefined) return prefix === '' ? 'rss' : KNOWN.has(prefix) ? prefix : UNKNOWN;
  return SHORT_NAMES.get(bare(uri)) ?? UNKNOWN;
}
