/** Text and blocks ⇄ Markdown in one fixed form, from which exactly the same text and blocks can be read again. */
import { escapeMarkdown, unescapeMarkdown } from './markdown-escapes.ts';
import type { Block, BlockKind } from './text-blocks.ts';

/** A plain text and the places of its blocks; the blocks' texts joined by BETWEEN_BLOCKS are the text. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const BETWEEN_BLOCKS = '\n\n';

export interface BlockPiece {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
}

/** Lays blocks of text one after the other. */
export function placePieces(pieces: readonly BlockPiece[]): BlockText {
  let start = 0;
  const blocks = pieces.map(({ kind, level, text }) => {
    const block = { kind, level, start, end: start + text.length };
    start = block.end + BETWEEN_BLOCKS.length;
    return block;
  });
  return { text: pieces.map((piece) => piece.text).join(BETWEEN_BLOCKS), blocks };
}

export function piecesOf({ text, blocks }: BlockText): BlockPiece[] {
  return blocks.map(({ kind, level, start, end }) => ({ kind, level, text: text.slice(start, end) }));
}

const CELL = ' | ';

const escapeCells = (text: string): string =>
  text
    .split(CELL)
    .map((cell) => escapeMarkdown(cell, '&#10;'))
    .join(CELL);

function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}\n${text}\n${fence}`;
}

const indentOf = (level: number): string => '  '.repeat(Math.max(0, level - 1));

/** Hashes at a heading's end would be taken for its closing ones; the first may have its backslash already. */
function escapeClosing(heading: string): string {
  const run = heading.length - countAtEnd(heading, '#');
  const from = heading[run - 1] === '\\' ? run + 1 : run;
  return from < heading.length ? `${heading.slice(0, from)}\\${heading.slice(from)}` : heading;
}

function writePiece({ kind, level, text }: BlockPiece): string {
  if (kind === 'preformatted') return fenced(text);
  if (kind === 'heading') return `${'#'.repeat(level)} ${escapeClosing(escapeMarkdown(text, '&#10;'))}`;
  if (kind === 'list-item') return `${indentOf(level)}- ${escapeMarkdown(text, `\\\n${indentOf(level)}  `)}`;
  if (kind === 'quote') return `> ${escapeMarkdown(text, '\\\n> ')}`;
  if (kind === 'table-row') return `| ${escapeCells(text)} |`;
  return escapeMarkdown(text, '\\\n');
}

/** Markdown wants a row of dashes below the first row of a table. */
const ruleBelow = (text: string): string => `\n|${' --- |'.repeat(text.split(CELL).length)}`;

/** Items of a list and rows of a table stand on lines that follow each other. */
const clings = (a: BlockPiece, b: BlockPiece): boolean =>
  a.kind === b.kind && (a.kind === 'list-item' || a.kind === 'table-row');

export function writeStoredMarkdown(content: BlockText): string {
  const pieces = piecesOf(content);
  const parts = pieces.map((piece, i) => {
    const before = pieces[i - 1];
    const first = before === undefined || !clings(before, piece);
    const joint = before === undefined ? '' : first ? '\n\n' : '\n';
    return joint + writePiece(piece) + (first && piece.kind === 'table-row' ? ruleBelow(piece.text) : '');
  });
  return pieces.length === 0 ? '' : `${parts.join('')}\n`;
}

const RULE = /^\|(?: --- \|)+$/;
/** How often a text ends with a character, counted from its end: an expression would begin at each one anew. */
function countAtEnd(text: string, character: string): number {
  let at = text.length;
  while (at > 0 && text[at - 1] === character) at -= 1;
  return text.length - at;
}

/** A line that ends with an odd number of backslashes goes on. */
const goesOn = (line: string): boolean => countAtEnd(line, '\\') % 2 === 1;

function piece(kind: BlockKind, level: number, written: string): BlockPiece {
  return { kind, level, text: unescapeMarkdown(written) };
}

function readPiece(written: string): BlockPiece {
  const heading = /^(#{1,6}) ([\s\S]*)$/.exec(written);
  if (heading) return piece('heading', heading[1]?.length ?? 1, heading[2] ?? '');
  const item = /^((?: {2})*)- ([\s\S]*)$/.exec(written);
  if (item) {
    const indent = item[1] ?? '';
    return piece('list-item', indent.length / 2 + 1, (item[2] ?? '').replaceAll(`\n${indent}  `, '\n'));
  }
  if (written.startsWith('> ')) return piece('quote', 0, written.slice(2).replaceAll('\n> ', '\n'));
  if (/^\| [^\n]* \|$/.test(written)) return piece('table-row', 0, written.slice(2, -2));
  return piece('paragraph', 0, written);
}

function readPieces(lines: readonly string[]): BlockPiece[] {
  const pieces: BlockPiece[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line === '' || RULE.test(line)) continue;
    if (/^`{3,}$/.test(line)) {
      const end = lines.indexOf(line, i + 1);
      if (end < 0) return pieces;
      pieces.push({ kind: 'preformatted', level: 0, text: lines.slice(i + 1, end).join('\n') });
      i = end;
      continue;
    }
    const first = i;
    while (goesOn(lines[i] ?? '') && i + 1 < lines.length) i += 1;
    pieces.push(readPiece(lines.slice(first, i + 1).join('\n')));
  }
  return pieces;
}

/** Reads Markdown that is exactly what writeStoredMarkdown wrote; null for any other, which only a Markdown parser can read. */
export function readStoredMarkdown(markdown: string): BlockText | null {
  const content = placePieces(readPieces(markdown.split('\n')));
  return writeStoredMarkdown(content) === markdown ? content : null;
}
