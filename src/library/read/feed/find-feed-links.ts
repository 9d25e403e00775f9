/** A feed or an entry → its links with their roles, and which of them is its page. */
import { isWebAddress, resolveAddress } from './feed-address.ts';
import type { FeedLink } from './feed-model.ts';
import { attributeOf, childrenOf, lineIn } from './find-elements.ts';
import type { XmlElement } from './xml-tree.ts';

/** Addresses of the page itself, where `link` leads through a counter of clicks. */
const ORIGINAL = ['feedburner:origlink', 'pheedo:origlink'];

/** Roles may be written as addresses of the register that lists them (RFC 4287, 4.2.7.2). */
const roleOf = (rel: string | null): string =>
  rel?.toLowerCase().replace(/^https?:\/\/www\.iana\.org\/assignments\/(?:link-)?relations?\//, '') ?? 'alternate';

export function lengthOf(written: string | null): number | null {
  const digits = written?.replace(/[\s,]/g, '') ?? '';
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

function linkIn(element: XmlElement): FeedLink | null {
  const written = attributeOf(element, 'href') ?? attributeOf(element, 'resource') ?? lineIn(element);
  const url = resolveAddress(written, element.base);
  if (url === null) return null;
  return {
    url: url.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'),
    rel: roleOf(attributeOf(element, 'rel')),
    type: attributeOf(element, 'type'),
    title: attributeOf(element, 'title'),
    language: attributeOf(element, 'hreflang'),
    length: lengthOf(attributeOf(element, 'length')),
  };
}

export const findLinks = (element: XmlElement): readonly FeedLink[] =>
  childrenOf(element, 'link', 'atom:link').flatMap((link) => linkIn(link) ?? []);

const isPage = ({ type }: FeedLink): boolean => type === null || /html/i.test(type);

/** Of several pages the first that is HTML. */
export function pageLink(links: readonly FeedLink[]): string | null {
  const alternates = links.filter(({ rel }) => rel === 'alternate');
  return (alternates.find(isPage) ?? alternates[0])?.url ?? null;
}

/** Where a guid is the page's address: RSS says so, unless it says otherwise, of everything that can be one. */
function permanentLink(entry: XmlElement): string | null {
  const [guid] = childrenOf(entry, 'guid');
  if (!guid || /^\s*false\s*$/i.test(attributeOf(guid, 'ispermalink') ?? '')) return null;
  const written = lineIn(guid);
  const isPath = written !== null && /^\.{0,2}\/[^\s]+$/.test(written);
  const url = isWebAddress(written) || isPath ? resolveAddress(written, guid.base) : null;
  return isWebAddress(url) ? url : null;
}

/** What an RDF entry is about is its page; an Atom entry whose text is elsewhere has its page there; CDF has it on the item. */
function lastResort(entry: XmlElement): string | null {
  const about = attributeOf(entry, 'about', 'href');
  const [elsewhere] = childrenOf(entry, 'content').flatMap((content) => attributeOf(content, 'src') ?? []);
  const [player] = childrenOf(entry, 'media:player').flatMap((one) => attributeOf(one, 'url') ?? []);
  return [about, elsewhere, player].map((url) => resolveAddress(url, entry.base)).find(isWebAddress) ?? null;
}

export function entryLink(entry: XmlElement, links: readonly FeedLink[]): string | null {
  const [original] = childrenOf(entry, ...ORIGINAL).flatMap((one) => resolveAddress(lineIn(one), one.base) ?? []);
  return original ?? pageLink(links) ?? permanentLink(entry) ?? lastResort(entry);
}
