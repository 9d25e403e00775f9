/** A feed or an entry → its title, summary and full text, of whatever vocabulary. */
import type { FeedText } from './feed-model.ts';
import { type FeedTitle, readFeedText, readFeedTitle } from './feed-text.ts';
import { childrenOf, elementsIn } from './find-elements.ts';
import type { XmlElement } from './xml-tree.ts';

const TITLES = ['title', 'atom:title', 'dc:title', 'dcterms:title', 'itunes:title', 'media:title'];
const SUBTITLES = [
  ...['subtitle', 'tagline', 'description', 'abstract', 'atom:subtitle', 'dc:description', 'dcterms:abstract'],
  ...['itunes:summary', 'itunes:subtitle', 'info'],
];
const SUMMARIES = [
  ...['summary', 'description', 'atom:summary', 'dc:description', 'dcterms:abstract', 'abstract', 'excerpt'],
  ...['itunes:summary', 'itunes:subtitle', 'media:description'],
];
const CONTENTS = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'xhtml:div'];
const FULL_TEXTS = ['fulltext', 'full-text', 'fullitem', 'encoded'];
const RIGHTS = ['rights', 'copyright', 'atom:rights', 'dc:rights', 'dcterms:rights', 'media:copyright'];

/** A found text, and the element that it stands in. */
export interface FoundText {
  readonly text: FeedText;
  readonly element: XmlElement;
}

function firstText(elements: readonly XmlElement[]): FoundText | null {
  for (const element of elements) {
    const text = readFeedText(element);
    if (text !== null) return { text, element };
  }
  return null;
}

const grouped = (element: XmlElement, names: readonly string[]): readonly XmlElement[] => [
  ...childrenOf(element, ...names),
  ...childrenOf(element, 'media:group').flatMap((group) => childrenOf(group, ...names)),
];

export function findTitle(element: XmlElement): FeedTitle | null {
  for (const title of grouped(element, TITLES)) {
    const found = readFeedTitle(title);
    if (found !== null) return found;
  }
  return null;
}

export const findSubtitle = (channel: XmlElement): FeedText | null =>
  firstText(childrenOf(channel, ...SUBTITLES))?.text ?? null;

export const findRights = (element: XmlElement): FeedText | null =>
  firstText(childrenOf(element, ...RIGHTS))?.text ?? null;

export const findSummary = (entry: XmlElement): FoundText | null => firstText(grouped(entry, SUMMARIES));

/** The older form of the content module: a bag of items, the text of each an RDF value. */
function valuesIn(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => (child.name === 'rdf:value' ? [child] : valuesIn(child)));
}

/** Atom 0.3 lets one text stand in several forms, of which HTML says most. */
function forms(content: XmlElement): readonly XmlElement[] {
  const parts = childrenOf(content, 'content');
  const isHtml = ({ attributes }: XmlElement): boolean => /html/.test(attributes['type'] ?? '');
  return parts.length === 0 ? [content] : [...parts.filter(isHtml), ...parts.filter((part) => !isHtml(part))];
}

/** An entry with a summary and a description has its full text in the second. */
function secondText(entry: XmlElement): readonly XmlElement[] {
  return childrenOf(entry, 'summary').length > 0 ? childrenOf(entry, 'description') : [];
}

export function findContent(entry: XmlElement): FoundText | null {
  return firstText([
    ...childrenOf(entry, ...CONTENTS).flatMap(forms),
    ...childrenOf(entry, ...FULL_TEXTS),
    ...childrenOf(entry, 'content:items').flatMap(valuesIn),
    ...secondText(entry),
  ]);
}
