/** The label of a figure, and the statement that its number stands in → the label with who says so; null where it cannot be said. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote, Statement } from '../model.ts';
import { pointsElsewhere, wordsOf } from './label-text.ts';

/** Longest words of "organisers said" beside a label. */
const LONGEST = 60;

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Who says it and the verb, as they stand: "organisers said"; null where they stand apart, elsewhere or point back. */
export function claimantOf(text: string, sentence: Span, { source, cue }: Statement): Quote | null {
  if (!source || !cue) return null;
  const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
  const apart = text.slice(Math.min(source.end, cue.end), Math.max(source.start, cue.start));
  const told = holds(sentence, { start, end }) && end - start <= LONGEST && /^[\s,]*$/.test(apart);
  return told && !pointsElsewhere(wordsOf(text, start, end)) && !PRONOUN.test(source.text)
    ? { start, end, text: text.slice(start, end) }
    : null;
}

/** In the order of the text; spans with no word and no number between them are one. */
function joined(text: string, quantity: Quantity, spans: readonly Quote[]): readonly Quote[] {
  const all: Quote[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const near = last && !(last.end <= quantity.start && quantity.end <= span.start);
    if (!near || !/^,?\s*$/.test(text.slice(last.end, span.start))) all.push(span);
    else all[all.length - 1] = { start: last.start, end: span.end, text: text.slice(last.start, span.end) };
  }
  return all;
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|one)$/i;

/** A claim is no fact of the article: its number is printed with whose it is, or not at all. Spans stay in the order of the text. */
export function withClaimant(
  text: string,
  sentence: Span,
  quantity: Quantity,
  label: readonly Quote[],
  statements: readonly Statement[],
): readonly Quote[] | null {
  const claim = statements.find((statement) => holds(statement, quantity));
  if (!claim) return label;
  const claimant = claimantOf(text, sentence, claim);
  if (!claimant || meet(claimant, quantity)) return null;
  if (label.some((span) => holds(span, claimant))) return label;
  if (label.some((span) => meet(span, claimant))) return null;
  return joined(text, quantity, [...label, claimant]);
}
