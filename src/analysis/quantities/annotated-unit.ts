/** A quantity in its tagged sentence → its unit as annotators name it: with a rate, with the adjectives of what is counted. */
import type { Quantity } from '../model.ts';
import { type ReadText, type TokenisedSentence, tokenAt } from '../read-text.ts';
import type { Token } from '../tokens.ts';
import { behindOf, headOfCounted, singular } from './noun-phrases.ts';
import { compoundEnd, isTakenForOther } from './parts-of-phrases.ts';
import { unitOf } from './units.ts';

/** "a barrel", "-a-year", "per share", "/hour" behind an amount. */
const RATE =
  /^(?:[\s-]+(per|an?|(?:for )?(?:each|every))[\s-]+|\/)((?:square|cubic|metric) \p{Ll}+|\p{L}{3,})(?![\p{L}-])(?!\s+(?:earlier|ago|before|later|prior|previously|or two|from|in which|when))/u;

/** What "a" and "each" may divide by; "per" divides by anything. */
const DIVISOR =
  /^(?:year|month|week|day|night|hour|minute|second|share|barrel|ounce|bushel|ton|tonne|gallon|litre|liter|pound|kilo|kilogram|kilowatt|person|head|unit|seat|piece|gram|mile|acre|hectare|game|metric ton|square (?:foot|metre|meter|mile))$/;

/** Where the words of a rate end: "-a-year", "an hour"; `end` itself where there is none. */
export const rateEnd = (text: string, end: number): number =>
  rateBehind(text, end) === null ? end : end + (RATE.exec(text.slice(end, end + 40))?.[0].length ?? 0);

function rateBehind(text: string, end: number): string | null {
  const [, word, divisor = ''] = RATE.exec(text.slice(end, end + 40)) ?? [];
  if (divisor === '' || /^(?:cent|capita|se|annum)$/.test(divisor)) return divisor === 'annum' ? 'year' : null;
  if (word !== 'per' && !DIVISOR.test(divisor)) return null;
  return unitOf(divisor)?.name ?? divisor.toLowerCase();
}

/** "4.9 pounds per person per day". */
const secondRate = (text: string, end: number): string => {
  const rate = rateBehind(text, end);
  return rate ? ` per ${rate}` : '';
};

/** Adjectives that point or add and do not say of what kind. */
const NOT_OF_KIND =
  /^(?:more|other|others|further|additional|total|such|same|own|last|past|next|estimated|many|several)$/;

/** Comparatives in their basic form; other words as they are written, for lemmas have American spelling. */
const basicForm = (text: string, lemma: string, pos: Token['pos']): string =>
  pos === 'ADJ' && /er$/.test(text) ? lemma.toLowerCase() : text.toLowerCase();

/** Words of a name: adjectives, nouns, participles, and what the tagger takes for something else. */
const isOfName = (tokens: readonly Token[], i: number): boolean => {
  const { pos = 'X', text = '' } = tokens[i] ?? {};
  if (
    /^(?:ADJ|NOUN|PROPN)$/.test(pos) ||
    (pos === 'NUM' && i > 0 && tokens[i - 1]?.pos === 'PROPN') ||
    isTakenForOther(tokens, i)
  )
    return true;
  return pos === 'ADV' ? !/ly$/.test(text) : pos === 'VERB' && /(?:ed|en|ing)$/.test(text);
};

/** "commercial fisherman", "full-time worker": what stands from behind the number to the head, in its basic forms. */
function nameOfCounted(tokens: readonly Token[], from: number, head: number): string {
  const words: string[] = [];
  for (let at = from; at <= head; at++) {
    const [first, end] = [tokens[at], compoundEnd(tokens, at)];
    if (!first) break;
    const last = tokens[end] ?? first;
    const before = tokens.slice(at, end).reduce((text, token) => text + token.text.toLowerCase(), '');
    if (end >= head) words.push(before + singular(last.text, last.lemma));
    else if (end > at) words.push(before + last.text.toLowerCase());
    else if (isOfName(tokens, at) && !NOT_OF_KIND.test(first.text.toLowerCase()))
      words.push(basicForm(first.text, first.lemma, first.pos));
    at = end;
  }
  return words.join(' ');
}

/** Where the words of its unit end: behind the noun that a count counts. */
export const unitEnd = (text: string, { end, kind, concept, unit }: Quantity): number => {
  if (kind !== 'count' || !concept || !unit || concept.start < end) return end;
  const tail = unit.split(' ').at(-1)?.slice(0, 4) ?? '';
  const at = text.slice(end, concept.end).toLowerCase().lastIndexOf(tail);
  const noun = at < 0 ? null : /^[\p{L}-]+/u.exec(text.slice(end + at));
  return noun ? end + at + noun[0].length : end;
};

function countedName({ tokens }: ReadText, sentence: TokenisedSentence, quantity: Quantity): string | null {
  const behind = tokenAt(tokens, quantity.end);
  if (quantity.kind !== 'count' || /^[-‐‑]$/.test(tokens[behind]?.text ?? '')) return quantity.unit;
  const from = behindOf(tokens, behind);
  const value = [quantity.value].flat().at(-1) ?? 1;
  const head = headOfCounted(tokens, from, sentence.to, from > behind ? Math.max(value, 2) : value);
  const name = head < 0 ? '' : nameOfCounted(tokens, from, head);
  return name.endsWith(quantity.unit ?? '') ? name : quantity.unit;
}

export function annotatedUnit(read: ReadText, sentence: TokenisedSentence, quantity: Quantity): string | null {
  const { text } = read.article;
  const name = countedName(read, sentence, quantity);
  if (name === null || quantity.kind === 'percent' || quantity.kind === 'ratio') return name;
  const rate = / per /.test(name) || quantity.kind === 'age' ? null : rateBehind(text, unitEnd(text, quantity));
  if (rate) return `${name} per ${rate}${secondRate(text, rateEnd(text, unitEnd(text, quantity)))}`;
  return name === 'time' ? 'count' : name;
}
