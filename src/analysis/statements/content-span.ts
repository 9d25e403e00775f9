/** A content's run of tokens → the span of text that is the statement and nothing else. */
import type { Span } from '../../library/model.ts';
import { datelineLength } from '../sentences/dateline.ts';
import type { Attribution } from './attribution.ts';
import { type MarkedText, spanOf, type TokenRun } from './marked-text.ts';

const OPENING = /^[\s,;:.]+|^(?:--|—|–)\s*/;
const MARKS = /["“”„«»‘’']/;

/** The quotation that covers a span but for commas and stops; null where none does. */
function wholeQuotation(m: MarkedText, a: Attribution): Span | null {
  const q = m.quotations[m.quotationOf[a.content.from] ?? -1];
  if (!q || q.from !== a.content.from) return null;
  const rest = m.words.slice(q.to, a.content.to);
  return rest.every((w) => /^[.,;:!?]$/.test(w)) ? q.inner : null;
}

function trimmed(text: string, span: Span, trailing: RegExp): Span {
  let { start, end } = span;
  const lead = OPENING.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  const tail = trailing.exec(text.slice(Math.max(start, end - 12), end));
  if (tail) end -= tail[0].length;
  return { start, end };
}

const CONJUNCTION = /^(?:but|and|yet|so)$/;
/** Adverbs that join a sentence to the one before where a comma follows them; "however" does so without one, but for "however hard". */
const JOINING =
  /^(?:however|moreover|meanwhile|still|nevertheless|nonetheless|furthermore|besides|instead|thus|therefore)$/;

function joins(m: MarkedText, i: number): boolean {
  if (CONJUNCTION.test(m.words[i] ?? '')) return m.tags[i] === 'CCONJ';
  if (!JOINING.test(m.words[i] ?? '')) return false;
  return m.words[i + 1] === ',' || (m.words[i] === 'however' && !/^(?:ADJ|ADV)$/.test(m.tags[i + 1] ?? 'X'));
}

/** "But the dam is safe, Lima said": what joins the sentence to the one before is the author's. Quoted words keep theirs. */
function withoutConjunction(m: MarkedText, { complement, content }: Attribution): TokenRun {
  const reported = complement === 'clause' || complement === 'according';
  if (!reported || !joins(m, content.from) || m.quotationOf[content.from] !== -1) return content;
  const from = m.words[content.from + 1] === ',' ? content.from + 2 : content.from + 1;
  return from < content.to ? { from, to: content.to } : content;
}

/** "OSLO — The dam is safe, Lima said": where a report was written is no part of what was said. */
function withoutDateline(text: string, { start, end }: Span): Span {
  const opens = start === 0 || text[start - 1] === '\n';
  return { start: opens ? start + datelineLength(text.slice(start, end)) : start, end };
}

/** The content without the marks around it, a trailing comma, or a stop that is the author's. */
export function contentSpan(m: MarkedText, a: Attribution): Span {
  const quotation = wholeQuotation(m, a);
  if (quotation) return trimmed(m.text, quotation, /[\s,]+$/);
  // The stop at the end of a block is the speaker's own.
  const trailing = a.complement === 'block-quote' ? /[\s,—–]+$/ : /(?:[\s,;:.]|[*†‡]+$|\[\d{1,3}\])+$/;
  const span = trimmed(m.text, withoutDateline(m.text, spanOf(m, withoutConjunction(m, a))), trailing);
  return balanced(m.text, span);
}

/** Drops a quotation mark at the edge of a span whose partner lies outside of it. */
function balanced(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const opening = (inside.match(/[“«]/g) ?? []).length;
  const closing = (inside.match(/[”»]/g) ?? []).length;
  const straight = (inside.match(/"/g) ?? []).length;
  const first = inside[0] ?? '';
  const last = inside.at(-1) ?? '';
  // A straight mark that opens what a curly one closes.
  if (straight === 1 && Math.abs(opening - closing) === 1) return span;
  if (MARKS.test(first) && (opening > closing || (first === '"' && straight % 2 === 1)))
    return { start: span.start + 1, end: span.end };
  if (MARKS.test(last) && (closing > opening || (last === '"' && straight % 2 === 1)))
    return { start: span.start, end: span.end - 1 };
  return span;
}
