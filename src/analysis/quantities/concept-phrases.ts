/**
 * A quantity in its tagged sentence → the noun phrases before it that it tells of: the one that a preposition joins it
 * to ("a depth of 10 km", "raised the rate by 25 basis points"), and the subject of its clause ("Shares fell 2%").
 */
import type { Span } from '../../library/model.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from './units.ts';

/** A sentence's run of tokens, and the quantity that each of them belongs to. */
export interface Clauses {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly quantities: ReadonlyMap<number, TokenRun>;
}

/** Indices into the tokens: `from` inclusive, `to` exclusive. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** Nouns of measure that the tagger takes for adjectives before "of". */
const NOUN_OF_MEASURE = /^(?:average|total|record|low|high|maximum|minimum|median|mean)$/i;

const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN' || (token?.pos === 'ADJ' && NOUN_OF_MEASURE.test(token.text));
const lowerOf = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

const quantityAt = ({ quantities }: Clauses, i: number): TokenRun | undefined => quantities.get(i);

/** Runs by the tokens in them; of two that share a token the first has it. */
export function byToken(runs: readonly TokenRun[]): ReadonlyMap<number, TokenRun> {
  const owners = new Map<number, TokenRun>();
  for (const run of runs) for (let i = run.from; i < run.to; i++) if (!owners.has(i)) owners.set(i, run);
  return owners;
}

/** Words that tell how exact a number is, and stand between a preposition and the number. */
const QUALIFYING =
  /^(?:about|around|nearly|almost|over|under|more|less|fewer|than|some|just|a|an|the|only|roughly|approximately|well|another|estimated|record|total|average|below|above|least|most|much|many|little|few|further|combined|whopping)$/;

/** Index of the last word before the number that does not qualify it; "at least", "up to", "as much as" do. */
function behindQualifiers({ tokens, from }: Clauses, start: number): number {
  let at = start - 1;
  while (at > from) {
    const [word, before] = [lowerOf(tokens[at]), lowerOf(tokens[at - 1])];
    if ((word === 'to' && before === 'up') || (word === 'at' && /^(?:least|most)$/.test(lowerOf(tokens[at + 1]))))
      at -= word === 'to' ? 2 : 1;
    else if (word === 'as' && /^(?:much|many|little|few)$/.test(lowerOf(tokens[at + 1]))) at -= 1;
    else if (word === 'as' && /^(?:much|many|little|few)$/.test(before)) at -= 1;
    else if (QUALIFYING.test(word) || word === '$') at -= 1;
    else break;
  }
  return at;
}

/** What joins nouns of one phrase, read backwards. */
const JOINS = /^(?:of|in|for|on|per|['’]s?|[-‐‑&])$/;

/** The noun phrase that ends at `last`, with those it hangs on: "shares in the lender", "the risk of flu". */
function phraseEndingAt({ tokens, from }: Clauses, last: number): Span | null {
  let first = last;
  while (first - 1 >= from && last - first < 12) {
    const token = tokens[first - 1];
    const inside = isNominal(token) || /^(?:ADJ|DET|NUM)$/.test(token?.pos ?? '') || JOINS.test(lowerOf(token));
    if (!inside) break;
    first--;
  }
  while (first < last && !isNominal(tokens[first]) && tokens[first]?.pos !== 'ADJ') first++;
  const [a, b] = [tokens[first], tokens[last]];
  return a && b && (isNominal(b) || b.pos === 'NUM') ? { start: a.start, end: b.end } : null;
}

/** When it was, not what it is about. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|day|quarter|morning|afternoon|evening|night|hour|today|yesterday)s?$/;

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
function countedBy({ tokens }: Clauses, { from, to }: TokenRun, before: number): Span | null {
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

/** Verbs that the tagger takes for nouns where an amount follows: "tickets cost $12". */
const COSTS = /^(?:costs?|totals?|averages?|measures?|numbers?|claims?|employs?|holds?|covers?|houses?)$/;

/** Past forms that are tagged as nouns behind a name or noun: "the Dow lost 12 points", "the army shot down 40". */
const PAST =
  /^(?:shot|lost|cost|cut|hit|won|led|rose|fell|shed|made|sold|paid|held|beat|set|spent|put|drew|ran|cast|bid)$/;

function isVerb(clauses: Clauses, i: number): boolean {
  const { tokens } = clauses;
  const [token, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (token?.pos === 'NOUN' && PAST.test(lowerOf(token)))
    return /^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '') && /^(?:NUM|SYM|DET|ADP|PRON)$/.test(next?.pos ?? '');
  if (token?.pos === 'NOUN' || token?.text === 'average')
    return (
      COSTS.test(lowerOf(token)) &&
      isNominal(before) &&
      (lowerOf(next) === 'as' || quantityAt(clauses, i + 1) !== undefined)
    );
  if (token?.pos === 'AUX') return true;
  const qualifies = /^(?:DET|ADJ|NUM)$/.test(before?.pos ?? '') && isNominal(next);
  return token?.pos === 'VERB' && !qualifies;
}

const FARTHEST = 60;

/** The subject of the clause that the token is in; verbs that share a subject lead on to it. Null for a pronoun. */
export function subjectOf(clauses: Clauses, start: number): Span | null {
  const { tokens } = clauses;
  const from = Math.max(clauses.from, start - FARTHEST);
  let at = start - 1;
  if (isSubject(clauses, start)) return null;
  for (let round = 0; round < 5; round++) {
    while (at >= from && !isVerb(clauses, at)) at--;
    if (at < from) return round === 0 ? null : firstPhrase(clauses, from, start);
    while (at - 1 >= from && (isVerb(clauses, at - 1) || /^(?:ADV|PART)$/.test(tokens[at - 1]?.pos ?? ''))) at--;
    let last = at - 1;
    const relative = /^(?:which|that|who|whose|where)$/.test(lowerOf(tokens[last]));
    if (relative) last -= lowerOf(tokens[last - 1]) === ',' ? 2 : 1;
    if (last < from) return null;
    const counted = relative ? undefined : quantityAt(clauses, last);
    if (counted) {
      const noun = countedBy(clauses, counted, start);
      if (noun) return noun;
      at = counted.from - 1;
      continue;
    }
    if (isNominal(tokens[last]) || isNumberOfName(clauses, last)) return phraseEndingAt(clauses, last);
    if (tokens[last]?.pos === 'PRON' && !/^(?:her|him|them|us|me)$/.test(lowerOf(tokens[last]))) return null;
    at = last;
  }
  return null;
}

/** "the Nasdaq 100": a number that is no quantity closes a name. */
const isNumberOfName = (clauses: Clauses, i: number): boolean =>
  clauses.tokens[i]?.pos === 'NUM' && clauses.tokens[i - 1]?.pos === 'PROPN' && !quantityAt(clauses, i);

/** "when 300 youths threw stones", "and 46% could not pay": the amount begins a clause of its own. */
function isSubject(clauses: Clauses, start: number): boolean {
  const { tokens } = clauses;
  const end = clauses.quantities.get(start)?.to ?? start + 1;
  const before = tokens[behindQualifiers(clauses, start)];
  if (/^(?:when|while|because|if|although|though|whereas)$/.test(lowerOf(before))) return true;
  return /^(?:CCONJ|PUNCT)$/.test(before?.pos ?? '') && /^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? '');
}

/** "At $3.2 million, the flat is small": the subject behind the comma. */
export function subjectBehind(clauses: Clauses, end: number): Span | null {
  const { tokens } = clauses;
  if (lowerOf(tokens[end]) !== ',') return null;
  let at = end + 1;
  while (at < end + 8 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at++;
  return isVerb(clauses, at) && isNominal(tokens[at - 1]) ? phraseEndingAt(clauses, at - 1) : null;
}

function firstPhrase(clauses: Clauses, from: number, to: number): Span | null {
  const { tokens } = clauses;
  let at = from;
  while (at < to && !isNominal(tokens[at])) at++;
  while (at + 1 < to && isNominal(tokens[at + 1])) at++;
  return at < to && !quantityAt(clauses, at) ? phraseEndingAt(clauses, at) : null;
}

/** The object of the verb that follows: "Twelve states signed the treaty". */
export function objectBehind(clauses: Clauses, end: number): Span | null {
  const { tokens } = clauses;
  const to = Math.min(clauses.to, end + 20);
  let at = end;
  while (at < to && !isVerb(clauses, at) && !/^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[at]?.pos ?? '')) at++;
  if (!isVerb(clauses, at)) return null;
  while (at < to && (isVerb(clauses, at) || /^(?:ADV|PART)$/.test(tokens[at]?.pos ?? ''))) at++;
  const first = at;
  while (at < to && (/^(?:DET|ADJ|PRON)$/.test(tokens[at]?.pos ?? '') || quantityAt(clauses, at))) at++;
  while (at + 1 < to && isNominal(tokens[at]) && isNominal(tokens[at + 1])) at++;
  return at >= first && isNominal(tokens[at]) && !quantityAt(clauses, at) ? phraseEndingAt(clauses, at) : null;
}
