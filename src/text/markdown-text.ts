/** Markdown ⇄ plain text and the places of its headings, paragraphs, list items, quotes and table rows. */
import { decodeHTML } from 'entities';
import { Lexer, type Token, type Tokens } from 'marked';
import { lexMarkdown } from './lex-markdown.ts';
import { unescapeMarkdown } from './markdown-escapes.ts';
import {
  type BlockPiece,
  type BlockText,
  placePieces,
  readStoredMarkdown,
  writeStoredMarkdown,
} from './stored-markdown.ts';
import type { BlockKind } from './text-blocks.ts';

export type { BlockText } from './stored-markdown.ts';

/** A line break of the source is a space; one that the author asked for is a "br" token. Each run of spaces is tried once. */
const joinLines = (text: string): string => text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ');

function inlineText(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'escape':
      return (token as Tokens.Escape).text;
    case 'codespan':
      return joinLines((token as Tokens.Codespan).text);
    case 'image':
      return '';
    case 'html':
      return /^<br\b/i.test(token.raw) ? '\n' : '';
    case 'link':
      // A bare address is its own text, in which escapes stand as written.
      if (token.raw === (token as Tokens.Link).text) return unescapeMarkdown(token.raw);
      return inlineTexts(token.tokens ?? []);
    default:
      return innerText(token);
  }
}

/** Of a run without tokens the raw form is read: in `text` entities are characters already, breaks among them. */
function innerText(token: Token): string {
  const { tokens } = token as Tokens.Generic;
  return tokens ? inlineTexts(tokens) : decodeHTML(joinLines(token.raw));
}

const inlineTexts = (tokens: readonly Token[]): string =>
  tokens
    .map(inlineText)
    .join('')
    .replace(/(?<! ) +\n/g, '\n');

/** Cells are split here, not by the parser, which drops those beyond the first row's number. */
function rowPieces(table: Tokens.Table): BlockPiece[] {
  const lines = table.raw.split('\n').filter((line, i) => i !== 1 && line.trim() !== '');
  return lines.map((line) => {
    const cells = line
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, '')
      .split(/(?<!\\)\|/);
    const texts = cells.map((cell) => inlineTexts(Lexer.lexInline(cell.trim())));
    return { kind: 'table-row', level: 0, text: texts.join(' | ') };
  });
}

function htmlPieces(raw: string, kind: BlockKind, level: number): BlockPiece[] {
  const prose = raw.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, '').replace(/<\/?\w[^>]*>/g, ' ');
  return [{ kind, level, text: decodeHTML(prose.replace(/\s+/g, ' ').trim()) }];
}

function itemPieces(item: Tokens.ListItem, depth: number): BlockPiece[] {
  return item.tokens
    .filter((token) => token.type !== 'checkbox')
    .flatMap((token) => blockPieces(token, 'list-item', depth));
}

/** `kind` and `level` are what a paragraph is here: a quote in a quote, an item in a list. */
function blockPieces(token: Token, kind: BlockKind, level: number): BlockPiece[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: (token as Tokens.Heading).depth, text: inlineTexts(token.tokens ?? []) }];
    case 'paragraph':
    case 'text':
      return [{ kind, level, text: token.tokens ? inlineTexts(token.tokens) : inlineText(token) }];
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => itemPieces(item, kind === 'list-item' ? level + 1 : 1));
    case 'blockquote':
      return (token.tokens ?? []).flatMap((inner) => blockPieces(inner, 'quote', 0));
    case 'table':
      return rowPieces(token as Tokens.Table);
    case 'code':
      return [{ kind: 'preformatted', level: 0, text: (token as Tokens.Code).text }];
    case 'html':
      return htmlPieces(token.raw, kind, level);
    default:
      return [];
  }
}

/** Reads any Markdown. What writeMarkdownText wrote comes back exactly, whatever is in it. */
export function readMarkdownText(markdown: string): BlockText {
  const stored = readStoredMarkdown(markdown);
  if (stored) return stored;
  const pieces = lexMarkdown(markdown).flatMap((token) => blockPieces(token, 'paragraph', 0));
  return placePieces(pieces.filter((piece) => piece.text.trim() !== ''));
}

/**
 * The Markdown in which an article's text is kept: readMarkdownText gives exactly the same text and blocks back.
 * Blocks must be as a library has them: none empty, in order, a blank line ("\n\n") between, nothing outside of them.
 */
export function writeMarkdownText(content: BlockText): string {
  const markdown = writeStoredMarkdown(content);
  const back = readStoredMarkdown(markdown);
  if (back === null || back.text !== content.text) throw new RangeError('the blocks do not cover the text');
  return markdown;
}
