/**
 * Text → its logical lines: runs of text that no sentence can cross. A blank line always parts them; a single line break
 * does not where it only wraps a paragraph (mail, PDF).
 */
import type { Span } from '../../library/model.ts';

const TERMINATED = /[.!?…:;]["'”’»)\]*_]*\s*$/u;

/** The line breaks because its next word had no room: with it, it would be longer than the longest of its paragraph. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (line.length < 40 || width > 120) return false;
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? '';
  return line.trimEnd().length + 1 + word.length > width;
}

const startsLower = (line: string): boolean => /^\s*\p{Ll}/u.test(line);
const isMarked = (line: string): boolean => /^\s*(?:[•⁃◦▪‣∙●*–-]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u.test(line);

/** Does a sentence run on from one line of a paragraph to the next? */
function runsOn(line: string, next: string, paragraph: readonly string[], width: number): boolean {
  if (isMarked(next)) return false;
  if (/^\s*[.,;:!?)\]]/u.test(next)) return true;
  if (TERMINATED.test(line)) return false;
  if (startsLower(next)) return !startsLower(paragraph[0] ?? '') && TERMINATED.test(paragraph.at(-1) ?? '');
  return paragraph.length > 2 && isWrapped(line, next, width);
}

function linesOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 || at > end ? end : at;
    spans.push({ start: from, end: to });
    from = to + 1;
  }
  return spans;
}

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const width = texts.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  const joined: Span[] = [];
  lines.forEach((line, i) => {
    const last = joined.at(-1);
    if (last && runsOn(texts[i - 1] ?? '', texts[i] ?? '', texts, width))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  });
  return joined;
}

/** Spans that hold every character but line breaks, in order. */
export function splitLines(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const blank of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    spans.push(...joinLines(text, linesOf(text, from, blank.index)));
    from = blank.index + blank[0].length;
  }
  return [...spans, ...joinLines(text, linesOf(text, from, text.length))];
}
