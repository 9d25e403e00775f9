/** The element of one entry, of RSS or Atom, and its feed → the entry as data. */
import { resolveAddress } from './feed-address.ts';
import type { Feed, FeedEntry, FeedLink, FeedSource } from './feed-model.ts';
import { attributeOf, childrenOf, lineIn, lineOf } from './find-elements.ts';
import { findCategories } from './find-feed-categories.ts';
import { findPublished, findUpdated } from './find-feed-dates.ts';
import { entryLink, findLinks, pageLink } from './find-feed-links.ts';
import { findEnclosures, findEntryImage } from './find-feed-media.ts';
import { findAuthors, findContributors } from './find-feed-people.ts';
import { findContent, findRights, findSummary, findTitle } from './find-feed-texts.ts';
import type { FeedDate } from './parse-feed-date.ts';
import type { XmlElement } from './xml-tree.ts';

const IDS = ['id', 'guid', 'atom:id', 'dc:identifier', 'dcterms:identifier'];

/** Ids are compared as they are written; only one that is a path is an address, and means nothing without its base. */
export function findId(element: XmlElement): string | null {
  const [found] = childrenOf(element, ...IDS).filter((child) => lineIn(child) !== null);
  const written = (found && lineIn(found)) ?? attributeOf(element, 'about');
  return written !== null && /^\.{0,2}\//.test(written) ? resolveAddress(written, (found ?? element).base) : written;
}

/** As BCP 47 writes it, with hyphens. */
export const languageIn = (written: string | null): string | null => written?.trim().replaceAll('_', '-') || null;

function findSource(entry: XmlElement): FeedSource | null {
  const [source] = childrenOf(entry, 'source', 'atom:source');
  if (!source) return null;
  const link = pageLink(findLinks(source)) ?? resolveAddress(attributeOf(source, 'url'), source.base);
  const title =
    findTitle(source)?.text ?? (source.children.every((c) => typeof c === 'string') ? lineIn(source) : null);
  return { title, link, id: findId(source), updated: findUpdated(source)?.utc ?? null, authors: findAuthors(source) };
}

function findComments(entry: XmlElement, links: readonly FeedLink[]): string | null {
  const [comments] = childrenOf(entry, 'comments').flatMap((one) => resolveAddress(lineIn(one), one.base) ?? []);
  const replies = links.filter(({ rel }) => rel === 'replies');
  return comments ?? (replies.find(({ type }) => type?.includes('html')) ?? replies[0])?.url ?? null;
}

export const datesOf = (
  published: FeedDate | null,
  updated: FeedDate | null,
): Pick<FeedEntry, 'published' | 'publishedLocal' | 'updated' | 'updatedLocal'> => ({
  published: published?.utc ?? null,
  publishedLocal: published?.local ?? null,
  updated: updated?.utc ?? null,
  updatedLocal: updated?.local ?? null,
});

/** `feed` is read but for its entries; `authors` are those that stand for entries without one. */
export function readXmlEntry(entry: XmlElement, feed: Feed, authors: Feed['authors']): FeedEntry {
  const title = findTitle(entry);
  const [summary, content] = [findSummary(entry), findContent(entry)];
  const links = findLinks(entry);
  const source = findSource(entry);
  const enclosures = findEnclosures(entry, links);
  const own = findAuthors(entry);
  const inherited = source && source.authors.length > 0 ? source.authors : authors;
  const declared = lineOf(entry, 'dc:language', 'language', 'dcterms:language');
  const around = (content ?? summary)?.element ?? entry;
  return {
    title: title?.text ?? null,
    titleHtml: title?.html ?? null,
    link: entryLink(entry, links),
    links,
    id: findId(entry),
    authors: own.length > 0 ? own : inherited,
    contributors: findContributors(entry),
    ...datesOf(findPublished(entry), findUpdated(entry)),
    summary: summary && summary.element !== content?.element ? summary.text : null,
    content: content?.text ?? null,
    language: languageIn(declared) ?? languageIn(around.lang) ?? feed.language,
    categories: findCategories(entry),
    enclosures,
    image: findEntryImage(entry, enclosures),
    comments: findComments(entry, links),
    rights: findRights(entry),
    source,
  };
}
