/** Numbers that are no subject and no object, whose own phrase says enough: what happened to the counted, or what a sum is in. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { PREPOSITION, pointsElsewhere, quoteOf, saysSomething, type Word } from './label-text.ts';
import { EMPTY_NOUNS } from './label-words.ts';
import { isTorn, withOrMore } from './subject-label.ts';
import { isFiniteBehind, isVerbBehind } from './verbs.ts';

/** "the deaths of 500 soldiers": the noun before "of" is what happened to those who are counted. */
const HAPPENING =
  /(\b(?:the )?(?:deaths?|loss(?:es)?|killings?|murders?|arrests?|lack|shortage|shortfall|displacement|deportations?|release|evacuation|withdrawal|sales?|purchase|destruction|execution|injury|injuries|deployment) of) (?:an? )?(?:\p{L}+ ){0,3}$/iu;

/** What is done to the counted, in a clause without a subject of its own: "displacing 9,000 farmers along the river". */
const DRIVING =
  /(?<=[\s,])((?:cutting|slashing|losing|shedding|removing|killing|destroying|apprehending|arresting|detaining|winning|seizing|injuring|wounding|blocking|cancelling|closing|displacing|evacuating|saving|freeing|deporting|laying off|affecting|rescuing)) (?:an? |up to |about |around |some |nearly |almost |over |more than |fewer than |less than |at least |roughly |another |approximately |an estimated |a further |as many as )*$/iu;

/** Enough to be understood: two words of substance and what ties them, or three. */
function isComplete(words: readonly Word[]): boolean {
  const substance = words.filter(saysSomething).length;
  const tied = words.slice(1).some((word) => PREPOSITION.test(word.lower) || word.lower === 'of' || isVerbBehind(word));
  return substance >= 3 || (substance === 2 && tied);
}

/** "people by the end of the summer": of whom no more is said than when. */
const isOnlyWhen = (behind: readonly Word[]): boolean =>
  EMPTY_NOUNS.has(behind[0]?.lower ?? '') &&
  /^(?:by|in|on|after|during|at|before|since|over|through|until|per|a|last|this|next|today|yesterday)$/.test(
    behind[1]?.lower ?? '',
  );

const standsAlone = (text: string, sentence: Span, behind: readonly Word[]): boolean =>
  isComplete(behind) && !isOnlyWhen(behind) && !isTorn(text, sentence, behind) && !pointsElsewhere(behind);

/** The counted with what happened to them, by a noun or a verb right before. */
export function happeningLabel(
  text: string,
  sentence: Span,
  quantity: Quantity,
  behind: readonly Word[],
): readonly Quote[] | null {
  if (!standsAlone(text, sentence, behind)) return null;
  const before = text.slice(sentence.start, quantity.start);
  const found = HAPPENING.exec(before) ?? DRIVING.exec(before);
  const phrase = found?.[1];
  if (!found || phrase === undefined) return null;
  const start = sentence.start + found.index;
  return [{ start, end: start + phrase.length, text: phrase }, ...quoteOf(text, behind)];
}

/** "There were 40 fires in the hills on Sunday." */
export const existentialLabel = (text: string, sentence: Span, behind: readonly Word[]): readonly Quote[] | null =>
  behind.some(({ lower }) => PREPOSITION.test(lower) || lower === 'of') && standsAlone(text, sentence, behind)
    ? withOrMore(text, quoteOf(text, behind))
    : null;

const LARGE_SUM = 1e6;

/** "$40 billion in loans to Ruritania": a large sum that says itself what it is in. */
export function sumLabel(
  text: string,
  sentence: Span,
  quantity: Quantity,
  behind: readonly Word[],
): readonly Quote[] | null {
  const value = Math.max(...[quantity.value].flat());
  const says = quantity.kind === 'money' && value >= LARGE_SUM && /^(?:in|worth|of)$/.test(behind[0]?.lower ?? '');
  const verb = behind.findIndex(isFiniteBehind);
  if (verb >= 0) return null;
  return says && behind.filter(saysSomething).length >= 3 && standsAlone(text, sentence, behind)
    ? quoteOf(text, behind)
    : null;
}
