/**
 * A quantity in its tagged sentence → the noun phrase before it that a preposition joins it to: "a depth of 10 km",
 * "raised the rate by 25 basis points".
 */
import type { Span } from '../../library/model.ts';
import type { Token } from '../tokens.ts';
import {
  behindQualifiers,
  type Clauses,
  isNominal,
  lowerOf,
  phraseEndingAt,
  quantityAt,
  type TokenRun,
} from './clauses.ts';
import { unitOf } from './units.ts';

/** When it was, not what it is about. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|day|quarter|morning|afternoon|evening|night|hour|today|yesterday)s?$/;

/** A word that says when: a day, a month, a quarter. */
export const isTime = (token: Token | undefined): boolean => TIME.test(lowerOf(token));

const JOINING_PREPOSITION =
  /^(?:of|at|by|to|with|from|for|on|in|over|within|worth|between|past|into|against|near|is|was|are|were|than|,|\()$/;

/** The phrase that a preposition joins the number to; over another amount ("9% to $18 bn") on to what that is of. */
export function phraseJoinedTo(clauses: Clauses, start: number, depth = 0): Span | null {
  const { tokens, from } = clauses;
  const at = behindQualifiers(clauses, start);
  const owner = tokens[at - 1];
  if (/^['’]s?$/.test(lowerOf(tokens[at])) && isNominal(owner)) return phraseEndingAt(clauses, at - 1);
  if (lowerOf(tokens[start - 2]) === 'up' && isNominal(tokens[at])) return phraseEndingAt(clauses, at);
  const listed = /^(?:and|or)$/.test(lowerOf(tokens[at])) ? quantityAt(clauses, at - 1) : undefined;
  if (listed && depth < 3) return phraseJoinedTo(clauses, listed.from, depth + 1);
  if (at <= from || depth > 3 || !JOINING_PREPOSITION.test(lowerOf(tokens[at]))) return null;
  if (/^[,(]$/.test(lowerOf(tokens[at])) && !quantityAt(clauses, at - 1) && !isAppositive(clauses, at, start))
    return null;
  const quantity = quantityAt(clauses, at - 1);
  if (quantity) return phraseJoinedTo(clauses, quantity.from, depth + 1) ?? countedBy(clauses, quantity, start);
  if (!isNominal(tokens[at - 1])) return null;
  if (TIME.test(lowerOf(tokens[at - 1]))) return phraseJoinedTo(clauses, at - 1, depth + 1);
  return phraseEndingAt(clauses, at - 1);
}

/** "120 stores in 14 countries": the noun that the amount before it counts. */
export function countedBy({ tokens }: Clauses, { from, to }: TokenRun, before: number): Span | null {
  const [noun, number] = [tokens[to - 1], tokens[from]];
  return number?.pos === 'NUM' &&
    noun?.pos === 'NOUN' &&
    to - from > 1 &&
    to <= before &&
    !TIME.test(lowerOf(noun)) &&
    !unitOf(noun.text)
    ? { start: noun.start, end: noun.end }
    : null;
}

/** ", 58," and "(58)" tell of the noun before them. */
function isAppositive({ tokens, quantities }: Clauses, at: number, start: number): boolean {
  if (!isNominal(tokens[at - 1])) return false;
  if (at === start - 1 && /^[,);]$/.test(lowerOf(tokens[start + 1]))) return true;
  return SIZE.test(lowerOf(tokens[quantities.get(start)?.to ?? start]));
}

/** "the freighter, 190 metres long". */
const SIZE = /^(?:long|wide|tall|high|deep|thick|away|across|old|north|south|east|west|from)$/;
