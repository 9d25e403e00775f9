/** A page's declarations and its marked bylines → the names of its authors, and whether they had to be guessed. */
import { isName, parseByline } from '../metadata/parse-byline.ts';
import { alternatives } from '../phrases/phrases.ts';
import type { VisibleCredits } from './find-visible-credits.ts';
import type { LinkedData } from './linked-data.ts';
import { markedAuthors } from './marked-authors.ts';
import { isAccount, isBetterUnnamed } from './nameless-authors.ts';
import { metaOf, type PageFacts, squeeze } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';

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
  const sources = [linked, ...stated, visible.nearby, ...markedAuthors(facts, heading)];
  const found = sources.map((names) => personsOf(names, site, host)).filter((names) => names.length > 0);
  const names = found.find((list) => !list.some((name) => isBetterUnnamed(name, site, host)));
  if (names) return { names, guessed: false };
  const guess = personsOf(guessed(facts, data), site, host);
  return guess.length > 0 ? { names: guess, guessed: true } : { names: found[0] ?? [], guessed: false };
}
