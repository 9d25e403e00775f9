/** Paper, running heads and feet of one page → the CSS that no stylesheet can know beforehand. */
import type { Sheet } from './view/sheet.ts';
import type { Words } from './words/words.ts';

export interface RunningHeads {
  readonly title: string;
  /** "Weekly briefing", behind which the issue stands where there is room for both. */
  readonly kind: string;
  /** "No 12", "DRAFT". */
  readonly issue: string;
  /** "Embargoed until …", above each head: the longest of these that fits a line, else the last. Empty for none. */
  readonly embargo: readonly string[];
  /** "As of …", at the foot. */
  readonly asOf: string;
  /** The section that each page's head names, from page 1; the last one for all pages behind it. */
  readonly sections: readonly (string | null)[];
  /** Left and right pages mirror each other. */
  readonly twoSided: boolean;
  /** The page runs from right to left: what a reader begins with stands on the right. */
  readonly rightToLeft?: boolean;
}

/** Characters of a head's one line, both heads together, a millimetre of the sheet. */
const CHARACTERS = 0.53;
/** Between both heads. */
const GAP = 3;

/** A CSS string: nothing in it can end it. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"<>\n\r\f\0]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** Cut at a word. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ') > longest / 2 ? cut.lastIndexOf(' ') : longest).trimEnd()}…`;
}

/** Of a word that fills half a line and more nobody knows where it goes on: a second line may not be enough. */
const isUnbroken = (text: string, line: number): boolean => text.split(/\s+/).some(({ length }) => length > line / 2);

interface Line {
  /** One a page. */
  readonly outer: readonly string[];
  readonly inner: string;
}

/**
 * Whole words rather than all of them: the section tells one page from the next and the issue one edition from another, so
 * that the kind gives way first, then the title; on all pages alike. What is still too long takes a second line.
 */
function fitHeads({ title, kind, issue, sections }: RunningHeads, room: number): Line {
  const named = sections.length === 0 ? [null] : sections;
  const full = named.map((section) => (section === null ? title : `${title} · ${section}`));
  const short = named.map((section) => section ?? title);
  const long = `${kind} · ${issue}`;
  const fits = ({ outer, inner }: Line): boolean =>
    outer.every((head) => head.length + GAP + inner.length <= room) && inner.length <= room / 2;
  const lines: readonly Line[] = [
    { outer: full, inner: long },
    { outer: full, inner: issue },
    { outer: short, inner: issue },
  ];
  const one = Math.max(10, room - GAP - issue.length);
  const shortened = short.map((head) => shorten(head, isUnbroken(head, one) ? one : one * 2));
  return lines.find(fits) ?? { outer: shortened, inner: issue };
}

/**
 * The outer head as a counter style over page numbers: Chromium has no string-set, and a named page would begin a new
 * sheet with every section. Pages beyond the list go on with its last.
 */
function headStyle(outer: readonly string[]): string {
  const symbols = outer.map(cssString);
  return [
    `@counter-style page-last{system:cyclic;symbols:${symbols.at(-1)};suffix:""}`,
    `@counter-style page-head{system:fixed;symbols:${symbols.join(' ')};suffix:"";fallback:page-last}`,
  ].join('\n');
}

interface Boxes {
  readonly outer: string;
  readonly inner: string;
  readonly asOf: string;
  readonly number: string;
}

const STRONG = 'font-weight:600';
const PLAIN = 'font-weight:400';

/** Heads and page numbers on the outside, and the inner margin wider by what the outer one gives: the text is as wide as ever. */
function mirrored({ outer, inner, asOf, number }: Boxes): string {
  const [narrow, wide] = ['calc(var(--margin-side)*.8)', 'calc(var(--margin-side)*1.2)'];
  return `@page:left{margin-left:${narrow};margin-right:${wide};
@top-left{content:${outer}}@top-right{content:${inner}}
@bottom-left{content:${number};${STRONG}}@bottom-right{content:${asOf};${PLAIN}}}
@page:right{margin-left:${wide};margin-right:${narrow};
@top-left{content:${inner};${PLAIN};white-space:nowrap}@top-right{content:${outer};${STRONG};white-space:pre-line}
@bottom-left{content:${asOf}}@bottom-right{content:${number}}}`;
}

const oneSided = ({ outer, inner, asOf, number }: Boxes): string =>
  `@page{@top-left{content:${outer}}@top-right{content:${inner}}
@bottom-left{content:${asOf}}@bottom-right{content:${number}}}`;

const fromRight = ({ outer, inner, asOf, number }: Boxes): string =>
  `@page{@top-left{content:${inner};${PLAIN};white-space:nowrap}@top-right{content:${outer};${STRONG};white-space:pre-line}
@bottom-left{content:${number};${STRONG}}@bottom-right{content:${asOf};${PLAIN}}}`;

function layOutBoxes(boxes: Boxes, { twoSided, rightToLeft = false }: RunningHeads): string {
  if (twoSided) return mirrored(boxes);
  return rightToLeft ? fromRight(boxes) : oneSided(boxes);
}

export function pageCss(sheet: Sheet, heads: RunningHeads, words: Words): string {
  const [before, between, after] = words.page.map(cssString);
  const room = Math.round(sheet.width * CHARACTERS);
  const { outer, inner } = fitHeads(heads, room);
  const line = heads.embargo.find(({ length }) => length + GAP + inner.length <= room) ?? heads.embargo.at(-1);
  const embargo = line === undefined ? '' : `${cssString(`${line}\n`)} `;
  const boxes: Boxes = {
    outer: `${embargo}counter(page,page-head)`,
    inner: cssString(inner),
    asOf: cssString(heads.asOf),
    number: `${before} counter(page) ${between} counter(pages) ${after}`,
  };
  return `${headStyle(outer)}
@page{size:${sheet.size}}
${layOutBoxes(boxes, heads)}
@page:first{@top-left{content:none}@top-right{content:none}}`;
}
