/** A page's tree → the places where pages declare things about themselves, looked up once. */
import { decodeEntities } from '../../../text/decode-entities.ts';
import { eachElement, type PageElement, textOf } from './page-tree.ts';

export interface PageFacts {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, string>;
  readonly headings: readonly PageElement[];
  /** Time elements, and others that are marked as a date by class or property, in document order. */
  readonly times: readonly PageElement[];
  /** Headings and times by how far into the page they stand. */
  readonly places: ReadonlyMap<PageElement, number>;
  /** Elements that carry an itemprop, or property of RDFa, by its name. */
  readonly properties: ReadonlyMap<string, readonly PageElement[]>;
  /** Elements that name an author by rel, class or id, in document order. */
  readonly bylines: readonly PageElement[];
  /** Links to the pages of people, in document order. */
  readonly people: readonly PageElement[];
  readonly scripts: readonly { readonly type: string; readonly text: string }[];
  readonly titleElement: string | null;
  readonly lang: string | null;
}

const ENCODED = /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;
const TAGS = /<(em|i|b|strong|span|sup|sub)\b[^>]*>(.*?)<\/\1>/gi;

/** One line; what a system encoded twice, or set with tags where there can be none, is put right. */
export function squeeze(text: string): string {
  const decoded = ENCODED.test(text) ? decodeEntities(text) : text;
  const bare = decoded.includes('<') ? decoded.replace(TAGS, '$2') : decoded;
  return bare.replace(/\s+/g, ' ').trim();
}

/** What two names or titles must share to be the same. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words as class names and ids have them: "post-author", "PostAuthor", "byline__name". */
const wordsOf = (names: string): string =>
  ` ${names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase()} `;

const BYLINE_NAME =
  /(?:by ?line|(?:^| )(?:post|article|entry|story)?(?:authors?|authorname|writer|contributor|autor|auteur)) /;
const DATE_NAME =
  / (?:date(?:line)?|time|timestamp|published|pub ?date|publish(?:ed)? (?:date|time|on)|posted on|dt published|datum|post meta) /;
const PERSON_PAGE =
  /\/(?:authors?|by|byline|contributors?|profiles?|people|person|staff|writers?|journalists?|reporters?|columnists?|autor(?:en|es)?|auteurs?|team)\/[^/]/i;

/** Most names say nothing of either, which a plain search tells sooner. */
const TELLING = /aut(?:ho|o|eu)r|by.?line|writer|contributor|dat[eu]|time|publish|posted|post.meta/i;

const LAYOUT = /^(?:body|html|meta|link|img|article|main|head|script|style)$/;

function isByline({ tag, attributes }: PageElement, names: string): boolean {
  return attributes['rel']?.split(' ').includes('author') || (!LAYOUT.test(tag) && BYLINE_NAME.test(names));
}

function add<T>(to: Map<string, T[]>, key: string, value: T): void {
  const values = to.get(key);
  if (values) values.push(value);
  else to.set(key, [value]);
}

export function collectFacts(root: PageElement): PageFacts {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const properties = new Map<string, PageElement[]>();
  const headings: PageElement[] = [];
  const times: PageElement[] = [];
  const bylines: PageElement[] = [];
  const people: PageElement[] = [];
  const scripts: { type: string; text: string }[] = [];
  const places = new Map<PageElement, number>();
  let count = 0;
  let titleElement: string | null = null;
  let lang: string | null = null;
  eachElement(root, (element) => {
    const { tag, attributes } = element;
    count += 1;
    const { property, name, content, rel, href, itemprop } = attributes;
    if (tag === 'meta' && content?.trim()) {
      for (const key of new Set([property, name, itemprop, attributes['http-equiv']]))
        if (key) add(metas, key.toLowerCase(), squeeze(content));
    } else if (tag === 'link' && rel && href && !links.has(rel.toLowerCase())) links.set(rel.toLowerCase(), href);
    else if (tag === 'script') scripts.push({ type: attributes['type'] ?? '', text: textOf(element) });
    else if (tag === 'h1') {
      headings.push(element);
      places.set(element, count);
    } else if (tag === 'title' && element.parent?.tag !== 'svg') titleElement ??= squeeze(textOf(element)) || null;
    else if (tag === 'html') lang = attributes['lang'] ?? attributes['xml:lang'] ?? null;
    else if (tag === 'a' && href && PERSON_PAGE.test(href)) people.push(element);
    const declares = itemprop ?? (tag === 'meta' ? undefined : property);
    if (declares)
      for (const word of declares.split(/\s+/)) add(properties, word.toLowerCase().replace(/^\w+:(?=.)/, ''), element);
    const raw = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-testid'] ?? ''}`;
    const names = TELLING.test(raw) ? wordsOf(raw) : '';
    if (isByline(element, names)) bylines.push(element);
    if (tag === 'time' || (!LAYOUT.test(tag) && DATE_NAME.test(names))) {
      times.push(element);
      places.set(element, count);
    }
  });
  return { metas, links, properties, headings, times, places, bylines, people, scripts, titleElement, lang };
}

/** The first value of the first of these names that the page gives. */
export function metaOf(facts: PageFacts, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.metas.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
