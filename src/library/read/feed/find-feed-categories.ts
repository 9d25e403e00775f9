/** A feed or an entry → its categories, of whatever vocabulary, each once. */
import type { FeedCategory } from './feed-model.ts';
import { attributeOf, childrenOf, lineIn } from './find-elements.ts';
import type { XmlElement } from './xml-tree.ts';

const CATEGORIES = ['category', 'atom:category', 'media:category', 'itunes:category'];
const SUBJECTS = ['dc:subject', 'dcterms:subject'];
const LISTS = ['itunes:keywords', 'media:keywords', 'keywords'];

export const category = (term: string, label: string | null = null, scheme: string | null = null): FeedCategory => ({
  term,
  label,
  scheme,
});

/** Atom has the term in an attribute, RSS in the text; those of iTunes have theirs below them. */
function categoriesIn(element: XmlElement): readonly FeedCategory[] {
  const label = attributeOf(element, 'label');
  const term =
    attributeOf(element, 'term') ??
    (element.name === 'itunes:category' ? attributeOf(element, 'text') : lineIn(element));
  const own = term ?? label;
  const below = childrenOf(element, 'itunes:category').flatMap(categoriesIn);
  return own === null ? below : [category(own, label, attributeOf(element, 'scheme', 'domain')), ...below];
}

const listed = (line: string | null, separator: RegExp): readonly FeedCategory[] =>
  (line ?? '').split(separator).flatMap((part) => (part.trim() === '' ? [] : [category(part.trim())]));

/** Each once, and no more than a reader could want. */
const MOST = 200;

export function uniqueCategories(categories: readonly FeedCategory[]): readonly FeedCategory[] {
  const some = categories.slice(0, MOST);
  return some.filter(
    (one, i) => some.findIndex(({ term, scheme }) => term === one.term && scheme === one.scheme) === i,
  );
}

export function findCategories(element: XmlElement): readonly FeedCategory[] {
  return uniqueCategories([
    ...childrenOf(element, ...CATEGORIES).flatMap(categoriesIn),
    // A comma may belong to a subject ("Washington, D.C."); a semicolon does not.
    ...childrenOf(element, ...SUBJECTS).flatMap((subject) => listed(lineIn(subject), /;/)),
    ...childrenOf(element, ...LISTS).flatMap((list) => listed(lineIn(list), /[,;]/)),
  ]);
}
