/** A quantity in its tagged sentence → the noun that it counts and the phrase that says what is counted or measured. */
import type { Span } from '../../library/model.ts';
import type { Token } from '../tokens.ts';

export interface Counted {
  /** The unit of a count: its head noun and the nouns that qualify it, singular, lower case; null where it counts nothing. */
  readonly noun: string | null;
  readonly concept: Span | null;
}

type Tokens = readonly Token[];
const NOTHING: Counted = { noun: null, concept: null };

const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';
const isModifier = (token: Token): boolean =>
  token.pos === 'ADJ' ||
  token.pos === 'NOUN' ||
  token.pos === 'PROPN' ||
  (token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.text)) ||
  /^[-‐‑&]$/.test(token.text) ||
  (token.pos === 'ADV' &&
    /ly$|^(?:more|very|so|too|other|small|long|high|low|hard|fast|big|deep|early|late)$/.test(token.text)) ||
  (token.pos === 'PART' && /^['’]s?$/.test(token.text));

/** Plurals that look singular, or are nouns without a plural that numbers count. */
const PLURAL_AS_IS =
  /^(?:people|troops|police|personnel|staff|aircraft|spacecraft|cattle|sheep|fish|men|women|children|feet|teeth|mice|media|data|others?|dead|wounded|series|species|crew|offspring|percent|jail|warheads|criteria|phenomena|lives|wives|helicopters)$/i;

const isPlural = (token: Token): boolean =>
  PLURAL_AS_IS.test(token.text) ||
  (/s$/i.test(token.text) && !/(?:ss|us|is)$/i.test(token.text)) ||
  token.text.toLowerCase() !== token.lemma;

/** Plurals that qualify a noun behind them: "arms sales", "sports cars". */
const QUALIFYING_PLURAL =
  /^(?:arms|sports|sales|savings|news|goods|systems|operations|police|staff|media|data|crew|communications|services|bonds|women|men|children|people|human|rights|defen[cs]e)$/i;

/** Where the noun phrase that begins at `i` ends: index of its head, or -1. */
function headOf(tokens: Tokens, i: number, to: number): number {
  let head = -1;
  for (let at = i; at < to && at < i + 8; at++) {
    const token = tokens[at];
    if (!token || !isModifier(token)) break;
    const last = tokens[head];
    if (!isNominal(token)) {
      if (last && head === at - 1 && !JOINING.test(token.text)) break;
      continue;
    }
    if (
      last?.pos === 'NOUN' &&
      isPlural(last) &&
      !(at === head + 1 && QUALIFYING_PLURAL.test(last.text) && isPlural(token))
    )
      break;
    head = at;
  }
  return head;
}
/** What may stand between nouns of one phrase: possessives, hyphens, "&". */
const JOINING = /^(?:['’]s?|[-‐‑&])$/;

/** "troop", "fighter jet": the head and the common nouns right before it. */
function nameOf(tokens: Tokens, head: number, from: number): string {
  let first = head;
  while (first - 1 >= from && tokens[first - 1]?.pos === 'NOUN') first--;
  const words = tokens
    .slice(first, head + 1)
    .map(({ lemma, text }, i, all) => (i === all.length - 1 ? singular(text, lemma) : text.toLowerCase()));
  return words.join(' ');
}

const IRREGULAR = /(?:men|children|feet|teeth|mice|geese|lice|oxen|criteria|phenomena|bacteria|dice)$/;

export function singular(text: string, lemma: string): string {
  const word = text.toLowerCase();
  if (word === 'people' || word === 'others') return word;
  if (/(?:our|tre)s$/.test(word)) return word.slice(0, -1);
  if (!word.endsWith('s') && !IRREGULAR.test(word)) return word;
  if (lemma.toLowerCase() === word && /(?:x|ss|sh|[tnr]ch)es$/.test(word)) return word.slice(0, -2);
  return lemma.toLowerCase() === word ? word.replace(/([^siu])s$/, '$1') : lemma.toLowerCase();
}

/** Behind "of the", "of its", "of only three", "of the world's 20": "38 of the 50 states". */
export function behindOf(tokens: Tokens, i: number): number {
  if (tokens[i]?.text.toLowerCase() !== 'of') return i;
  let at = i + 1;
  while (isSkipped(tokens[at]) && !/^[-‐‑]$/.test(tokens[at + 1]?.text ?? '') && at < i + 8) at++;
  for (let owner = at + 1; owner < at + 4; owner++)
    if (/^['’]s?$/.test(tokens[owner]?.text ?? '') && tokens[owner + 1]?.pos === 'NUM') return owner + 2;
  return at;
}

const isSkipped = (token: Token | undefined): boolean =>
  /^(?:DET|NUM|PRON)$/.test(token?.pos ?? '') ||
  /^(?:only|just|about|some|at|least|more|than|nearly)$/.test(token?.text ?? '');

function spanOf(tokens: Tokens, from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to]];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

/** The noun phrase with what qualifies it behind: "aid to Ukraine", "troops of the 5th brigade". */
function withComplement(tokens: Tokens, head: number, to: number): number {
  let end = head;
  for (let step = 0; step < 2; step++) {
    if (!/^(?:of|in|for|to|from|by|on|with|against|between)$/.test(tokens[end + 1]?.text.toLowerCase() ?? '')) break;
    let at = end + 2;
    while (at < to && /^(?:DET|PRON|ADJ)$/.test(tokens[at]?.pos ?? '') && at < end + 6) at++;
    const next = headOf(tokens, at, to);
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** What a count counts, read from the token behind the number. */
export function countedBehind(tokens: Tokens, i: number, to: number, value: number): Counted {
  const from = behindOf(tokens, i);
  const head = headOfCounted(tokens, from, to, value);
  const token = tokens[head];
  if (!token || isForecaster(tokens, i, head)) return NOTHING;
  const singular = value === 0 || Math.abs(value) === 1 || (from !== i && token.pos === 'NOUN');
  if (!singular && !isPlural(token)) return NOTHING;
  return { noun: nameOf(tokens, head, from), concept: spanOf(tokens, from, withComplement(tokens, head, to)) };
}

/** "two party whips said", "12 wooden boats": a plural that the tagger takes for a verb, because it could be one, is the head. */
function pluralHead(tokens: Tokens, i: number, head: number, value: number): number {
  let at = head < 0 ? i : head + 1;
  while (head < 0 && at < i + 4 && tokens[at]?.pos === 'ADJ') at++;
  const [noun, verb, next] = [tokens[head], tokens[at], tokens[at + 1]];
  const taken =
    value > 1 &&
    (noun === undefined || (noun.pos === 'NOUN' && !isPlural(noun))) &&
    verb?.pos === 'VERB' &&
    /[^s]s$/.test(verb.text) &&
    (next === undefined || /^(?:VERB|AUX|ADP|CCONJ|PUNCT)$/.test(next.pos));
  return taken ? at : head;
}

/** The head of the noun phrase that a number of this value counts; -1 where none begins. */
export const headOfCounted = (tokens: Tokens, i: number, to: number, value: number): number =>
  pluralHead(tokens, i, headOf(tokens, i, to), value);

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
