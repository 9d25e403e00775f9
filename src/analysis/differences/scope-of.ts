/** A quantity in its sentence → the words that tell of it: those of its own clause, without who says so and without what belongs to the numbers beside it. */
import type { Span } from '../../library/model.ts';
import type { AnalysedArticle, Quantity, Quote, Statement } from '../model.ts';

export interface Scope {
  /** Its clause alone: what befalls the counted stands there. */
  readonly clause: string;
  /** Its clause, and its label; of an amount that qualifies a noun ("a $5 million contract with X") that noun's phrase alone. */
  readonly core: string;
  readonly qualifies: boolean;
  /** The rest of its sentence too. */
  readonly sentence: string;
  /** Who says it; null where the article does. */
  readonly claimant: string | null;
}

const PARTS = /[,;:()]|[–—]|\s-\s|\b(?:and|but|while|whereas|compared|versus|from|up from|down from)\b/gi;
const CLAUSE =
  /[,;:()]|[–—]|\s-\s|\b(?:but|while|whereas|although|because|after which)\b|\band(?= (?:\p{L}+(?:ed|ing)|left|hurt)\b)/giu;

/** Between two numbers the last mark or joining word parts what belongs to each. */
function partedAt(text: string, from: number, to: number, unparted: number): number {
  const last = [...text.slice(from, to).matchAll(PARTS)].at(-1);
  return last ? from + last.index : unparted;
}

/** Its own clause within the sentence and between the numbers beside it. */
function clauseOf(text: string, sentence: Span, quantity: Span, others: readonly Span[]): Span {
  const before = others.filter((q) => q.end <= quantity.start).at(-1);
  const after = others.find((q) => q.start >= quantity.end);
  const first = before ? partedAt(text, before.end, quantity.start, before.end) : sentence.start;
  const last = after ? partedAt(text, quantity.end, after.start, after.start) : sentence.end;
  const opens = [...text.slice(first, quantity.start).matchAll(CLAUSE)].at(-1);
  const closes = [...text.slice(quantity.end, last).matchAll(CLAUSE)][0];
  return {
    start: opens ? first + opens.index + opens[0].length : Math.min(first, quantity.start),
    end: closes ? quantity.end + closes.index : Math.max(last, quantity.end),
  };
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

export const claimOf = (statements: readonly Statement[], quantity: Span): Statement | null =>
  statements.find((statement) => statement.source !== null && holds(statement, quantity)) ?? null;

/** The text of the spans, blank where one of the left out covers it, so that no two words grow together. */
function textOf(text: string, spans: readonly Span[], out: readonly Span[]): string {
  return spans
    .map(({ start, end }) =>
      out.reduce(
        (left, span) => {
          const [from, to] = [Math.max(span.start, start) - start, Math.min(span.end, end) - start];
          return from >= to ? left : left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
        },
        text.slice(start, end),
      ),
    )
    .join(' ; ');
}

/** The noun's phrase right behind an amount, where the label has no verb of its own: what happens to the thing does not tell which it is. */
function qualifiedBy({ kind, concept, end }: Quantity, label: readonly Quote[], text: string): Quote | null {
  const [only] = label;
  if (kind !== 'money' || !only || label.length !== 1 || !/^[\s-]*$/.test(text.slice(end, only.start))) return null;
  return concept !== null && concept.start === only.start && /\s/.test(only.text) ? only : null;
}

export function scopeOf(
  { article: { text }, analysis }: AnalysedArticle,
  sentence: Span,
  quantity: Quantity,
  label: readonly Quote[],
): Scope {
  const others = analysis.quantities.filter((q) => q !== quantity && holds(sentence, q) && !holds(quantity, q));
  const claim = claimOf(analysis.statements, quantity);
  const said = [claim?.source, claim?.cue].flatMap((span) => (span ? [span] : []));
  const out = [quantity, ...others, ...said];
  const clause = clauseOf(text, sentence, quantity, others);
  const apart = label.filter((span) => !holds(clause, span));
  const qualified = qualifiedBy(quantity, label, text);
  return {
    clause: textOf(text, [clause], out),
    core: textOf(text, qualified ? [qualified] : [clause, ...apart], out),
    qualifies: qualified !== null,
    sentence: textOf(text, [sentence], out),
    claimant: claim?.source?.name ?? null,
  };
}
