/** Plain characters ⇄ the same characters written so that Markdown reads them as nothing but themselves. */

/** Characters that a page or a file system would lose or change: controls but "\n", lone surrogates. */
const FRAGILE = /[\u0000-\u0009\u000b-\u001f\u007f]|\p{Cs}/gu;
const EDGE_SPACE = /^\s|\s$/gu;

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Constructs that begin a line: heading, quote, list, table, setext underline, task box. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[>=]|[-+](?=\s|$|[-=])|:-|\[(?=[ xX]\]))/;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/;

const INLINE: readonly (readonly [RegExp, string])[] = [
  [/[\\`*~|]/g, '\\$&'],
  // Inside a word an underscore is only itself.
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  // Without "](", "][" and "]:" there are no links, images and definitions.
  [/\](?=[([:])/g, '\\]'],
  [/<(?=[A-Za-z/!?])/g, '\\<'],
  [/&(?=#?\w+;)/g, '\\&'],
];

function escapeLine(line: string): string {
  const inline = INLINE.reduce((text, [pattern, by]) => text.replace(pattern, by), line);
  return inline
    .replace(LINE_START, '\\$&')
    .replace(NUMBER_START, '$1\\$2')
    .replace(FRAGILE, entity)
    .replace(EDGE_SPACE, entity);
}

/** A parser takes the backslash of a hard break into an address before it: a space keeps them apart. */
const ADDRESS = /https?:\/\/|www\.|@/i;
const endsWithAddress = (line: string): boolean => ADDRESS.test(line.split(/\s/).at(-1) ?? '');

/** A text without empty lines → its lines, each escaped; they are to be joined by a hard break. */
function linesOf(text: string): string[] {
  return text.split('\n').map(escapeLine);
}

/** Escapes a text of one line or more. `joint` is written between lines: a backslash, and what the block needs next. */
export function escapeMarkdown(text: string, joint: string): string {
  // An empty line would end the block: all breaks are then written as characters.
  if (/^\n|\n\n|\n$/.test(text)) return escapeLine(text).replaceAll('\n', '&#10;');
  const lines = linesOf(text);
  const last = joint.startsWith('\\') ? lines.length - 1 : 0;
  return lines.map((line, i) => (i < last && endsWithAddress(line) ? `${line} ` : line)).join(joint);
}

const ESCAPED = / ?\\(\n)|\\([!-/:-@[-`{-~])|&#(\d+);/g;

/** The inverse of escapeMarkdown, for text that it wrote. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPED, (_, lineBreak?: string, character?: string, code?: string) =>
    code === undefined ? (lineBreak ?? character ?? '') : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  );
}
