/** Paper and running heads of one page → the CSS that no stylesheet can know beforehand. */
import type { Sheet } from './view/sheet.ts';
import type { Words } from './words/words.ts';

export interface RunningHeads {
  readonly title: string;
  /** Kind and number, right. */
  readonly issue: string;
  /** "As of …", at the foot. */
  readonly asOf: string;
  /** The section that each page's head names, from page 1. */
  readonly sections: readonly (string | null)[];
}

/** Characters of a head a millimetre of the sheet: more than half of its line, so that both heads fit. */
const CHARACTERS = 0.38;
const SHORTEST_TITLE = 20;
const LONGEST_ISSUE = 0.15;

/** A CSS string: nothing in it can end it. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"<>\n\r\f\0]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** Cut at a word: a head has one line. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ') > longest / 2 ? cut.lastIndexOf(' ') : longest).trimEnd()}…`;
}

/** The section is what tells one page from the next: the title gives way. */
function joinHead(title: string, section: string, room: number): string {
  const named = shorten(section, room - SHORTEST_TITLE);
  return `${shorten(title, Math.max(SHORTEST_TITLE, room - named.length))} · ${named}`;
}

/**
 * The left head as a counter style over page numbers: Chromium has no string-set, and a named page would begin a new
 * sheet with every section. Pages beyond the list go on with its last.
 */
function headStyle({ title, sections }: RunningHeads, room: number): string {
  const heads = sections.map((section) => (section === null ? shorten(title, room) : joinHead(title, section, room)));
  const symbols = heads.map(cssString).join(' ');
  return [
    `@counter-style page-last{system:cyclic;symbols:${cssString(heads.at(-1) ?? shorten(title, room))};suffix:""}`,
    heads.length === 0 ? '' : `@counter-style page-head{system:fixed;symbols:${symbols};suffix:"";fallback:page-last}`,
  ].join('\n');
}

export function pageCss(sheet: Sheet, heads: RunningHeads, words: Words): string {
  const [before, between, after] = words.page.map(cssString);
  const counter = heads.sections.length === 0 ? 'page-last' : 'page-head';
  const room = Math.round(sheet.width * CHARACTERS);
  return `${headStyle(heads, room)}
@page{size:${sheet.size};
@top-left{content:counter(page,${counter})}
@top-right{content:${cssString(shorten(heads.issue, Math.round(sheet.width * LONGEST_ISSUE)))}}
@bottom-left{content:${cssString(heads.asOf)}}
@bottom-right{content:${before} counter(page) ${between} counter(pages) ${after}}}
@page:first{@top-left{content:none}@top-right{content:none}}`;
}
