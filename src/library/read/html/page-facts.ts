/** A page's tree → the places where pages declare things about themselves, looked up once. */
import { decodeEntities } from '../../../text/decode-entities.ts';
import { isByline, isDate, isPersonLink, tellingNames } from './naming.ts';
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

function add<T>(to: Map<string, T[]>, key: string, value: T): void {
  const values = to.get(key);
  if (values) values.push(value);
  else to.set(key, [value]);
}

interface Collected extends PageFacts {
  readonly metas: Map<string, string[]>;
  readonly links: Map<string, string>;
  readonly headings: PageElement[];
  readonly times: PageElement[];
  readonly places: Map<PageElement, number>;
  readonly properties: Map<string, PageElement[]>;
  readonly bylines: PageElement[];
  readonly people: PageElement[];
  readonly scripts: { type: string; text: string }[];
  titleElement: string | null;
  lang: string | null;
}

function addMeta(
  { metas }: Collected,
  { property, name, itemprop, content, ...others }: PageElement['attributes'],
): void {
  if (!content?.trim()) return;
  const keys = new Set([property, name, itemprop, others['http-equiv']]);
  for (const key of keys) if (key) add(metas, key.toLowerCase(), squeeze(content));
}

/** What the kind of an element says. */
function addByTag(to: Collected, element: PageElement): void {
  const { tag, attributes } = element;
  const { rel, href } = attributes;
  if (tag === 'meta') addMeta(to, attributes);
  else if (tag === 'link' && rel && href && !to.links.has(rel.toLowerCase())) to.links.set(rel.toLowerCase(), href);
  else if (tag === 'script') to.scripts.push({ type: attributes['type'] ?? '', text: textOf(element) });
  else if (tag === 'h1') to.headings.push(element);
  else if (tag === 'title' && element.parent?.tag !== 'svg') to.titleElement ??= squeeze(textOf(element)) || null;
  else if (tag === 'html') to.lang = attributes['lang'] ?? attributes['xml:lang'] ?? null;
  else if (isPersonLink(element)) to.people.push(element);
}

/** What its class and id say. */
function addByName({ bylines, times }: Collected, element: PageElement): void {
  const names = tellingNames(element);
  if (isByline(element, names)) bylines.push(element);
  if (isDate(element, names)) times.push(element);
}

/** What its microdata and RDFa say; metas of RDFa are read by name. */
function addByProperty({ properties }: Collected, element: PageElement): void {
  const { itemprop, property } = element.attributes;
  const declares = itemprop ?? (element.tag === 'meta' ? undefined : property);
  for (const word of declares?.split(/\s+/) ?? [])
    add(properties, word.toLowerCase().replace(/^\w+:(?=.)/, ''), element);
}

const nothing = (): Collected => ({
  metas: new Map(),
  links: new Map(),
  headings: [],
  times: [],
  places: new Map(),
  properties: new Map(),
  bylines: [],
  people: [],
  scripts: [],
  titleElement: null,
  lang: null,
});

export function collectFacts(root: PageElement): PageFacts {
  const facts = nothing();
  let place = 0;
  eachElement(root, (element) => {
    place += 1;
    addByTag(facts, element);
    addByProperty(facts, element);
    addByName(facts, element);
    if (facts.headings.at(-1) === element || facts.times.at(-1) === element) facts.places.set(element, place);
  });
  return facts;
}

/** The first value of the first of these names that the page gives. */
export function metaOf(facts: PageFacts, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.metas.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
