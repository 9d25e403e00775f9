/** A tagged sentence and its quantities → what its clauses are read by: noun phrases, and the words around an amount. */
import type { Span } from '../../library/model.ts';
import type { Token } from '../tokens.ts';

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

export const isNominal = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN' || (token?.pos === 'ADJ' && NOUN_OF_MEASURE.test(token.text));
export const lowerOf = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

export const quantityAt = ({ quantities }: Clauses, i: number): TokenRun | undefined => quantities.get(i);

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
export function behindQualifiers({ tokens, from }: Clauses, start: number): number {
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
export function phraseEndingAt({ tokens, from }: Clauses, end: number): Span | null {
  const last = beforeTime(tokens, from, end);
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

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|yesterday|today|tomorrow)s?$/;

/** "members of the media on Monday", "capacity Thursday morning": where the phrase ends without its time. */
function beforeTime(tokens: readonly Token[], from: number, end: number): number {
  let last = end;
  while (last > from && DAY.test(lowerOf(tokens[last]))) last--;
  if (last < end && /^(?:on|in|by|since|last|this|late|early)$/.test(lowerOf(tokens[last]))) last--;
  return last >= from && isNominal(tokens[last]) ? last : end;
}
