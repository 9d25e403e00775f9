/** A place behind a comma in a reported clause → whether the author goes on there in his own name, and no longer reports. */
import { type MarkedText, word } from './marked-text.ts';

/** What a speaker who is reported does not say of himself: that he gave no proof, that he would not go into it. */
const GAVE = /^(?:offer|provid|giv|gave|cit|present|produc|suppli|supply)(?:e|es|ed|ing|ying)?$/;
const NOTHING = /^(?:no|little|few|scant|any)$/;
const HOLDING_BACK = /^(?:declin|refus)(?:ed|es|ing)$/;
const TO_TELL =
  /^(?:elaborate|say|specify|comment|provide|offer|give|name|identify|explain|cite|disclose|discuss|answer)$/;

/** "but offered no proof", "without citing evidence", "without evidence". */
function tellsOfProof(m: MarkedText, i: number): boolean {
  if (word(m, i) === 'without')
    return GAVE.test(word(m, i + 1)) || /^(?:evidence|proof|elaborating)$/.test(word(m, i + 1));
  return GAVE.test(word(m, i)) && NOTHING.test(word(m, i + 1));
}

/** "but declined to elaborate", "but did not say why". */
function tellsOfSilence(m: MarkedText, i: number): boolean {
  if (HOLDING_BACK.test(word(m, i)) && word(m, i + 1) === 'to') return TO_TELL.test(word(m, i + 2));
  if (!/^(?:did|does|do|has|have|would)$/.test(word(m, i))) return false;
  return /^(?:not|n't)$/.test(word(m, i + 1)) && TO_TELL.test(word(m, i + 2));
}

const UNITS = /^(?:minute|hour|day|week|month|year|moment)s?$/;

/** "a day after the mayor had …", "hours before …": when something was said. */
function tellsWhen(m: MarkedText, i: number): boolean {
  const unit = [i, i + 1, i + 2, i + 3].find((k) => UNITS.test(word(m, k)));
  return word(m, i) === 'following' || (unit !== undefined && /^(?:after|before)$/.test(word(m, unit + 1)));
}

/** "the latest of its reversals": what it is next to what was before. */
const tellsOfRow = (m: MarkedText, i: number): boolean => word(m, i) === 'the' && word(m, i + 1) === 'latest';

/** "raising fears among scientists that …". */
const tellsOfEffect = (m: MarkedText, i: number): boolean =>
  word(m, i) === 'raising' &&
  /^(?:fears?|concerns?|questions?|doubts?|hopes|alarm|eyebrows|worries|the)$/.test(word(m, i + 1));

/** "engaging in what analysts call a trick": how a writer sees what was said. */
const tellsOfKind = (m: MarkedText, i: number): boolean => word(m, i) === 'engaging' && word(m, i + 1) === 'in';

export function isAuthors(m: MarkedText, i: number): boolean {
  const at = /^(?:but|and|yet|though)$/.test(word(m, i)) ? i + 1 : i;
  if (tellsOfProof(m, at)) return true;
  return at > i
    ? tellsOfSilence(m, at)
    : tellsWhen(m, i) || tellsOfRow(m, i) || tellsOfEffect(m, i) || tellsOfKind(m, i);
}
