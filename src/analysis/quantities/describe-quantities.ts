/**
 * A text that has been tagged → its quantities as annotators of quantities write them (Almasian and others, "CQE: A
 * Comprehensive Quantity Extractor", EMNLP 2023): units with rates and adjectives, and all that an amount tells of.
 */
import type { Span } from '../../library/model.ts';
import type { Quantity } from '../model.ts';
import { type ReadText, type TokenisedSentence, tokenAt } from '../read-text.ts';
import { tableQuantities } from '../tables/table-quantities.ts';
import { annotatedUnit, rateEnd, unitEnd } from './annotated-unit.ts';
import { objectBehind, subjectBehind, subjectOf } from './clause-members.ts';
import { byToken, type Clauses, type TokenRun } from './clauses.ts';
import { firstPhraseOf, phraseBehindUnit } from './context-phrase.ts';
import { measuredBehind } from './counted.ts';
import { quantitiesIn } from './find-quantities.ts';
import { numberLanguageOf } from './foreign/language-of.ts';
import { phraseJoinedTo } from './joined-phrase.ts';
import { vagueCountsIn } from './vague-counts.ts';

export interface DescribedQuantity extends Span {
  readonly value: Quantity['value'];
  readonly unit: string | null;
  readonly kind: Quantity['kind'];
  readonly change: Quantity['change'];
  /** The phrases that the amount tells of, as the text has them, nearest first, separated by ", "; null for none. */
  readonly concept: string | null;
}

const COMPLEMENT = /\s(?:of|in|for|to|from|by|on|with|against|between)\s/;

const within = (span: Span | null, outer: Span | null): boolean =>
  span !== null && outer !== null && span.start >= outer.start && span.end <= outer.end;

/** Of a count, the phrase behind says more than the unit only where it goes on; of a measure it is the answer. */
function phraseBehind(quantity: Quantity, text: string): Span | null {
  const { concept, kind, unit } = quantity;
  const extreme =
    kind === 'duration'
      ? /^[\s-](?:high|low|average|record|peak)\b(?![-‐‑])/.exec(text.slice(quantity.end, quantity.end + 12))
      : null;
  if (extreme) return { start: quantity.end + 1, end: quantity.end + extreme[0].length };
  if (!concept || concept.start < quantity.end) return null;
  const qualifies = /^[-‐‑]$/.test(text.slice(quantity.end, concept.start).trim().slice(0, 1));
  const counted = kind === 'count' && concept.text.toLowerCase().includes(unit?.split(' ').at(-1)?.slice(0, 3) ?? '');
  return !counted || qualifies || COMPLEMENT.test(concept.text) ? concept : null;
}

/** "$1.5bn-a-year subsidy scheme". */
function phraseBehindRate({ kind, end }: Quantity, { tokens, to }: Clauses, text: string): Span | null {
  const past = kind === 'money' ? rateEnd(text, end) : end;
  return past > end ? measuredBehind(tokens, tokenAt(tokens, past), to) : null;
}

/** "30-day ceasefire", "$5 million contract": the amount belongs to the noun behind it alone. */
const qualifiesNoun = (quantity: Quantity, behind: Span, text: string): boolean =>
  quantity.kind !== 'count' && /^[\s-]?$/.test(text.slice(quantity.end, behind.start));

function phrasesOf(quantity: Quantity, clauses: Clauses, run: TokenRun, text: string): Span[] {
  const behind = phraseBehind(quantity, text) ?? phraseBehindRate(quantity, clauses, text);
  if (behind && (qualifiesNoun(quantity, behind, text) || quantity.kind === 'ratio')) return [behind];
  const joined = phraseJoinedTo(clauses, run.from);
  const subject = subjectOf(clauses, run.from);
  const found = [behind, joined, subject].filter((span) => span !== null);
  if (found.length > 0)
    return found.filter(
      (span, i) => !found.some((other, j) => i !== j && within(span, other) && (j < i || !within(other, span))),
    );
  const object = subjectBehind(clauses, run.to) ?? objectBehind(clauses, run.to);
  const last = object ?? phraseBehindUnit(clauses, run.to) ?? firstPhraseOf(clauses, run.from);
  return last ? [last] : [];
}

/** "start-up": the tagger parts words at their hyphens. */
const wholeWords = (text: string, { start, end }: Span): string =>
  text.slice(start, end) + (/^[-‐‑]\p{L}{1,20}/u.exec(text.slice(end, end + 22))?.[0] ?? '');

const runOf = ({ tokens }: ReadText, text: string, quantity: Quantity): TokenRun => ({
  from: tokenAt(tokens, quantity.start),
  to: tokenAt(tokens, unitEnd(text, quantity)),
});

function describeSentence(
  read: ReadText,
  sentence: TokenisedSentence,
  inside: readonly Quantity[],
): DescribedQuantity[] {
  const { text } = read.article;
  const runs = inside.map((quantity) => runOf(read, text, quantity));
  const clauses: Clauses = { tokens: read.tokens, from: sentence.from, to: sentence.to, quantities: byToken(runs) };
  return inside.map((quantity, i) => {
    const { start, end, value, kind, change } = quantity;
    const phrases = phrasesOf(quantity, clauses, runs[i] ?? { from: 0, to: 0 }, text);
    const concept = phrases.map((span) => wholeWords(text, span)).join(', ');
    const unit = annotatedUnit(read, sentence, quantity);
    return { start, end, value, unit, kind, change, concept: concept === '' ? null : concept };
  });
}

/** The heads of its column and row are what a figure of a table tells of. */
function describeTables({ article }: ReadText): DescribedQuantity[] {
  return tableQuantities(article).map(({ start, end, value, unit, kind, change, heads }) => {
    const concept = heads.map(({ text }) => text).join(', ');
    return { start, end, value, unit, kind, change, concept: concept === '' ? null : concept };
  });
}

/** In the order of the text. */
export function describeQuantities(read: ReadText): DescribedQuantity[] {
  return [...describeProse(read), ...describeTables(read)].sort((a, b) => a.start - b.start);
}

/** Of other languages the tags are guesses: what was read with the number is all that is told. */
const asRead = ({ start, end, value, unit, kind, change, concept }: Quantity): DescribedQuantity => {
  return { start, end, value, unit, kind, change, concept: concept?.text ?? null };
};

function describeProse(read: ReadText): DescribedQuantity[] {
  if (numberLanguageOf(read.article)) return quantitiesIn(read).map(asRead);
  const quantities = [...quantitiesIn(read), ...vagueCountsIn(read)].sort((a, b) => a.start - b.start);
  let next = 0;
  return read.sentences.flatMap((sentence) => {
    const first = next;
    while ((quantities[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++;
    return describeSentence(read, sentence, quantities.slice(first, next));
  });
}
