/** The text of an XML feed, broken or not → a plain tree of elements with their namespace, base address and language. */
import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { isWebAddress, resolveAddress } from './feed-address.ts';
import { attributeOf, elementsIn, lineIn } from './find-elements.ts';
import { shortNameOf } from './namespaces.ts';
import { writeInPieces } from './write-in-pieces.ts';

export interface XmlElement {
  /** Lower case. Of the feed's own vocabulary the bare name ("title"), of others with a short name ("dc:creator"). */
  readonly name: string;
  /** The name without any prefix. */
  readonly local: string;
  /** Short name of the namespace; see namespaces.ts. */
  readonly space: string;
  /** Names in lower case, with their prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly parent: XmlElement | null;
  /** Against which addresses in it are resolved, and its language: both inherited. */
  readonly base: string | null;
  readonly lang: string | null;
}

export interface XmlTree {
  /** The element that makes the document a feed, else the first one there is; null for none. */
  readonly root: XmlElement | null;
  /** Whether the text ends inside an entry. */
  readonly endsInEntry: boolean;
  /** Whether it was too large or too deep to be read to its end. */
  readonly cut: boolean;
}

export const MOST_NODES = 300_000;
/** What stands deeper is kept, side by side at this depth: walks over the tree recurse. */
const DEEPEST = 200;

const FEED_ROOTS = new Set(['rss', 'rdf', 'feed', 'channel', 'entry']);
const ENTRIES = new Set(['item', 'entry']);

/** Of these the end tag is often missing: what cannot be inside ends them. */
const SIMPLE = new Set('title link guid pubdate id updated published modified issued category'.split(' '));
const ENDS_SIMPLE = new Set([...SIMPLE, 'item', 'entry', 'author', 'description', 'summary', 'content']);

type Scope = Readonly<Record<string, string>>;
type Attributes = Readonly<Record<string, string>>;

/** Feeds declare a dozen at most. */
const MOST_PREFIXES = 100;

const XML_SPACE: Scope = { xml: 'http://www.w3.org/XML/1998/namespace' };

function scopeWith(attributes: Attributes, outer: Scope): Scope {
  const declared = Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'xmlns') return [['', value] as const];
    return name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [];
  });
  if (declared.length === 0 || Object.keys(outer).length > MOST_PREFIXES) return outer;
  return { ...outer, ...Object.fromEntries(declared.slice(0, MOST_PREFIXES)) };
}

/** Entity references of XML and HTML, as neither declares them; what is none stays as written. */
const decodeAll = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decodeHTMLStrict(value)]));

/** A document type stands before the root. It may declare entities: they are not expanded, and their texts not the feed's. */
function withoutDoctype(text: string): string {
  const start = text.search(/<!doctype/i);
  if (start < 0 || /<[a-z]/i.test(text.slice(0, start))) return text;
  const head = text.slice(start, text.indexOf('>', start) + 1);
  if (!head.includes('[')) return text.slice(0, start) + text.slice(start + head.length);
  const end = /\]\s*>/g;
  end.lastIndex = start;
  return end.exec(text) ? text.slice(0, start) + text.slice(end.lastIndex) : text;
}

/** Whether one element cannot stand in the other, whose end tag is missing. */
function endsIt(name: string, open: XmlElement): boolean {
  if (name === 'item' && open.name === 'item') return true;
  return SIMPLE.has(open.name) && ENDS_SIMPLE.has(name);
}

/** Namespaces are told apart as they are for the root: its own, whatever it is, is the feed's vocabulary. */
function namer(): (tag: string, scope: Scope) => Pick<XmlElement, 'name' | 'local' | 'space'> & { isRoot: boolean } {
  let root: { readonly uri: string | undefined; readonly space: string } | null = null;
  return (tag, scope) => {
    const colon = tag.indexOf(':');
    const [prefix, local] = colon < 0 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)];
    const uri = Object.hasOwn(scope, prefix) ? scope[prefix] : undefined;
    const known = shortNameOf(uri, prefix);
    const isRoot = root === null && FEED_ROOTS.has(local);
    if (isRoot) root = { uri, space: /^(?:feed|entry)$/.test(local) ? 'atom' : 'rss' };
    const isRoots = uri !== undefined && uri === root?.uri && known !== 'rdf';
    const isOwn = root !== null && (known === 'rss' || known === root.space || isRoots);
    const space = isOwn && root ? root.space : known;
    return { name: isOwn ? local : `${space}:${local}`, local, space, isRoot };
  };
}

/** Where the document's own address is not known, that of its page stands for it: entries are below it. */
function homeOf(around: XmlElement): string | null {
  const channel = elementsIn(around).find(({ name }) => name === 'channel') ?? around;
  const links = elementsIn(channel).filter(({ name }) => name === 'link' || name === 'atom:link');
  return links.map((link) => attributeOf(link, 'href') ?? lineIn(link)).find(isWebAddress) ?? null;
}

export function parseXml(text: string, address: string | null): XmlTree {
  const document: XmlElement = {
    name: '#document',
    local: '#document',
    space: '',
    attributes: {},
    children: [],
    parent: null,
    base: address,
    lang: null,
  };
  const nameOf = namer();
  const open: { readonly element: XmlElement; readonly scope: Scope }[] = [];
  let here = document;
  let root: XmlElement | null = null;
  let nodes = 0;
  let inCdata = false;
  /** Looked for once, when the first entry begins. */
  let home: string | null | undefined;
  let pending = '';

  /** Text comes in pieces, a reference to a character may be in two of them. */
  const endText = (): void => {
    if (pending !== '') nodes += 1;
    if (pending !== '' && nodes <= MOST_NODES) here.children.push(inCdata ? pending : decodeHTMLStrict(pending));
    pending = '';
  };

  const openTag = (tag: string, raw: Attributes): void => {
    endText();
    nodes += 1;
    const attributes = decodeAll(raw);
    const scope = scopeWith(attributes, open.at(-1)?.scope ?? XML_SPACE);
    const { isRoot, ...names } = nameOf(tag, scope);
    while (here.parent && endsIt(names.name, here)) here = here.parent;
    if (home === undefined && ENTRIES.has(names.name)) home = homeOf(here);
    const outer = here.base ?? home ?? null;
    const base = resolveAddress(attributes['xml:base'], outer) ?? outer;
    const lang = attributes['xml:lang'] ?? here.lang;
    const element: XmlElement = { ...names, attributes, children: [], parent: here, base, lang };
    if (isRoot) root = element;
    if (nodes <= MOST_NODES) here.children.push(element);
    open.push({ element, scope });
    if (open.length <= DEEPEST) here = element;
  };

  const parser = new Parser(
    {
      onopentag: openTag,
      ontext(data) {
        pending += data;
      },
      oncdatastart() {
        endText();
        inCdata = true;
      },
      oncdataend() {
        endText();
        inCdata = false;
      },
      onclosetag() {
        endText();
        here = open.pop()?.element.parent ?? document;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  const isWhole = writeInPieces(parser, withoutDoctype(text), () => open.length);
  const endsInEntry = isWhole && open.some(({ element }) => ENTRIES.has(element.name));
  parser.end();
  const first = document.children.find((child) => typeof child !== 'string') ?? null;
  return { root: root ?? (first as XmlElement | null), endsInEntry, cut: !isWhole || nodes > MOST_NODES };
}
