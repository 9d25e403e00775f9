/** "vowed to wait", "urged Kyiv to wait", "proposed waiting". */
import { pastRecipient } from '../adverbials.ts';
import { pastTimes } from '../before-verb.ts';
import { infinitiveEnd, phraseEnd } from '../content-extent.ts';
import { type MarkedText, word } from '../marked-text.ts';
import { nounPhraseStartingAt } from '../noun-phrases.ts';
import { type Found, found, type Place } from './place.ts';

/** "vowed | to wait". */
export function infinitive(p: Place): Found | null {
  const { m } = p;
  const begin = pastCircumstance(p);
  if (word(m, begin) !== 'to' || m.tags[begin + 1] === 'DET' || m.tags[begin + 1] === 'PROPN') return null;
  if (m.tags[begin + 1] === 'NOUN' && /[^s]s$/.test(word(m, begin + 1))) return null;
  return found(begin, infinitiveEnd(m, begin, p.limit, p.clusters), 'infinitive', p.begin);
}

/** "vowed in a speech | to “repair the dam”": past one phrase of place before the infinitive, and no further. */
function pastCircumstance({ m, c, begin, limit }: Place): number {
  const timeless = pastTimes(m, begin, limit);
  if (timeless > begin) return word(m, timeless) === 'to' ? timeless : begin;
  if (!/^(?:in|on|at|during|after)$/.test(word(m, begin)) || c.cue.prepositions.has(word(m, begin))) return begin;
  const past = nounPhraseStartingAt(m, begin + 1, limit)?.to ?? begin;
  return word(m, past) === 'to' ? past : begin;
}

/** "urged | Kyiv to wait". */
export function objectInfinitive(p: Place): Found | null {
  const { m, begin, limit } = p;
  return isObjectInfinitive(m, begin, limit)
    ? found(begin, infinitiveEnd(m, begin, limit, p.clusters), 'object-infinitive', begin)
    : null;
}

/** "Kyiv to withdraw": an object and what it is to do. */
export function isObjectInfinitive(m: MarkedText, from: number, limit: number): boolean {
  const past = pastRecipient(m, from, limit);
  if (past === from) return false;
  const timeless = pastTimes(m, past, limit);
  const at = word(m, timeless) === 'not' ? timeless + 1 : timeless;
  if (word(m, at) !== 'to') return false;
  return ['VERB', 'AUX', 'ADV'].includes(m.tags[at + 1] ?? 'X');
}

/** "proposed | waiting". */
export function gerund(p: Place): Found | null {
  const { m, begin } = p;
  const opens = word(m, begin).endsWith('ing') && m.tags[begin] === 'VERB';
  return opens ? found(begin, phraseEnd(m, begin, p.limit, p.clusters), 'gerund', begin) : null;
}
