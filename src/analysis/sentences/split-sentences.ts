/** Text → the spans of its sentences, in order; every character but white space lies in exactly one of them. */
import type { Span } from '../../library/model.ts';
import { findListItems } from './list-markers.ts';
import { findSentenceEnds } from './sentence-ends.ts';
import { splitLines } from './text-lines.ts';

/** The span without white space at its ends; null where it holds nothing else. */
function trimSpan(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return from < to ? { start: from, end: to } : null;
}

function splitLine(text: string, line: Span): Span[] {
  const content = text.slice(line.start, line.end);
  const items = findListItems(content);
  const parts = [0, ...items, content.length];
  const cuts = parts.slice(0, -1).flatMap((from, i) => {
    const part = content.slice(from, parts[i + 1]);
    return [...findSentenceEnds(part).map((end) => from + end), from + part.length];
  });
  let from = 0;
  return cuts.flatMap((cut) => {
    const span = trimSpan(text, line.start + from, line.start + cut);
    from = cut;
    return span ? [span] : [];
  });
}

/** Offsets are UTF-16 units into the text, end exclusive. Written for English; other languages split less finely. */
export function splitSentences(text: string): Span[] {
  return splitLines(text).flatMap((line) => splitLine(text, line));
}
