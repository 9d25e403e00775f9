/** A page's declarations and its marked bylines → the names of its authors, and whether they had to be guessed. */
import { isName, parseByline, readBylineLine } from '../metadata/parse-byline.ts';
import { readCredits } from '../metadata/read-credits.ts';
import { alternatives } from '../phrases/phrases.ts';
import type { VisibleCredits } from './find-visible-credits.ts';
import type { LinkedData } from './linked-data.ts';
import { isAccount, isBetterUnnamed } from './nameless-authors.ts';
import { letters, metaOf, type PageFacts, squeeze } from './page-facts.ts';
import { findAll, type PageElement } from './page-tree.ts';
import { shownText } from './shown-text.ts';
import { around, standsApart } from './stands-apart.ts';

export interface FoundAuthors {
  readonly names: readonly string[];
  readonly guessed: boolean;
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'byline',
  'article:author_name',
  'article:author:name',
  'author_name',
  'citation_author',
  'cxenseparse:author',
  'authors',
];

const isUsable = (name: string): boolean =>
  !/^https?:|^\/|\.(?:com|org|net)\b.*\/|^\d+$|^\w+(?:\.\w+)+$/.test(name) && name.length < 100;

/** "Doe, Jane", as libraries write a name. */
const turned = (name: string): string =>
  name.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?)*)$/u, '$2 $1');

/** The system of many blogs tells such things in pairs, for those who show a link: "Written by", "Jane Doe". */
function labelled(facts: PageFacts): readonly string[] {
  const isBy = new RegExp(`^(?:${alternatives('by')})$`, 'iu');
  const number = ['1', '2', '3'].find((n) => isBy.test(metaOf(facts, `twitter:label${n}`) ?? ''));
  return number === undefined ? [] : (facts.metas.get(`twitter:data${number}`) ?? []);
}

function declaredIn(facts: PageFacts): string[] {
  for (const values of [...META_NAMES.map((key) => facts.metas.get(key) ?? []), labelled(facts)]) {
    const names = values.filter(isUsable).flatMap((value) => parseByline(turned(value)));
    if (names.length > 0) return names;
  }
  return [];
}

const isFull = (name: string): boolean => isName(name) && name.includes(' ');

/** Names in an element that is marked as the author's. */
function namesIn(element: PageElement): readonly string[] {
  const [inner] = findAll(element, ({ attributes }) => /^name$/i.test(attributes['itemprop'] ?? ''));
  const text = inner ? squeeze(inner.attributes['content'] ?? shownText(inner)) : shownText(element);
  if (text.length > 120) return [];
  const credits = readCredits(text)?.names ?? [];
  if (credits.length > 0) return credits;
  const asLine = readBylineLine(text);
  if (asLine.length > 0) return asLine;
  const names = parseByline(text);
  return names.length > 0 && names.length < 5 && names.every(isFull) ? names : [];
}

const LONGEST_BYLINE = 300;
const OTHER_HANDS = /(?:^|[\s_-])(?:expert|review(?:er|ed)|editor|photographer|illustrator|translator|fact-?check)/i;
const HELPERS = new RegExp(`(?<!\\p{L})(?:${alternatives('helpers')})(?!\\p{L})`, 'iu');

/** Several authors may be marked one by one: all of a kind in the same byline. One that begins with "By" is whole. */
function groupOf(first: PageElement, marked: readonly PageElement[]): readonly string[] {
  if (readBylineLine(shownText(first)).length > 0) return namesIn(first);
  const isByline = (box: PageElement | null | undefined): box is PageElement => {
    const text = box ? shownText(box) : null;
    return text !== null && text.length < LONGEST_BYLINE && !HELPERS.test(text);
  };
  const box = [first.parent?.parent, first.parent].find(isByline) ?? first;
  const isWriter = (element: PageElement): boolean => {
    const inside = around(element).slice(0, around(element).indexOf(box));
    return !inside.some(({ attributes }) => OTHER_HANDS.test(attributes['class'] ?? ''));
  };
  const isLike = ({ tag, attributes }: PageElement): boolean =>
    tag === first.tag && attributes['class'] === first.attributes['class'];
  return marked
    .filter((element) => isLike(element) && isWriter(element) && around(element).includes(box))
    .flatMap(namesIn);
}

/** The address of a person's page holds the name. */
function isNamed(link: PageElement): boolean {
  const surname = letters(shownText(link).split(' ').at(-1) ?? '');
  return surname.length > 1 && letters(link.attributes['href'] ?? '').includes(surname);
}

const MOST_MARKED = 30;

function markedIn(facts: PageFacts, heading: PageElement | null): (readonly string[])[] {
  const all = [...(facts.properties.get('author') ?? []), ...facts.bylines, ...facts.people.filter(isNamed)];
  const own = all.filter((element) => element.tag !== 'meta' && !standsApart(element, heading)).slice(0, MOST_MARKED);
  return own.map((element) => (namesIn(element).length > 0 ? groupOf(element, own) : []));
}

const SCRIPTED_AUTHOR =
  /["'](?:authors?|authorName|author_name|articleAuthor|article_author|contentAuthor|byline)["']\s*:\s*\[?\s*["']([^"'\\]{4,60})["']/;

/** The name that the address of an author's page is made of: ".../author/jane-doe". */
function nameInAddress(address: string): string[] {
  const slug =
    /\/(?:authors?|by|contributors?|profiles?|people|staff|writers?|autor|auteur)\/([a-z]+(?:-[a-z]+){1,3})\/?$/i;
  const words = slug.exec(address)?.[1]?.split('-') ?? [];
  return words.length === 0 ? [] : [words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')];
}

function guessed(facts: PageFacts, data: LinkedData): string[] {
  const scripted = facts.scripts.map(({ text }) => SCRIPTED_AUTHOR.exec(text)?.[1]).find((name) => name !== undefined);
  const names = scripted === undefined ? [] : parseByline(squeeze(scripted)).filter(isFull);
  if (names.length > 0) return names;
  return [...data.authorPages, ...data.authors, ...(facts.metas.get('article:author') ?? [])].flatMap(nameInAddress);
}

/** Several hands may be told apart from the account or the house beside them. */
function personsOf(names: readonly string[], site: string | null, host: string): readonly string[] {
  const named = names.some(isName) ? names.filter(isName) : names;
  const real = named.filter((name) => !isAccount(name));
  const persons = real.filter((name) => !isBetterUnnamed(name, site, host));
  return [...new Set(persons.length > 0 ? persons : real)];
}

/** `visible` is what the page shows beside its title without marking it; `heading` is the title. */
export function findAuthors(
  facts: PageFacts,
  data: LinkedData,
  visible: VisibleCredits,
  heading: PageElement | null,
  site: string | null,
  host: string,
): FoundAuthors {
  const linked = data.authors.filter(isUsable).flatMap(parseByline);
  const declared = declaredIn(facts);
  // The account of an editor who put the article in, and the name that is printed.
  const isOther = !visible.names.some((name) => declared.includes(name));
  const stated = isOther ? [visible.names, declared] : [declared];
  const sources = [linked, ...stated, visible.nearby, ...markedIn(facts, heading)];
  const found = sources.map((names) => personsOf(names, site, host)).filter((names) => names.length > 0);
  const names = found.find((list) => !list.some((name) => isBetterUnnamed(name, site, host)));
  if (names) return { names, guessed: false };
  const guess = personsOf(guessed(facts, data), site, host);
  return guess.length > 0 ? { names: guess, guessed: true } : { names: found[0] ?? [], guessed: false };
}
