/** A page's declarations and its marked bylines → the names of its authors. */
import { isName, parseByline, readBylineLine } from '../metadata/parse-byline.ts';
import type { LinkedData } from './linked-data.ts';
import { type PageFacts, squeeze } from './page-facts.ts';
import { type PageElement, textOf } from './page-tree.ts';

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name',
  'citation_author',
  'cxenseparse:author',
  'authors',
];

const isUsable = (name: string): boolean =>
  !/^https?:|\.(?:com|org|net)\b.*\/|^\d+$|^\w+(?:\.\w+)+$/.test(name) && name.length < 100;

function declaredIn(facts: PageFacts): string[] {
  for (const key of META_NAMES) {
    const names = (facts.metas.get(key) ?? []).filter(isUsable).flatMap(parseByline);
    if (names.length > 0) return names;
  }
  return [];
}

/** Names in an element that is marked as the author's. */
function namesIn(element: PageElement): string[] {
  const text = squeeze(textOf(element));
  if (text.length > 120) return [];
  const asLine = readBylineLine(text);
  if (asLine.length > 0) return asLine;
  const names = parseByline(text);
  return names.length > 0 && names.length < 5 && names.every((name) => isName(name) && name.includes(' ')) ? names : [];
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** An account without a person, or the site itself: a person named elsewhere is the better author. */
function isGeneric(name: string, site: string | null, host: string): boolean {
  if (/^(?:admin|administrator|editor|editors|staff|webmaster|author|guest|user|wpengine|root)\w*$/i.test(name))
    return true;
  const own = letters(name);
  return [letters(site ?? ''), letters(host.replace(/^www\.|\.\w+$/g, ''))].some(
    (s) => s.length > 3 && (own.includes(s) || s.includes(own)),
  );
}

/** `visible` are the names in a byline that the page shows without marking it. */
export function findAuthors(
  facts: PageFacts,
  data: LinkedData,
  visible: readonly string[],
  site: string | null,
  host: string,
): string[] {
  const marked = [...(facts.properties.get('author') ?? []), ...facts.bylines].filter((e) => e.tag !== 'meta');
  const candidates: (readonly string[])[] = [
    data.authors.filter(isUsable).flatMap(parseByline),
    declaredIn(facts),
    visible,
  ];
  for (const element of marked.slice(0, 30)) candidates.push(namesIn(element));
  const found = candidates.filter((names) => names.length > 0);
  const names = found.find((list) => !list.every((name) => isGeneric(name, site, host))) ?? found[0] ?? [];
  return [...new Set(names)];
}
