/** A name that need not be a body of people, "Proton supports IPv6" → whether the text shows it to be one. */
import { countryOf } from '../actors/countries.ts';
import { ORGANISATION_WORDS, plainWord } from '../actors/name-words.ts';
import type { MarkedText } from './marked-text.ts';

/** What products and places do as well as people: it shows no speaker. */
const ALSO_OF_THINGS = new Set('support promise offer favour favor embrace invite reaffirm maintain allow'.split(' '));
/** What only people and their bodies do. */
const SPOKE =
  /^(?:said|says|told|tells|announced|announces|argued|argues|demanded|demands|warned|warns|urged|urges|voted|rejected|condemned|spokesman|spokeswoman|spokesperson|spokespeople)$/;

const isKnownBody = (name: string): boolean =>
  countryOf(name.replace(/^the /i, '')) !== null ||
  name.split(/\s+/).some((word) => ORGANISATION_WORDS.has(plainWord(word)) || countryOf(word) !== null);

/** "Harbour Tools said", "a Harbour Tools spokesman": the name, and right behind it what only bodies of people have or do. */
function speaks(m: MarkedText, name: string): boolean {
  const words = name.split(/\s+/);
  const isName = (i: number): boolean => words.every((word, k) => m.tokens[i - words.length + 1 + k]?.text === word);
  return m.tokens.some(
    (_, i) => isName(i) && m.quotationOf[i] === -1 && [1, 2].some((k) => SPOKE.test(m.words[i + k] ?? '')),
  );
}

/** One name in capitals, no plural and no common noun in it: "Harbour Tools", not "Harbour workers" or "the unions". */
const isOneName = (name: string): boolean => /^(?:\p{Lu}[\p{L}\p{N}'’.&-]*\s?)+$/u.test(name) && !/[^s]s$/.test(name);

/** True where a name only does what things do, and nothing in the text says that it is more than a thing. */
export const isPerhapsThing = (m: MarkedText, name: string, lemma: string): boolean =>
  ALSO_OF_THINGS.has(lemma) && isOneName(name) && !isKnownBody(name) && !speaks(m, name);
