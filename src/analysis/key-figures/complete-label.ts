/** The phrase behind a number → a label where it says enough, with the words before the number that it needs. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { MOST_WORDS, PREPOSITION, pointsElsewhere, quoteOf, saysSomething, trimEnd, type Word } from './label-text.ts';
import { EMPTY_NOUNS } from './label-words.ts';
import { leadingTo } from './leading-phrase.ts';

/** "the deaths of 500 soldiers": the noun before "of" is what happened to those who are counted. */
const HAPPENING =
  /(\b(?:the )?(?:deaths?|loss(?:es)?|killings?|murders?|arrests?|lack|shortage|shortfall|displacement|deportations?|release|evacuation|withdrawal|sales?|purchase|destruction|execution|injury|injuries|deployment) of) (?:an? )?(?:\p{L}+ ){0,3}$/iu;

/** The phrase behind the number where it says enough, with what happened to the counted where a noun before says so. */
export function completeLabel(
  text: string,
  sentence: Span,
  quantity: Quantity,
  behind: readonly Word[],
): readonly Quote[] | null {
  if (!isComplete(behind) || isOnlyWhen(behind)) return null;
  const before = text.slice(sentence.start, quantity.start);
  const happening = HAPPENING.exec(before);
  const phrase = happening?.[1];
  if (!happening || phrase === undefined) return withDrivingVerb(text, sentence, quantity, behind);
  const start = sentence.start + happening.index;
  return [
    { start, end: start + phrase.length, text: text.slice(start, start + phrase.length) },
    ...quoteOf(text, behind),
  ];
}

/** What is done to the counted, where they would be misread without it: "slashing 20 million workers". */
const DRIVING =
  /(?<=\s)((?:cut|cuts|cutting|slash(?:es|ed|ing)|los(?:t|es|ing)|shed|shedding|remov(?:es|ed|ing)|kill(?:s|ed|ing)|destroy(?:s|ed|ing)|apprehend(?:s|ed|ing)|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|won|win|winning|took|take|taking|seiz(?:es|ed|ing)|shar(?:es|ed|ing)|share|receive|receives|received|blocked|blocking|cancel(?:s|led|ed|ing)|clos(?:es|ed|ing)|stopped|stopping|displac(?:es|ed|ing)|evacuat(?:es|ed|ing)|save|saved|saving|owe|owes|missing|missed|fired|laid off|denied|reject(?:s|ed|ing)|hold|holds|held)) (?:an? |up to |about |around |some |nearly |almost |over |more than |fewer than |less than |at least |roughly |another |approximately |an estimated |a further |as many as )*$/iu;

/** The phrase behind the number; before it the verb that it depends on, with a short subject where there is one. */
function withDrivingVerb(text: string, sentence: Span, quantity: Quantity, behind: readonly Word[]): readonly Quote[] {
  const driving = DRIVING.exec(text.slice(sentence.start, quantity.start));
  const verb = driving?.[1];
  if (!driving || verb === undefined) return quoteOf(text, behind);
  const before = trimEnd(leadingTo(text, sentence, quantity));
  const fits = before.length > 0 && before.length + behind.length <= MOST_WORDS && !pointsElsewhere(before);
  const start = sentence.start + driving.index;
  const alone = [{ start, end: start + verb.length, text: text.slice(start, start + verb.length) }];
  const bare = /^(?:receiv|tak|took|hold|held|ow|shar)/i.test(verb);
  if (!fits && bare) return quoteOf(text, behind);
  return [...(fits ? quoteOf(text, before) : alone), ...quoteOf(text, behind)];
}

/** Enough to be understood: two words of substance and what ties them, or three. */
function isComplete(words: readonly Word[]): boolean {
  const substance = words.filter(saysSomething).length;
  return (
    substance >= 3 ||
    (substance === 2 &&
      words
        .slice(1)
        .some((word) => PREPOSITION.test(word.lower) || /^(?:of|are|were|was|is|have|has|had)$/.test(word.lower)))
  );
}

/** "people by the end of the summer": of whom no more is said than when. */
const isOnlyWhen = (behind: readonly Word[]): boolean =>
  EMPTY_NOUNS.has(behind[0]?.lower ?? '') &&
  /^(?:by|in|on|after|during|at|before|since|over|through|until|per|a|last|this|next|today|yesterday)$/.test(
    behind[1]?.lower ?? '',
  );
