/** Markdown that a person wrote → blocks that the page may set: no HTML, no pictures, no links but to the web and to mail. */
import { decodeHTML } from 'entities/decode';
import type { Token, Tokens } from 'marked';
import { lexMarkdown } from './lex-markdown.ts';
import { plainText } from './plain-text.ts';
import type { Inline, RichBlock } from './rich-text.ts';

const WEB_OR_MAIL = /^(?:https?:\/\/|mailto:)[^\s]+$/i;
const COMMENT = /^\s*<!--[\s\S]*?-->\s*$/;

/**
 * Reads Markdown. Raw HTML is shown as the text it is, comments are dropped, a picture is its description, code is
 * plain text, a table is a line for each row. A link to anywhere else keeps its words and loses its address.
 */
export function parseMarkdown(markdown: string): readonly RichBlock[] {
  return toBlocks(lexMarkdown(markdown));
}

function toBlocks(tokens: readonly Token[]): RichBlock[] {
  return tokens.flatMap((token) => toBlock(token as Tokens.Generic));
}

function toBlock(token: Tokens.Generic): RichBlock[] {
  switch (token.type) {
    case 'paragraph':
    case 'text':
      return filled({ kind: 'paragraph', children: toInlines(token.tokens ?? [token as Token]) });
    case 'heading':
      return filled({
        kind: 'heading',
        level: (token as Tokens.Heading).depth,
        children: toInlines(token.tokens ?? []),
      });
    case 'blockquote':
      return toBlocks(token.tokens ?? []).map((b) => (b.kind === 'paragraph' ? { ...b, kind: 'quote' } : b));
    case 'list':
      return toList(token as Tokens.List);
    case 'table':
      return filled({ kind: 'paragraph', children: joinTexts(tableLines(token as Tokens.Table)) });
    case 'code':
      return filled({ kind: 'paragraph', children: withBreaks((token as Tokens.Code).text.split('\n')) });
    case 'html':
      return COMMENT.test(token.raw) ? [] : filled({ kind: 'paragraph', children: [text(token.raw.trim())] });
    default:
      return [];
  }
}

const filled = (block: Exclude<RichBlock, { kind: 'list' }>): RichBlock[] =>
  plainText(block.children).trim() === '' ? [] : [block];

/** A list within an item becomes further items of the same list: paper has room for one level. */
function toList(list: Tokens.List): RichBlock[] {
  const items = list.items.flatMap(toItems).filter((item) => plainText(item).trim() !== '');
  return items.length === 0 ? [] : [{ kind: 'list', ordered: list.ordered, items }];
}

function toItems(item: Tokens.ListItem): (readonly Inline[])[] {
  const blocks = toBlocks(item.tokens);
  const own = blocks.flatMap((b) => (b.kind === 'list' ? [] : [b.children]));
  const joined = own.flatMap((children, i): readonly Inline[] =>
    i === 0 ? children : [{ kind: 'break' }, ...children],
  );
  return [joined, ...blocks.flatMap((b) => (b.kind === 'list' ? b.items : []))];
}

function tableLines(table: Tokens.Table): Inline[] {
  const rows = [table.header, ...table.rows];
  return rows.flatMap((row, i): Inline[] => {
    const cells = row.flatMap((cell, j) => [...(j === 0 ? [] : [text(' | ')]), ...toInlines(cell.tokens)]);
    return i === 0 ? cells : [{ kind: 'break' }, ...cells];
  });
}

function withBreaks(lines: readonly string[]): Inline[] {
  return lines.flatMap((line, i): Inline[] => (i === 0 ? [text(line)] : [{ kind: 'break' }, text(line)]));
}

const text = (value: string): Inline => ({ kind: 'text', text: value });

function toInlines(tokens: readonly Token[]): readonly Inline[] {
  return joinTexts(tokens.flatMap((token) => toInline(token as Tokens.Generic)));
}

function toInline(token: Tokens.Generic): readonly Inline[] {
  const children = (): readonly Inline[] => toInlines(token.tokens ?? []);
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: children() }];
    case 'em':
      return [{ kind: 'emphasis', children: children() }];
    case 'link':
      return linkOf((token as Tokens.Link).href, children());
    case 'br':
      return [{ kind: 'break' }];
    case 'del':
    case 'image':
      return children();
    case 'html':
      return COMMENT.test(token.raw) ? [] : [text(token.raw)];
    case 'codespan':
    case 'escape':
      return [text((token as Tokens.Codespan).text)];
    case 'text':
      return token.tokens ? children() : [text(decodeHTML((token as Tokens.Text).text).replace(/\n/g, ' '))];
    default:
      return [];
  }
}

function linkOf(href: string, children: readonly Inline[]): readonly Inline[] {
  const address = decodeHTML(href).trim();
  return WEB_OR_MAIL.test(address) && URL.canParse(address) ? [{ kind: 'link', href: address, children }] : children;
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text') joined[joined.length - 1] = text(last.text + inline.text);
    else joined.push(inline);
  }
  return joined;
}
