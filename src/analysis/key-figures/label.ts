/**
 * A quantity in its sentence → the words of the sentence that say what it counts, to be read alone behind the number;
 * null where no such words can be cut out. First what follows the number; where that says too little, what leads to it.
 */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { completeLabel } from './complete-label.ts';
import { frontedWhole } from './fronted-whole.ts';
import { isHalved, phraseBehind } from './label-phrases.ts';
import {
  isAdverb,
  MOST_WORDS,
  PREPOSITION,
  pointsElsewhere,
  quoteOf,
  saysSomething,
  trimEnd,
  type Word,
  wordsOf,
} from './label-text.ts';
import { CLAUSE_OPENERS, EMPTY_NOUNS, NARROWING, WEAK_ENDS } from './label-words.ts';
import { leadingTo } from './leading-phrase.ts';
import { EXPECTED, isUnreal } from './unreal.ts';

/** Does the phrase behind the number begin with what is counted? */
function beginsWithCounted(text: string, quantity: Quantity, behind: readonly Word[]): boolean {
  const [first, { concept }] = [behind[0], quantity];
  if (!first || first.parted || concept === null || concept.start < quantity.end) return false;
  if (quantity.kind === 'count') return concept.start - quantity.end < 30;
  return (
    /^(?:of|in|worth)$/.test(first.lower) ||
    (concept.start === first.start && /^[\s-]*$/.test(text.slice(quantity.end, first.start)))
  );
}

/**
 * "$5 million contract with X": an amount that qualifies a noun is labelled by that noun's phrase, not by its verb; so
 * is the last count of a list, for the verb behind it is that of the whole list.
 */
function withoutVerb(quantity: Quantity, behind: readonly Word[], listed: boolean): readonly Word[] {
  const { concept, kind } = quantity;
  const qualifies = (kind !== 'count' || listed) && concept !== null && concept.start === behind[0]?.start;
  return qualifies ? trimEnd(behind.filter((word) => word.end <= concept.end)) : behind;
}

/** "troops to support Russia in its war": a phrase behind the rest is left off where it points to something outside it. */
function withoutPointer(behind: readonly Word[]): readonly Word[] {
  const pointer = behind.findIndex((word) => pointsElsewhere([word]));
  if (pointer < 0) return behind;
  const cut = behind.findLastIndex((word, i) => i < pointer && PREPOSITION.test(word.lower));
  return cut > 0 ? trimEnd(behind.slice(0, cut)) : behind;
}

/** Spans in the order of the text, each within the sentence and at the bounds of words. */
export function labelOf(text: string, sentence: Span, quantity: Quantity): readonly Quote[] | null {
  const leading = text.slice(Math.max(sentence.start, quantity.start - 120), quantity.start);
  if (isUnreal(leading) || (quantity.kind === 'count' && BY.test(leading))) return null;
  const whole = phraseBehind(text, sentence, quantity);
  const counted = beginsWithCounted(text, quantity, whole);
  const fronted = frontedWhole(text, sentence, quantity, whole);
  if (fronted) return fronted;
  const behind = counted ? withoutPointer(withoutVerb(quantity, whole, /\band\s+$/.test(leading))) : [];
  if (pointsElsewhere(behind) || isHalved(behind) || isOfKnown(text, behind)) return null;
  const done = EXPECTED.test(leading) ? null : completeLabel(text, sentence, quantity, behind);
  if (counted && done) return done;
  if ((quantity.kind === 'count' && !counted) || quantity.kind === 'duration') return null;
  const before = trimEnd(leadingTo(text, sentence, quantity));
  const after = counted ? behind : purposeBehind(whole);
  if (before.length === 0 || (after.length === 0 && qualifiesNext(text, sentence, quantity))) return null;
  const all = [...before, ...after];
  if (pointsElsewhere(all) || all.filter(saysSomething).length < 2 || all.length > MOST_WORDS) return null;
  return [...quoteOf(text, before), ...quoteOf(text, after)];
}

/** "of the agency's security team": which agency the article has said before. */
const isOfKnown = (text: string, behind: readonly Word[]): boolean =>
  /^(?:of |in )?(?:the|this) (?:agency|company|firm|group|team|party|program|programme|fund|network|department|bank|school|university|city|state|country)(?:['’]s)?(?= (?!of\b))/i.test(
    text.slice(behind[0]?.start ?? 0, behind.at(-1)?.end ?? 0),
  );

/** "won by 905 votes": the count is a margin, and reads as a total without "by". */
const BY = /\bby (?:about |around |some |nearly |almost |only |just |more than |over |at least )?$/i;

/** "for agencies to expand testing": what an amount is for says more of it. */
const purposeBehind = (behind: readonly Word[]): readonly Word[] =>
  behind[0]?.lower === 'for' && !behind[0].parted && !pointsElsewhere(behind) ? behind : [];

/** "90% effective", "$1,000 crisis": the number belongs to the word behind it, which the label would leave out. */
function qualifiesNext(text: string, sentence: Span, quantity: Quantity): boolean {
  const next = wordsOf(text, quantity.end, sentence.end)[0];
  if (!next || next.parted) return false;
  return !(
    WEAK_ENDS.has(next.lower) ||
    CLAUSE_OPENERS.has(next.lower) ||
    NARROWING.has(next.lower) ||
    isAdverb(next) ||
    EMPTY_NOUNS.has(next.lower)
  );
}
