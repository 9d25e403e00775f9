/** Tagged tokens → noun phrases: where one ends, what it is called in the singular, what qualifies it behind. */
import type { Span } from '../../library/model.ts';
import type { Token } from '../tokens.ts';
import {
  compoundEnd,
  isModifier,
  isNominal,
  isNumberOfModel,
  isPlural,
  isTakenForOther,
  joinsAdjectives,
  QUALIFYING_PLURAL,
  qualifies,
  qualifiesPlural,
  type Tokens,
} from './parts-of-phrases.ts';

export { isModifier, isNominal, isPlural, type Tokens } from './parts-of-phrases.ts';

/** Where the noun phrase that begins at `i` ends: index of its head, or -1. */
export function headOf(tokens: Tokens, i: number, to: number): number {
  let head = -1;
  for (let at = i; at < to && at < i + 8; at++) {
    const compound = compoundEnd(tokens, at);
    if (compound > at && compound < to && qualifies(tokens, compound + 1)) {
      at = compound;
      continue;
    }
    const token = tokens[at];
    if (
      !token ||
      !(
        isModifier(token) ||
        isNumberOfModel(tokens, at) ||
        joinsAdjectives(tokens, i, at) ||
        isTakenForOther(tokens, at)
      )
    )
      break;
    const last = tokens[head];
    if (!isNominal(token)) {
      if (
        last &&
        head === at - 1 &&
        !JOINING.test(token.text) &&
        !qualifiesPlural(tokens, head, at) &&
        token.pos !== 'NUM'
      )
        break;
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
export function nameOf(tokens: Tokens, head: number, from: number): string {
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
  return behindOwner(tokens, at);
}

/** "one of the network's shows", "one of the world's 20 banks": what the owner owns, up to four words on. */
function behindOwner(tokens: Tokens, i: number): number {
  for (let owner = i + 1; owner < i + 5; owner++) {
    const token = tokens[owner];
    if (!token || !(isModifier(token) || token.pos === 'DET')) return i;
    if (!/^['’]s?$/.test(token.text)) continue;
    let at = owner + 1;
    while (tokens[at]?.pos === 'NUM' || /^(?:most|more|least)$/.test(tokens[at]?.text ?? '')) at++;
    return at;
  }
  return i;
}

const isSkipped = (token: Token | undefined): boolean =>
  /^(?:DET|NUM|PRON)$/.test(token?.pos ?? '') ||
  /^(?:only|just|about|some|at|least|more|than|nearly)$/.test(token?.text ?? '');

export function spanOf(tokens: Tokens, from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to]];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

/** The noun phrase with what qualifies it behind: "aid to Ukraine", "troops of the 5th brigade". */
export function withComplement(tokens: Tokens, head: number, to: number): number {
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
