/** A page's JSON-LD → what it says of the article: schema.org's Article and its kinds, or the WebPage around it. */
import { isObject, type LinkedObject, linkedObjects } from './linked-objects.ts';
import { letters, metaOf, type PageFacts, squeeze } from './page-facts.ts';

export interface LinkedData {
  readonly headline: string | null;
  /** The article's text, or its beginning. */
  readonly body: string | null;
  readonly authors: readonly string[];
  /** Addresses of its authors' pages, where it gives no names. */
  readonly authorPages: readonly string[];
  /** The name of the site as a whole. */
  readonly site: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** A date of publication that any script of the page holds, not surely this article's. */
  readonly anywhere: string | null;
  readonly url: string | null;
  readonly lang: string | null;
}

const typesOf = (node: LinkedObject): string[] => [node['@type']].flat().filter((t) => typeof t === 'string');
const isArticle = (node: LinkedObject): boolean =>
  typesOf(node).some((type) => /Article$|(?:Blog|Media|Forum)Posting|^Report|Review$|PodcastEpisode/i.test(type));
const isPage = (node: LinkedObject): boolean =>
  typesOf(node).some((type) => /^(?:WebPage|ItemPage|FAQPage|CollectionPage|CreativeWork|Recipe|HowTo)$/.test(type));
const saysSomething = (node: LinkedObject): boolean =>
  (node['headline'] ?? node['datePublished'] ?? node['author']) !== undefined;

function textIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** The object that another one only refers to by its id. */
const referred = (value: LinkedObject, nodes: readonly LinkedObject[]): LinkedObject | undefined =>
  nodes.find((node) => node['@id'] !== undefined && node['@id'] === value['@id'] && node['name'] !== undefined);

function nameOf(value: LinkedObject): unknown {
  const { name, givenName, familyName } = value;
  if (typeof name === 'string' || Array.isArray(name)) return name;
  return typeof familyName === 'string' ? squeeze(`${textIn(givenName) ?? ''} ${familyName}`) : null;
}

function namesIn(value: unknown, nodes: readonly LinkedObject[], depth = 0): string[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, nodes, depth + 1));
  if (typeof value === 'string') return [squeeze(value)].filter((name) => name !== '');
  if (!isObject(value)) return [];
  const name = nameOf(value) ?? value['@list'] ?? nameOf(referred(value, nodes) ?? {});
  return namesIn(name, nodes, depth + 1);
}

/** Persons where there are any: a publisher named beside them is no author. */
function authorsIn(value: unknown, nodes: readonly LinkedObject[]): string[] {
  const all = [value].flat();
  const persons = all.filter((item) => isObject(item) && typesOf(item).includes('Person'));
  const names = namesIn(persons, nodes);
  return names.length > 0 ? names : namesIn(all, nodes);
}

const pagesIn = (value: unknown): string[] =>
  [value].flat().flatMap((item) => (isObject(item) ? (textIn(item['url']) ?? textIn(item['@id']) ?? []) : []));

const SCRIPTED_DATE = /datePublished\\*["']\s*:\s*\\*["'](\d{4}-\d{2}-\d{2}[^"'\\]*)/;

function dateInScripts(scripts: readonly string[]): string | null {
  for (const script of scripts) {
    const date = SCRIPTED_DATE.exec(script)?.[1];
    if (date) return date;
  }
  return null;
}

/** Among several articles, the one that has the page's title or address. */
function mainOf(articles: readonly LinkedObject[], facts: PageFacts): LinkedObject | undefined {
  if (articles.length < 2) return articles[0];
  const titles = [metaOf(facts, 'og:title'), facts.titleElement].map((title) => letters(title ?? ''));
  const isTitled = (node: LinkedObject): boolean => {
    const headline = letters(textIn(node['headline']) ?? '');
    return headline !== '' && titles.some((title) => title.startsWith(headline));
  };
  const address = facts.links.get('canonical') ?? metaOf(facts, 'og:url');
  const isHere = (node: LinkedObject): boolean => address !== null && textIn(node['url']) === address;
  return articles.find(isTitled) ?? articles.find(isHere) ?? articles[0];
}

export function readLinkedData(facts: PageFacts): LinkedData {
  const nodes = linkedObjects(facts.scripts.filter(({ type }) => /ld\+json/i.test(type)).map(({ text }) => text));
  const articles = nodes.filter((node) => isArticle(node) && saysSomething(node));
  const main = mainOf(articles, facts) ?? nodes.find(isPage) ?? {};
  const page = nodes.find((node) => isPage(node) && node !== main);
  const first = (...values: readonly unknown[]): string | null =>
    values.map(textIn).find((text) => text !== null) ?? null;
  const headline = first(main['headline'], main['name']);
  const by = [main['author'], main['creator']];
  return {
    body: textIn(main['articleBody']),
    headline: headline === null ? null : squeeze(headline),
    authors: by.map((value) => authorsIn(value, nodes)).find((names) => names.length > 0) ?? [],
    authorPages: by.flatMap(pagesIn),
    site: textIn(nodes.find((node) => typesOf(node).includes('WebSite') && node['name'])?.['name']),
    publisher: namesIn(main['publisher'], nodes)[0] ?? null,
    section: textIn(main['articleSection']),
    published: first(main['datePublished'], page?.['datePublished'], main['dateCreated']),
    modified: first(main['dateModified'], page?.['dateModified']),
    anywhere: dateInScripts(facts.scripts.map(({ text }) => text)),
    url: textIn(main['url']),
    lang: textIn(main['inLanguage']),
  };
}
