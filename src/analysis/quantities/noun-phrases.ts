/** Tagged tokens → noun phrases: where one ends, what it is called in the singular, what qualifies it behind. */
import type { Span } from '../../library/model.ts';
import type { Token } from '../tokens.ts';

export type Tokens = readonly Token[];

export const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';
export const isModifier = (token: Token): boolean =>
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

export const isPlural = (token: Token): boolean =>
  PLURAL_AS_IS.test(token.text) ||
  (/s$/i.test(token.text) && !/(?:ss|us|is)$/i.test(token.text)) ||
  token.text.toLowerCase() !== token.lemma;

/** Plurals that qualify a noun behind them: "arms sales", "sports cars". */
const QUALIFYING_PLURAL =
  /^(?:arms|sports|sales|savings|news|goods|systems|operations|police|staff|media|data|crew|communications|services|bonds|women|men|children|people|human|rights|defen[cs]e|wounded|dead)$/i;

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

const isGluedHyphen = (tokens: Tokens, i: number): boolean => {
  const [before, hyphen, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return /^[-‐‑]$/.test(hyphen?.text ?? '') && before?.end === hyphen?.start && hyphen?.end === behind?.start;
};

/** Last token of the compound that begins at `i` ("brick-and-mortar"); `i` itself where it is none. */
export function compoundEnd(tokens: Tokens, i: number): number {
  let end = i;
  while (end < i + 6 && isGluedHyphen(tokens, end + 1)) end += 2;
  return end;
}

/** A noun, or an adjective that leads to one, so that the compound before it belongs to the same phrase. */
const qualifies = (tokens: Tokens, i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[i]?.pos ?? '') || (tokens[i]?.pos === 'ADJ' && isNoun(tokens[i + 1]));

const isNoun = (token: Token | undefined): boolean => token !== undefined && isNominal(token);

/** "current and former aides", "young, black men". */
const joinsAdjectives = (tokens: Tokens, from: number, i: number): boolean =>
  i > from &&
  /^(?:and|or|,)$/.test(tokens[i]?.text ?? '') &&
  tokens[i - 1]?.pos === 'ADJ' &&
  tokens[i + 1]?.pos === 'ADJ' &&
  isNoun(tokens[i + 2]);

/** "car rental agencies": an adjective between a noun and a plural. */
const qualifiesPlural = (tokens: Tokens, head: number, i: number): boolean => {
  const [noun, token, next] = [tokens[head], tokens[i], tokens[i + 1]];
  return noun?.pos === 'NOUN' && !isPlural(noun) && token?.pos === 'ADJ' && next?.pos === 'NOUN' && isPlural(next);
};

/** Adjectives and nouns that the tagger takes for prepositions and verbs before a plural. */
const TAKEN_FOR_OTHER =
  /^(?:outside|inside|overseas|hedge|test|guard|search|rescue|drug|cruise|murder|power|swing|spy|rape|fire|flood|bomb|attack|strike|hate|border)$/i;

export const isTakenForOther = (tokens: Tokens, i: number): boolean => {
  const next = tokens[i + 1];
  return TAKEN_FOR_OTHER.test(tokens[i]?.text ?? '') && next?.pos === 'NOUN' && isPlural(next);
};

/** "60 Boeing 737 Max jets". */
const isNumberOfModel = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.pos === 'NUM' && tokens[i - 1]?.pos === 'PROPN' && isNoun(tokens[i + 1]);

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
