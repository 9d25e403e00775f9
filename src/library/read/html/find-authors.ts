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

const isUsable = (name: string): boolean => !/^https?:|\.(?:com|org|net)\b.*\/|^\d+$/.test(name) && name.length < 100;

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

const generic = (names: readonly string[], site: string | null): boolean =>
  names.every(
    (name) =>
      /^(?:admin|administrator|editor|editors|staff|webmaster|author|guest|user|wpengine|root)\w*$/i.test(name) ||
      name.toLowerCase() === site?.toLowerCase(),
  );

export function findAuthors(facts: PageFacts, data: LinkedData, site: string | null): string[] {
  const marked = [...(facts.properties.get('author') ?? []), ...facts.bylines].filter((e) => e.tag !== 'meta');
  const candidates = [data.authors.filter(isUsable).flatMap(parseByline), declaredIn(facts)];
  for (const element of marked.slice(0, 30)) candidates.push(namesIn(element));
  const found = candidates.filter((names) => names.length > 0);
  const names = found.find((list) => !generic(list, site)) ?? found[0] ?? [];
  return [...new Set(names)];
}
