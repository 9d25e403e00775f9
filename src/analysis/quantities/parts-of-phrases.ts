/** Tagged tokens → what each may be in a noun phrase: its noun, a modifier, part of a compound or of the name of a model. */
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
export const QUALIFYING_PLURAL =
  /^(?:arms|sports|sales|savings|news|goods|systems|operations|police|staff|media|data|crew|communications|services|bonds|women|men|children|people|human|rights|defen[cs]e|wounded|dead)$/i;

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
export const qualifies = (tokens: Tokens, i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[i]?.pos ?? '') || (tokens[i]?.pos === 'ADJ' && isNoun(tokens[i + 1]));

const isNoun = (token: Token | undefined): boolean => token !== undefined && isNominal(token);

/** "current and former aides", "young, black men". */
export const joinsAdjectives = (tokens: Tokens, from: number, i: number): boolean =>
  i > from &&
  /^(?:and|or|,)$/.test(tokens[i]?.text ?? '') &&
  tokens[i - 1]?.pos === 'ADJ' &&
  tokens[i + 1]?.pos === 'ADJ' &&
  isNoun(tokens[i + 2]);

/** "car rental agencies": an adjective between a noun and a plural. */
export const qualifiesPlural = (tokens: Tokens, head: number, i: number): boolean => {
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
export const isNumberOfModel = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.pos === 'NUM' && tokens[i - 1]?.pos === 'PROPN' && isNoun(tokens[i + 1]);
