/** A quantity in its tagged sentence → the noun that it counts and the phrase that says what is counted or measured. */
import type { Span } from '../../library/model.ts';
import type { Token } from '../tokens.ts';
import {
  behindOf,
  headOf,
  headOfCounted,
  isModifier,
  isNominal,
  isPlural,
  nameOf,
  singular,
  spanOf,
  type Tokens,
  withComplement,
} from './noun-phrases.ts';

export interface Counted {
  /** The unit of a count: its head noun and the nouns that qualify it, singular, lower case; null where it counts nothing. */
  readonly noun: string | null;
  readonly concept: Span | null;
}

const NOTHING: Counted = { noun: null, concept: null };

/** What a count counts, read from the token behind the number. */
export function countedBehind(tokens: Tokens, i: number, to: number, value: number): Counted {
  const from = behindOf(tokens, i);
  const head = headOfCounted(tokens, from, to, from > i ? Math.max(value, 2) : value);
  const token = tokens[head];
  if (!token || isForecaster(tokens, i, head)) return NOTHING;
  const singular = value === 0 || Math.abs(value) === 1 || (from !== i && token.pos === 'NOUN');
  if (!singular && !isPlural(token)) return NOTHING;
  return { noun: nameOf(tokens, head, from), concept: spanOf(tokens, from, withComplement(tokens, head, to)) };
}

/** "the 450,000 analysts expected": who stands behind the number forecast it, and is not counted. */
const isForecaster = (tokens: Tokens, i: number, head: number): boolean =>
  head === i &&
  /^(?:economists|analysts|experts|forecasters|investors|traders)$/i.test(tokens[head]?.text ?? '') &&
  /^(?:the|than)$/i.test(tokens[i - 2]?.text ?? '') &&
  /^(?:had|have|expect\w*|predict\w*|forecast\w*|estimated|projected|anticipated)$/i.test(tokens[head + 1]?.text ?? '');

/** "12-member team": the word joined by the hyphen is the unit, what it qualifies the concept. */
export function countedHyphenated(tokens: Tokens, i: number, to: number): Counted {
  const word = tokens[i];
  const head = headOf(tokens, i + 1, to);
  const concept = head < 0 ? null : spanOf(tokens, i + 1, withComplement(tokens, head, to));
  return { noun: word?.pos === 'NOUN' ? singular(word.text, word.lemma) : null, concept };
}

/** What a noun phrase may not be about: parts of the calendar and of business years. */
const TIME =
  /^(?:quarter|month|week|year|day|decade|period|half|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|addition|fact|total|all|terms|return|exchange|case)$/i;

/** "70% of the 4,000 residents": articles and numbers, but not "a 30-day truce". */
const isBeforeNoun = (tokens: Tokens, i: number): boolean =>
  /^(?:DET|PRON|NUM)$/.test(tokens[i]?.pos ?? '') && !/^[-‐‑]$/.test(tokens[i + 1]?.text ?? '');

/** "in aid", "of the funds", "worth of arms", or a noun right behind: "$5 million contract", "30-day pause". */
export function measuredBehind(tokens: Tokens, i: number, to: number): Span | null {
  let at = i;
  if (/^(?:worth|[-‐‑])$/.test(tokens[at]?.text.toLowerCase() ?? '')) at++;
  const preposition = /^(?:of|in)$/.exec(tokens[at]?.text.toLowerCase() ?? '')?.[0];
  if (preposition) {
    at++;
    while (at < to && isBeforeNoun(tokens, at)) at++;
  }
  const head = headOf(tokens, at, to);
  const token = tokens[head];
  if (!token || TIME.test(tokens[at]?.text ?? '') || TIME.test(token.text)) return null;
  if (preposition === 'in' && (token.pos === 'PROPN' || tokens[at - 1]?.pos === 'DET')) return null;
  return spanOf(tokens, at, withComplement(tokens, head, to));
}

/** "an unemployment rate of 5.7%", "a population of about 3 million": the noun phrase before "of". */
export function nounBefore(tokens: Tokens, from: number, i: number): Span | null {
  let at = i - 1;
  while (
    at > from &&
    /^(?:about|around|nearly|almost|over|more|than|some|just|a|an|at|least|up|to|only)$/i.test(tokens[at]?.text ?? '')
  )
    at--;
  if (tokens[at]?.text.toLowerCase() !== 'of') return null;
  const last = at - 1;
  const noun = tokens[last];
  if (!noun || last < from || !isNominal(noun)) return null;
  let first = last;
  while (first - 1 >= from && isModifier(tokens[first - 1] as Token) && tokens[first - 1]?.pos !== 'VERB') first--;
  return spanOf(tokens, first, last);
}

/** How many tokens back a subject is looked for: farther off it is of another clause. */
const FARTHEST = 50;

/** The noun phrase before the verb, whose property is measured: "Shares of Apple rose 2%". */
export function subjectBefore(tokens: Tokens, sentence: number, i: number): Span | null {
  const from = Math.max(sentence, i - FARTHEST);
  let verb = i - 1;
  while (verb >= from && tokens[verb]?.pos !== 'VERB' && tokens[verb]?.pos !== 'AUX') verb--;
  if (verb < from) return null;
  while (verb - 1 >= from && /^(?:AUX|VERB|ADV|PART)$/.test(tokens[verb - 1]?.pos ?? '')) verb--;
  let last = verb - 1;
  while (last >= from && tokens[last] && !isNominal(tokens[last] as Token)) last--;
  if (last < from) return null;
  let first = last;
  while (first - 1 >= from && isInPhrase(tokens[first - 1])) first--;
  while (first < last && /^(?:DET|ADP|PART|PRON|PUNCT)$/.test(tokens[first]?.pos ?? '')) first++;
  return spanOf(tokens, first, last);
}

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isModifier(token) ||
    token.pos === 'DET' ||
    token.pos === 'NUM' ||
    /^(?:of|in|for|'s|’s)$/.test(token.text.toLowerCase()));
