/**
 * A quantity that neither a preposition, a subject nor an object explains → what its sentence is about: the phrase that a
 * preposition joins behind its unit ("9,000 troops to the border"), else the first phrase of the sentence.
 */
import type { Span } from '../../library/model.ts';
import { type Clauses, isNominal, lowerOf, phraseEndingAt, quantityAt } from './clauses.ts';
import { isTime } from './joined-phrase.ts';

const PREPOSITION =
  /^(?:to|in|into|at|on|across|from|near|for|against|of|with|among|between|by|over|through|under|around|inside|outside|toward|towards|about)$/;

/** Index of the last token of the noun phrase that begins at `i`; -1 where none does. */
function endOfPhrase({ tokens, to }: Clauses, i: number): number {
  let at = i;
  while (at < to && /^(?:DET|ADJ|PRON)$/.test(tokens[at]?.pos ?? '') && at < i + 5) at++;
  if (!isNominal(tokens[at])) return -1;
  while (at + 1 < Math.min(to, i + 9) && isNominal(tokens[at + 1])) at++;
  return at;
}

/** Within eight words, in the same clause; no day or month. */
export function phraseBehindUnit(clauses: Clauses, i: number): Span | null {
  const { tokens, to } = clauses;
  for (let at = i; at < Math.min(to, i + 8); at++) {
    if (/^(?:PUNCT|CCONJ)$/.test(tokens[at]?.pos ?? '') || quantityAt(clauses, at)) return null;
    if (!PREPOSITION.test(lowerOf(tokens[at]))) continue;
    const end = endOfPhrase(clauses, at + 1);
    if (end >= 0 && !quantityAt(clauses, end) && !isTime(tokens[end])) return phraseEndingAt(clauses, end);
  }
  return null;
}

/** The first noun phrase before the token that is no quantity and no time, of the sentence's first twenty words. */
export function firstPhraseOf(clauses: Clauses, to: number): Span | null {
  const { tokens } = clauses;
  for (let at = clauses.from; at < Math.min(to, clauses.from + 20); at++) {
    if (!isNominal(tokens[at]) || quantityAt(clauses, at)) continue;
    let last = at;
    while (last + 1 < Math.min(to, at + 8) && isNominal(tokens[last + 1])) last++;
    if (!isTime(tokens[last])) return phraseEndingAt(clauses, last);
    at = last;
  }
  return null;
}
