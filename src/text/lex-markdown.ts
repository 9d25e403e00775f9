/**
 * Markdown → marked's tokens, whatever the Markdown: what the lexer would hang on or die of is read as plain text.
 * marked 18 needs quadratic time for long runs of unclosed emphasis, and overflows the stack where quotes or lists nest
 * some thousand levels deep; both are told by counting, before it sees them.
 */
import { Lexer, type Token } from 'marked';

/** Longer texts become plain paragraphs. */
const MAX_LENGTH = 400_000;
/** A stretch without a blank line that is longer, or has more marks, is taken literally. */
const MAX_STRETCH = 20_000;
const MAX_MARKS = 1_000;
/** A line that opens more quotes and lists within each other is taken literally. */
const MAX_NESTING = 20;

const MARK = /[*_[\]~`<>!@\\|]/g;
const LINE_OPENING = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;
const OPENER = />|[-+*]|\d+[.)]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Tokens of the whole text; GitHub's Markdown. Time is linear in its length, but for a constant factor. */
export function lexMarkdown(markdown: string): readonly Token[] {
  const text = markdown.replace(/\r\n?/g, '\n');
  const tame =
    text.length > MAX_LENGTH
      ? literal(text)
      : text
          .split(/(\n[ \t]*\n)/)
          .map(tamed)
          .join('');
  try {
    return new Lexer({ gfm: true }).lex(tame);
  } catch {
    return new Lexer({ gfm: true }).lex(literal(text.replace(/^[ \t]+/gm, '')));
  }
}

function tamed(stretch: string): string {
  const dangerous =
    stretch.length > MAX_STRETCH ||
    (stretch.match(MARK)?.length ?? 0) > MAX_MARKS ||
    stretch.split('\n').some((line) => openersOf(line) > MAX_NESTING);
  return dangerous ? literal(stretch) : stretch;
}

function openersOf(line: string): number {
  return LINE_OPENING.exec(line)?.[0].match(OPENER)?.length ?? 0;
}

/** The text so that Markdown shows it as it is written. */
function literal(text: string): string {
  return text.replace(PUNCTUATION, '\\$&');
}
