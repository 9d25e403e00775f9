/** A page's JSON-LD → what it says of the article: schema.org's Article and its kinds, or the WebPage around it. */
import { findAll, type PageElement, textOf } from './page-tree.ts';

type Node = Readonly<Record<string, unknown>>;

export interface LinkedData {
  readonly headline: string | null;
  /** The article's text, or its beginning. */
  readonly body: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** A date of publication that any script of the page holds, not surely this article's. */
  readonly anywhere: string | null;
  readonly url: string | null;
  readonly lang: string | null;
}

const DEEPEST = 12;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects in a value, outermost first. */
function nodesIn(value: unknown, depth = 0): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, depth + 1));
  return isNode(value) ? [value, ...Object.values(value).flatMap((inner) => nodesIn(inner, depth + 1))] : [];
}

/** Some pages wrap JSON in comments or leave line breaks in its strings. */
function parseScript(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '');
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([\]}])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Tried in its next form; a page's broken JSON is no problem of the reader's.
    }
  }
  return null;
}

const typesOf = (node: Node): string[] => [node['@type']].flat().filter((t) => typeof t === 'string');
const isArticle = (node: Node): boolean =>
  typesOf(node).some((type) => /Article$|BlogPosting|^Report|Review$|PodcastEpisode/.test(type));
const isPage = (node: Node): boolean =>
  typesOf(node).some((type) => /^(?:WebPage|ItemPage|FAQPage|CollectionPage|CreativeWork|Recipe|HowTo)$/.test(type));

function textIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function namesIn(value: unknown, nodes: readonly Node[], depth = 0): string[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, nodes, depth + 1));
  if (typeof value === 'string') return [value];
  if (!isNode(value)) return [];
  const name = value['name'];
  if (typeof name === 'string' || Array.isArray(name)) return namesIn(name, nodes, depth + 1);
  const same = nodes.find(
    (node) => node['@id'] !== undefined && node['@id'] === value['@id'] && node['name'] !== undefined,
  );
  return same ? namesIn(same['name'], nodes, depth + 1) : [];
}

const NOTHING: LinkedData = {
  headline: null,
  body: null,
  authors: [],
  publisher: null,
  published: null,
  modified: null,
  anywhere: null,
  url: null,
  lang: null,
};

const SCRIPTED_DATE = /datePublished\\*["']\s*:\s*\\*["'](\d{4}-\d{2}-\d{2}[^"'\\]*)/;

function dateInScripts(root: PageElement): string | null {
  for (const script of findAll(root, (e) => e.tag === 'script')) {
    const date = SCRIPTED_DATE.exec(textOf(script))?.[1];
    if (date) return date;
  }
  return null;
}

export function readLinkedData(root: PageElement): LinkedData {
  const scripts = findAll(root, (e) => e.tag === 'script' && /ld\+json/i.test(e.attributes['type'] ?? ''));
  const nodes = scripts.flatMap((script) => nodesIn(parseScript(textOf(script))));
  const articles = nodes.filter(
    (n) => isArticle(n) && (n['headline'] ?? n['datePublished'] ?? n['author']) !== undefined,
  );
  const [main] = articles.length > 0 ? articles : nodes.filter(isPage);
  const anywhere = dateInScripts(root);
  if (!main) return { ...NOTHING, anywhere };
  const page = nodes.find((node) => isPage(node) && node !== main);
  return {
    body: textIn(main['articleBody']),
    headline: textIn(main['headline'] ?? main['name']),
    authors: namesIn(main['author'] ?? main['creator'], nodes),
    publisher: namesIn(main['publisher'], nodes)[0] ?? null,
    published: textIn(main['datePublished']) ?? textIn(page?.['datePublished']) ?? textIn(main['dateCreated']),
    modified: textIn(main['dateModified']) ?? textIn(page?.['dateModified']),
    anywhere,
    url: textIn(main['url']),
    lang: textIn(main['inLanguage']),
  };
}
