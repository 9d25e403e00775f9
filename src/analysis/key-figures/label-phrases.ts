/** A quantity in its sentence → the phrase that follows the number. */
import type { Span } from '../../library/model.ts';
import type { Quantity } from '../model.ts';
import { FINITE, MOST_WORDS, PREPOSITION, trimEnd, type Word, wordsOf } from './label-text.ts';
import { CLAUSE_OPENERS, MODALS, NARROWING, POINTERS } from './label-words.ts';

/** The last place at or before the limit where a phrase with a preposition begins. */
function cutAtPhrase(words: readonly Word[]): readonly Word[] {
  if (words.length <= MOST_WORDS) return words;
  for (let i = MOST_WORDS; i >= 3; i--) {
    const lower = words[i]?.lower ?? '';
    const infinitive = lower === 'to' && !/^(?:an?|the)$/.test(words[i + 1]?.lower ?? '');
    if (PREPOSITION.test(lower) && !infinitive) return words.slice(0, i);
  }
  return [];
}

const endsPhrase = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  if (!word) return false;
  return (
    word.parted ||
    MODALS.has(word.lower) ||
    NARROWING.has(word.lower) ||
    (i > 0 && CLAUSE_OPENERS.has(word.lower) && !joinsNouns(words, i))
  );
};

/** "the 870,000 economists had expected": who follows the number is not what it counts. */
const FORECASTER =
  /^(?:economists|analysts|experts|forecasters|officials|investors|traders)\b.*\b(?:had|have|expect|expected|predict|predicted|forecast|estimated|projected|anticipated)\b/;

/** "a talk between A": the other half is missing. */
export const isHalved = (words: readonly Word[]): boolean =>
  words.some((word) => word.lower === 'between') && !words.some((word) => word.lower === 'and');

/** What follows the number up to the end of its phrase; nothing where it cannot be cut without changing its sense. */
export function phraseBehind(text: string, sentence: Span, quantity: Quantity): readonly Word[] {
  const words = wordsOf(text, quantity.end, sentence.end);
  const inner = /\b(?:that|who|which)\b(?!\s+(?:[\p{L}-]+\s+){0,3}$)[^,;:]*$/u.test(
    text.slice(sentence.start, quantity.start),
  );
  const stop = words.findIndex((word, i) => endsPhrase(words, i) || (inner && FINITE.test(word.lower)));
  const phrase = cutAtPhrase(stop < 0 ? words : words.slice(0, stop));
  const next = words[stop];
  const either = next?.lower === 'or' && !next.parted;
  const narrowed = next !== undefined && !next.parted && NARROWING.has(next.lower);
  const relative = phrase.findIndex((word) => /^(?:who|which|that|where|whose|whom)$/.test(word.lower));
  const torn =
    relative >= 0 &&
    (phrase.length < (stop < 0 ? words.length : stop) || (next !== undefined && MODALS.has(next.lower)));
  const kept = phrase.some((word, i) => word.lower === 'from' && /ing$/.test(phrase[i + 1]?.lower ?? ''));
  if (narrowed || kept || isHalved(phrase) || either || FORECASTER.test(phrase.map((word) => word.lower).join(' ')))
    return [];
  if (torn) return quantity.kind === 'count' ? [] : trimEnd(phrase.slice(0, relative));
  return trimEnd(phrase);
}

/** "tanks and guns to Ukraine": "and" joins on where no verb of another clause follows soon. */
function joinsNouns(words: readonly Word[], i: number): boolean {
  if (words[i]?.lower !== 'and' && words[i]?.lower !== 'or') return false;
  const next = words[i + 1];
  const verbAhead = words.slice(i + 2, i + 4).some((word) => FINITE.test(word.lower) || MODALS.has(word.lower));
  if (words[i]?.lower === 'or' && /^(?:more|less|fewer|longer|older)$/.test(next?.lower ?? '')) return true;
  return (
    !verbAhead &&
    next !== undefined &&
    !next.parted &&
    !POINTERS.has(next.lower) &&
    !/ed$|ing$|^(?:has|have|had|was|were|is|are|the|a|an|said|says|more|at|[$€£\d].*)$/.test(next.lower)
  );
}
