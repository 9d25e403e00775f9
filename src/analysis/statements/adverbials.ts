/** A place after a verb of saying → the place past when, where and to whom it was said. */
import { isWiderPlace } from '../actors/places.ts';
import { type MarkedText, word } from './marked-text.ts';
import { isSubjectPronoun, nounPhraseStartingAt } from './noun-phrases.ts';

const TIME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday tomorrow tonight earlier later last this next week month year morning afternoon evening night
  recently then again also more repeatedly ago`.split(/\s+/),
);
/** Adverbs that belong to the phrase after them. */
const DEGREE = new Set('most only even almost nearly about not just more less never no roughly some over'.split(' '));
/** Adverbs that open a clause of their own. */
const OPENING = /^(?:when|where|how|why|once)$/;
const OBJECT_PRONOUN = /^(?:me|him|her|them|us|you|it)$/;
/** Adverbials in a row that are stepped over. */
const MOST = 5;

/** Index past "on Monday", "in a statement", "to reporters", "last week"; the index itself where none stands there. */
function pastAdverbial(m: MarkedText, i: number, limit: number): number {
  if (i >= limit || m.quotationOf[i] !== -1) return i;
  if (word(m, i) === ',') return pastWiderPlace(m, i, limit);
  if (TIME.has(word(m, i)) && (m.tags[i] !== 'DET' || TIME.has(word(m, i + 1)))) return i + 1;
  if (OPENING.test(word(m, i))) return i;
  if (m.tags[i] === 'ADV') return DEGREE.has(word(m, i)) ? i : i + 1;
  if (m.tags[i] !== 'ADP' && word(m, i) !== 'to') return i;
  const named = m.quotations[m.quotationOf[i + 1] ?? -1];
  if (named?.from === i + 1 && named.to < limit) return named.to;
  const phrase = nounPhraseStartingAt(m, i + 1, limit);
  return phrase && !isSubjectPronoun(m, i + 1) ? phrase.to : i;
}

/** Words of the name of a state or country. */
const LONGEST_PLACE = 3;

/** "in Salem|, Oregon, |": past the state or country behind a town, between its commas; the index itself where none stands there. */
function pastWiderPlace(m: MarkedText, i: number, limit: number): number {
  if (word(m, i) !== ',' || m.tags[i - 1] !== 'PROPN') return i;
  for (let to = i + 2; to < limit && to <= i + 1 + LONGEST_PLACE; to++) {
    const name = m.text.slice(m.tokens[i + 1]?.start, m.tokens[to - 1]?.end);
    if (word(m, to) === ',' && isWiderPlace(name)) return to + 1;
  }
  return i;
}

/** Past every adverbial that stands at an index. */
export function pastAdverbials(m: MarkedText, from: number, limit: number): number {
  let i = from;
  for (let n = 0; n < MOST; n++) {
    const next = pastAdverbial(m, i, limit);
    if (next === i) return i;
    i = next;
  }
  return i;
}

/** Where a second noun phrase begins inside what reads as one: "told lawmakers | the plan". */
function phraseBreak(m: MarkedText, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const linked = m.tags[k - 1] === 'ADP' || m.tags[k - 1] === 'CCONJ';
    if (isSubjectPronoun(m, k) || (m.tags[k] === 'DET' && !linked)) return k;
  }
  return to;
}

/** "told reporters", "urged him": past the person spoken to; the index itself where nobody stands there. */
export function pastRecipient(m: MarkedText, i: number, limit: number): number {
  if (OBJECT_PRONOUN.test(word(m, i))) return i + 1;
  const phrase = m.quotationOf[i] === -1 ? nounPhraseStartingAt(m, i, limit) : null;
  return phrase ? phraseBreak(m, phrase.from, phrase.to) : i;
}
