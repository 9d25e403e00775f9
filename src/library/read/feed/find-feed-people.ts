/** A feed or an entry → who wrote it, by the first vocabulary that has a name. */
import type { FeedPerson } from './feed-model.ts';
import { attributeOf, childrenOf } from './find-elements.ts';
import { readPerson } from './parse-person.ts';
import type { XmlElement } from './xml-tree.ts';

const AUTHOR_GROUPS: readonly (readonly string[])[] = [
  ['author', 'authors'],
  ['atom:author'],
  ['dc:creator', 'dc:author'],
  ['dcterms:creator'],
  ['itunes:author'],
];
const CONTRIBUTORS = ['contributor', 'atom:contributor', 'dc:contributor', 'dcterms:contributor'];
const PUBLISHERS = ['dc:publisher', 'dcterms:publisher', 'itunes:owner', 'webmaster'];

const MOST = 200;

const isSame = (a: FeedPerson, b: FeedPerson): boolean => a.name === b.name && a.email === b.email && a.url === b.url;

function people(elements: readonly XmlElement[]): readonly FeedPerson[] {
  const found = elements.slice(0, MOST).flatMap((element) => readPerson(element) ?? []);
  return found.filter((one, i) => found.findIndex((other) => isSame(one, other)) === i);
}

/** Media RSS gives every part in a work a role. */
const credited = (element: XmlElement): readonly XmlElement[] =>
  childrenOf(element, 'media:credit').filter((credit) => /^author|writer$/i.test(attributeOf(credit, 'role') ?? ''));

export function findAuthors(element: XmlElement): readonly FeedPerson[] {
  const groups = [...AUTHOR_GROUPS.map((names) => people(childrenOf(element, ...names))), people(credited(element))];
  return (
    groups.find((group) => group.some(({ name }) => name !== null)) ?? groups.find((group) => group.length > 0) ?? []
  );
}

/** RSS names for a whole channel who answers for it, which need not be who wrote its entries. */
export function findFeedAuthors(channel: XmlElement): readonly FeedPerson[] {
  const authors = findAuthors(channel);
  return authors.length > 0 ? authors : people(childrenOf(channel, 'managingeditor'));
}

export const findContributors = (element: XmlElement): readonly FeedPerson[] =>
  people(childrenOf(element, ...CONTRIBUTORS));

export const findPublisher = (channel: XmlElement): FeedPerson | null =>
  people(childrenOf(channel, ...PUBLISHERS))[0] ?? null;
