/** A feed or an entry → when it was published and when it was changed. */
import { attributeOf, childrenOf, lineIn } from './find-elements.ts';
import { type FeedDate, parseFeedDate } from './parse-feed-date.ts';
import type { XmlElement } from './xml-tree.ts';

/** Surest first; the last of each say only that something happened then. */
const UNCERTAIN = ['dc:date', 'dcterms:date', 'date'];
const PUBLISHED = [
  ...['published', 'pubdate', 'issued', 'atom:published', 'atom:issued', 'dcterms:issued', 'dcterms:available'],
  ...['prism:publicationdate', 'created', 'atom:created', 'dcterms:created', 'dc:created', ...UNCERTAIN],
];
const UPDATED = [
  ...['updated', 'modified', 'lastbuilddate', 'atom:updated', 'atom:modified', 'dcterms:modified', 'dc:modified'],
  ...['prism:modificationdate', ...UNCERTAIN],
];

/** The first that is a date at all. */
function firstDate(element: XmlElement, names: readonly string[]): FeedDate | null {
  for (const child of childrenOf(element, ...names)) {
    const date = parseFeedDate(lineIn(child));
    if (date !== null) return date;
  }
  return null;
}

export const findPublished = (element: XmlElement): FeedDate | null => firstDate(element, PUBLISHED);
/** CDF has the date as an attribute. */
export const findUpdated = (element: XmlElement): FeedDate | null =>
  firstDate(element, UPDATED) ?? parseFeedDate(attributeOf(element, 'lastmod'));
