/** A feed or an entry → the files and pictures that belong to it. */
import { resolveAddress } from './feed-address.ts';
import type { FeedEnclosure, FeedLink } from './feed-model.ts';
import { attributeOf, childrenOf, lineIn, lineOf } from './find-elements.ts';
import { lengthOf } from './find-feed-links.ts';
import type { XmlElement } from './xml-tree.ts';

const MOST = 200;

function enclosureIn(element: XmlElement): readonly FeedEnclosure[] {
  const url = resolveAddress(attributeOf(element, 'url', 'href', 'resource'), element.base);
  if (url === null) return [];
  const title = lineOf(element, 'media:title') ?? attributeOf(element, 'title');
  return [
    { url, type: attributeOf(element, 'type'), length: lengthOf(attributeOf(element, 'length', 'filesize')), title },
  ];
}

/** Media RSS puts several forms of one work into a group. */
const mediaIn = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...childrenOf(element, name),
  ...childrenOf(element, 'media:group').flatMap((group) => childrenOf(group, name)),
];

export function findEnclosures(entry: XmlElement, links: readonly FeedLink[]): readonly FeedEnclosure[] {
  const linked = links
    .filter(({ rel }) => rel === 'enclosure')
    .map(({ url, type, length, title }) => ({ url, type, length, title }));
  const all = [
    ...childrenOf(entry, 'enclosure').flatMap(enclosureIn),
    ...linked,
    ...mediaIn(entry, 'media:content').flatMap(enclosureIn),
  ];
  const some = all.slice(0, MOST);
  return some.filter((one, i) => some.findIndex(({ url }) => url === one.url) === i);
}

function pictureIn(element: XmlElement): string | null {
  const written =
    attributeOf(element, 'href', 'url') ??
    lineOf(element, 'url') ??
    lineIn(element) ??
    attributeOf(element, 'resource');
  return resolveAddress(written, element.base);
}

const PICTURES = ['logo', 'atom:logo', 'image', 'itunes:image', 'media:thumbnail'];
const ICONS = ['icon', 'atom:icon'];

const firstPicture = (elements: readonly XmlElement[]): string | null =>
  elements.map(pictureIn).find((url) => url !== null) ?? null;

/** `beside` is where RDF has its picture: not in the channel. */
export const findImage = (element: XmlElement, beside: XmlElement | null): string | null =>
  (beside && firstPicture(childrenOf(beside, 'image'))) ?? firstPicture(childrenOf(element, ...PICTURES));

export const findIcon = (element: XmlElement): string | null => firstPicture(childrenOf(element, ...ICONS));

export function findEntryImage(entry: XmlElement, enclosures: readonly FeedEnclosure[]): string | null {
  const own = firstPicture([...mediaIn(entry, 'media:thumbnail'), ...childrenOf(entry, 'itunes:image', 'image')]);
  return own ?? enclosures.find(({ type }) => type?.startsWith('image/'))?.url ?? null;
}
