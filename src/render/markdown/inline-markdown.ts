/** Passages and an editor's text → Markdown in one line, escaped, each passage with the links to its sources. */
import { escapeMarkdown } from '../../text/markdown-escapes.ts';
import type { Inline, RichBlock } from '../../text/rich-text.ts';
import type { ParagraphView, PassageView } from '../view/passage-view.ts';

/** White space of any kind is a space: a line of Markdown ends where it is written to. */
export const plain = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim(), '');

/** "[[3]](#source-3)": shown as [3]. */
const markOf = ({ number }: { readonly number: number }): string => `[\\[${number}\\]](#source-${number})`;

/** Behind words in another language than the page's stands its name, as on the page: "\\[German\\]". */
export function passageMarkdown({ open, opensCut, parts, close, marks, editor, named, language }: PassageView): string {
  const words = `${opensCut ? '[…] ' : ''}${open}${parts.map(plain).join(' […] ')}${close}`;
  const said = editor ? `*${words}*` : words;
  const mark = editor ? [`(${plain(editor.mark)})`] : [];
  const name = named && language !== null ? [`\\[${plain(language)}\\]`] : [];
  return [said, ...mark, ...marks.map(markOf), ...name].join(' ');
}

export const paragraphMarkdown = ({ passages }: ParagraphView): string => passages.map(passageMarkdown).join(' ');

/** The space at its ends is that between it and its neighbours. */
function spaced(text: string): string {
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\S\s+$/.test(text) ? ' ' : ''];
  return `${before}${plain(text)}${after}`;
}

const SAFE = /^(?:https?:|mailto:)/i;

function inlineMarkdown(inline: Inline): string {
  if (inline.kind === 'text') return spaced(inline.text);
  if (inline.kind === 'break') return '\\\n';
  const inner = inlinesMarkdown(inline.children);
  if (inline.kind === 'link')
    return SAFE.test(inline.href) ? `[${inner}](<${inline.href.replace(/[<>\s]/g, encodeURI)}>)` : inner;
  return inline.kind === 'strong' ? `**${inner}**` : `*${inner}*`;
}

const inlinesMarkdown = (inlines: readonly Inline[]): string => inlines.map(inlineMarkdown).join('');

function blockMarkdown(block: RichBlock): string {
  if (block.kind === 'list') {
    return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${inlinesMarkdown(item)}`).join('\n');
  }
  const text = inlinesMarkdown(block.children);
  if (block.kind === 'heading') return `**${text}**`;
  return block.kind === 'quote' ? `> ${text}` : text;
}

/** Set off as a quotation, under who wrote it: what has no mark is the editor's. */
export function editorMarkdown(label: string, blocks: readonly RichBlock[]): string {
  return [`**${plain(label)}**`, ...blocks.map(blockMarkdown)]
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
