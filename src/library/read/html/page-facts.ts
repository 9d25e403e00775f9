/** A page's tree → the places where pages declare things about themselves, looked up once. */
import { eachElement, type PageElement, textOf } from './page-tree.ts';

export interface PageFacts {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, string>;
  readonly headings: readonly PageElement[];
  readonly times: readonly PageElement[];
  /** Elements that carry an itemprop, by its name. */
  readonly properties: ReadonlyMap<string, readonly PageElement[]>;
  /** Elements that name an author by rel, class or id, in document order. */
  readonly bylines: readonly PageElement[];
  readonly titleElement: string | null;
  readonly lang: string | null;
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const BYLINE_NAME =
  /(?:^|[\s_-])(?:by-?line|author|authors|post-?author|article-?author|author-?name|entry-?author|writer|contributor)(?:$|[\s_-]|__|name)/i;

function isByline({ tag, attributes }: PageElement): boolean {
  if (attributes['rel']?.split(' ').includes('author')) return true;
  if (tag === 'body' || tag === 'html' || tag === 'meta' || tag === 'link' || tag === 'img' || tag === 'article')
    return false;
  return BYLINE_NAME.test(attributes['class'] ?? '') || BYLINE_NAME.test(attributes['id'] ?? '');
}

function add<T>(to: Map<string, T[]>, key: string, value: T): void {
  to.set(key, [...(to.get(key) ?? []), value]);
}

export function collectFacts(root: PageElement): PageFacts {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const properties = new Map<string, PageElement[]>();
  const [headings, times, bylines, titles]: PageElement[][] = [[], [], [], []];
  let lang: string | null = null;
  eachElement(root, (element) => {
    const { tag, attributes } = element;
    const { property, name, content, rel, href, itemprop } = attributes;
    if (tag === 'meta' && content?.trim()) {
      for (const key of new Set([property, name, itemprop])) if (key) add(metas, key.toLowerCase(), squeeze(content));
    } else if (tag === 'link' && rel && href && !links.has(rel)) links.set(rel.toLowerCase(), href);
    else if (tag === 'h1') headings?.push(element);
    else if (tag === 'time') times?.push(element);
    else if (tag === 'title' && element.parent?.tag !== 'svg') titles?.push(element);
    else if (tag === 'html') lang = attributes['lang'] ?? attributes['xml:lang'] ?? null;
    if (itemprop) for (const word of itemprop.split(/\s+/)) add(properties, word.toLowerCase(), element);
    if (isByline(element)) bylines?.push(element);
  });
  const title = titles?.[0];
  return {
    metas,
    links,
    properties,
    headings: headings ?? [],
    times: times ?? [],
    bylines: bylines ?? [],
    titleElement: title ? squeeze(textOf(title)) || null : null,
    lang,
  };
}

/** The first value of the first of these names that the page gives. */
export function metaOf(facts: PageFacts, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.metas.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
