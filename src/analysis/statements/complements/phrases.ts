/** What is said as a phrase: behind a preposition of the verb, or as its object. */

import { pastTimes } from '../before-verb.ts';
import { clauseEnd, infinitiveEnd, phraseEnd } from '../content-extent.ts';
import { word } from '../marked-text.ts';
import { nounPhraseStartingAt } from '../noun-phrases.ts';
import { isObjectInfinitive } from './infinitives.ts';
import { type Found, found, isEnd, NAMING, OBJECT_PRONOUN, type Place } from './place.ts';

/** "called on Sunday | for a pause": a day behind the verb is no person spoken to, and the preposition belongs to what is said. */
function behindDay(p: Place): Found | null {
  const { m, begin, limit, clusters } = p;
  const past = pastTimes(m, begin, limit);
  if (past === begin || !p.c.cue.prepositions.has(word(m, past)) || isEnd(m, past + 1, limit)) return null;
  return found(past, phraseEnd(m, past, limit, clusters), 'phrase', p.c.group.to);
}

/** "called for talks", "called on Kyiv to wait", "insisted that" after "on". */
export function afterPreposition(p: Place): Found | null {
  const { m, begin, limit, clusters } = p;
  if (pastTimes(m, begin, limit) > begin) return behindDay(p);
  if (!p.c.cue.prepositions.has(word(m, begin)) || isEnd(m, begin + 1, limit)) return null;
  const at = begin + 1;
  if (word(m, at) === 'that') return found(at + 1, clauseEnd(m, at + 1, limit, clusters), 'that-clause', at);
  if (isObjectInfinitive(m, at, limit))
    return found(at, infinitiveEnd(m, at, limit, clusters), 'object-infinitive', at);
  return found(at, phraseEnd(m, at, limit, clusters), 'phrase', at);
}

/** The noun phrase, or the pronoun, that is the verb's object. */
export function phrase(p: Place): Found | null {
  const { m, limit } = p;
  // "announced Thursday | another loan": the day goes with the verb.
  const past = pastTimes(m, p.begin, limit);
  const begin = isEnd(m, past, limit) ? p.begin : past;
  const possessive = word(m, begin) === 'her' && nounPhraseStartingAt(m, begin + 1, limit) !== null;
  if (OBJECT_PRONOUN.test(word(m, begin)) && !possessive) {
    const named = NAMING.has(p.c.cue.lemma) && nounPhraseStartingAt(m, begin + 1, limit) !== null;
    return named
      ? found(begin + 1, phraseEnd(m, begin + 1, limit, p.clusters), 'phrase', begin)
      : found(begin, begin + 1, 'phrase', begin);
  }
  const opens =
    nounPhraseStartingAt(m, begin, limit) !== null || (m.tags[begin] === 'VERB' && word(m, begin).endsWith('ing'));
  return opens ? found(begin, phraseEnd(m, begin, limit, p.clusters), 'phrase', begin) : null;
}
