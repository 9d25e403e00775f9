/** A stretch of a sentence → its words with offsets, and what a label can be told from single words. */
import type { Span } from '../../library/model.ts';
import type { Quote } from '../model.ts';
import { EMPTY_NOUNS, POINTERS, WEAK_ENDS } from './label-words.ts';

export interface Word extends Span {
  readonly lower: string;
  /** Punctuation that ends a phrase stands between it and the word before. */
  readonly parted: boolean;
}

/** "in 2024,1": a year with the mark of a footnote. */
const FOOTNOTED = /^(?:19|20)\d\d,\d{1,2}$/;

/** Words of text.slice(start, end) and whether a mark parts each from the one before. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  for (const match of text
    .slice(start, end)
    .matchAll(/[$€£]?[\p{L}\p{N}](?:[\p{L}\p{N}'’.,/&%-]*[\p{L}\p{N}%])?(?:(?<=\p{Lu})\.(?=\s))?/gu)) {
    const from = start + match.index;
    const length = FOOTNOTED.test(match[0]) ? 4 : match[0].length;
    const between = text.slice(last, from);
    words.push({
      start: from,
      end: from + length,
      lower: match[0] === 'May' ? 'May' : match[0].toLowerCase().replaceAll('’', "'"),
      parted: /[,;:!?()[\]“”"—–]|\s[-–]\s/.test(between),
    });
    last = from + length;
  }
  return words;
}

const isWeak = (word: Word | undefined): boolean => word !== undefined && WEAK_ENDS.has(word.lower);

export const isAdverb = (word: Word | undefined): boolean =>
  /ly$/.test(word?.lower ?? '') &&
  !/^(?:july|italy|family|supply|assembly|ally|rally|monopoly|anomaly|reply|daily|weekly|monthly|yearly|elderly|early)$/.test(
    word?.lower ?? '',
  );

export const quoteOf = (text: string, words: readonly Word[]): Quote[] => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, text: text.slice(first.start, last.end) }] : [];
};

export const saysSomething = (word: Word): boolean =>
  !WEAK_ENDS.has(word.lower) &&
  !POINTERS.has(word.lower) &&
  !EMPTY_NOUNS.has(word.lower) &&
  /\p{L}{2}/u.test(word.lower);

export const pointsElsewhere = (words: readonly Word[]): boolean =>
  words.some((word) => POINTERS.has(word.lower) || POINTERS.has(word.lower.replace(/'.*/, '')));

export const PREPOSITION =
  /^(?:in|on|at|for|since|from|with|by|during|after|before|through|across|against|over|between|under|to|until|into)$/;

/** Behind a number in a relative clause the verb is that of the main clause. */
export const FINITE = /^(?:is|are|was|were|has|have|had)$/;

export const MOST_WORDS = 14;

/** Without weak words at the end, and without an adverb that led over to what was cut. */
export function trimEnd(words: readonly Word[]): readonly Word[] {
  let last = words.length;
  while (last > 0 && (isWeak(words[last - 1]) || isAdverb(words[last - 1]))) last--;
  return words.slice(0, last);
}
