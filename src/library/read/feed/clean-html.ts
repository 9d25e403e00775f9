/** HTML from a feed → the same without what runs, spies or frames other pages, its relative addresses resolved. */
import { Parser } from 'htmlparser2';
import { escapeAttribute } from './escape-html.ts';
import { resolveAddress } from './feed-address.ts';
import { writeInPieces } from './write-in-pieces.ts';

/** Elements that go with all that is in them. */
const DROPPED = new Set(
  'script style noscript template iframe frame frameset object embed applet link meta base title'.split(' '),
);
const ADDRESSES = new Set('href src cite poster longdesc background action data'.split(' '));
const UNWANTED = /^(?:on.*|style|srcdoc|formaction|ping|xmlns.*)$/;

type Attributes = Readonly<Record<string, string>>;

/** A picture that shows nothing is there to count readers. */
function isPixel(tag: string, { width, height, style = '' }: Attributes): boolean {
  if (tag !== 'img') return false;
  const isDot = (size: string | undefined): boolean => /^\s*[01](?:px)?\s*$/.test(size ?? '');
  return (isDot(width) && isDot(height)) || /display\s*:\s*none|(?:^|;)\s*(?:width|height)\s*:\s*[01]px/i.test(style);
}

/** The addresses of pictures for several screens: "a.png 2x, b.png 3x". */
const resolveSet = (set: string, base: string | null): string =>
  set.replace(
    /(^|,\s+|,(?=\S+\s))\s*(\S+)/g,
    (_, before: string, url: string) => before + (resolveAddress(url, base) ?? ''),
  );

function cleanAttribute(name: string, value: string, base: string | null): string | null {
  if (UNWANTED.test(name)) return null;
  if (name === 'srcset') return resolveSet(value, base);
  if (!ADDRESSES.has(name)) return value;
  return /^\s*data:image\/(?!svg)/i.test(value) ? value : resolveAddress(value, base);
}

/** The tag as written where nothing in it had to be changed. */
function cleanTag(written: string, tag: string, attributes: Attributes, base: string | null): string {
  const cleaned = Object.entries(attributes).map(([name, value]) => [name, cleanAttribute(name, value, base)] as const);
  if (cleaned.every(([name, value]) => value === attributes[name])) return written;
  const kept = cleaned.flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeAttribute(value)}"`]));
  return `<${tag}${kept.join('')}${written.endsWith('/>') ? ' />' : '>'}`;
}

export function cleanHtml(html: string, base: string | null): string {
  const out: string[] = [];
  /** The element whose end is waited for, and how many of its kind are open in it. */
  let dropped: { readonly tag: string; depth: number } | null = null;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes, isImplied) {
        depth += 1;
        if (dropped?.tag === tag) dropped.depth += 1;
        else if (dropped === null && DROPPED.has(tag)) dropped = { tag, depth: 1 };
        else if (dropped === null && !isImplied && !isPixel(tag, attributes)) {
          out.push(cleanTag(html.slice(parser.startIndex, parser.endIndex + 1), tag, attributes, base));
        }
      },
      ontext() {
        if (dropped === null) out.push(html.slice(parser.startIndex, parser.endIndex + 1));
      },
      onclosetag(tag, isImplied) {
        depth -= 1;
        if (dropped === null && !isImplied) out.push(html.slice(parser.startIndex, parser.endIndex + 1));
        else if (dropped?.tag === tag) {
          dropped.depth -= 1;
          if (dropped.depth === 0) dropped = null;
        }
      },
    },
    { decodeEntities: true },
  );
  writeInPieces(parser, html, () => depth);
  parser.end();
  return out.join('').trim();
}
