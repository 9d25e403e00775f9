/**
 * A quantity in its sentence → the words of the sentence that say what it counts, to be read alone behind the number;
 * null where no such words can be cut out. First what follows the number; where that says too little, what leads to it.
 */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { attributiveLabel } from './attributive-label.ts';
import { existentialLabel, happeningLabel, sumLabel } from './complete-label.ts';
import { frontedWhole } from './fronted-whole.ts';
import { isHalved, phraseBehind } from './label-phrases.ts';
import { PREPOSITION, pointsElsewhere, trimEnd, type Word } from './label-text.ts';
import { UNIQUE_NOUNS, UNKNOWN_SHARES } from './label-words.ts';
import { objectLabel } from './object-label.ts';
import { roleOf } from './role.ts';
import { subjectLabel } from './subject-label.ts';
import { EXPECTED, isUnreal, keepsMood } from './unreal.ts';
import { isVerbBehind } from './verbs.ts';

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

/** An "and" behind the noun belongs to it where no verb follows. */
function nounPhrase(text: string, quantity: Quantity, behind: readonly Word[], listed: boolean): readonly Word[] {
  const noun = withoutVerb(quantity, behind, listed);
  const end = noun.at(-1)?.end ?? 0;
  const goesOn = /^ (?:and|or) /.test(text.slice(end, end + 5));
  const next = behind[noun.length];
  const cut = next !== undefined && !PREPOSITION.test(next.lower) && !isVerbBehind(next);
  const clear = !behind.some((word, i) => (i > 0 && isVerbBehind(word)) || /^[$€£]?\d/.test(word.lower));
  return (goesOn || cut) && clear ? behind : noun;
}

/** A clause begins with it, on which what stands before may depend: "leave before they are 50". */
const SUBJECTS = /^(?:he|she|it|they|we|you|i)$/;

/** "troops to support Russia in its war": a phrase behind the rest is left off where it points to something outside it. */
function withoutPointer(behind: readonly Word[]): readonly Word[] {
  const pointer = behind.findIndex((word) => pointsElsewhere([word]));
  if (pointer < 0) return behind;
  if (SUBJECTS.test(behind[pointer]?.lower ?? '')) return [];
  const cut = behind.findLastIndex((word, i) => i < pointer && PREPOSITION.test(word.lower));
  return cut > 0 ? trimEnd(behind.slice(0, cut)) : behind;
}

/** Spans in the order of the text, each within the sentence and at the bounds of words. */
export function labelOf(text: string, sentence: Span, quantity: Quantity): readonly Quote[] | null {
  const leading = text.slice(Math.max(sentence.start, quantity.start - 120), quantity.start);
  if (isUnreal(leading) || (quantity.kind === 'count' && BY.test(leading))) return null;
  const whole = phraseBehind(text, sentence, quantity);
  const fronted = frontedWhole(text, sentence, quantity, whole);
  if (fronted) return fronted;
  const counted = beginsWithCounted(text, quantity, whole);
  const behind = counted ? withoutPointer(whole) : [];
  if (pointsElsewhere(behind) || isHalved(behind) || isOfKnown(text, behind) || COMPARING.test(behind[0]?.lower ?? ''))
    return null;
  const label = byRole(text, sentence, quantity, {
    whole,
    behind,
    counted,
    listed: /\band\s+$/.test(leading),
    awaited: EXPECTED.test(leading),
  });
  if (!label || !keepsMood(text, sentence, quantity, label) || !isWhole(label)) return null;
  return withPlace(text, sentence, quantity, label);
}

const PLACE = /^(?:In|Across|Throughout|Around) (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*(?=,? $)/u;

/** "In Norland 60 wolves were shot": a place that opens the sentence says where all of it holds. */
function withPlace(text: string, sentence: Span, quantity: Quantity, label: readonly Quote[]): readonly Quote[] {
  const place = PLACE.exec(text.slice(sentence.start, quantity.start))?.[0];
  const first = label[0];
  if (place === undefined || !first || first.start < sentence.start + place.length) return label;
  return [{ start: sentence.start, end: sentence.start + place.length, text: place }, ...label];
}

/** Nothing is left out in the middle, and what is opened is closed. */
const isWhole = (label: readonly Quote[]): boolean =>
  label.every(
    ({ text }) =>
      !/\.{3}|…| and that /.test(text) && (text.match(/[“"]/g) ?? []).length === (text.match(/[”"]/g) ?? []).length,
  );

interface Phrases {
  readonly whole: readonly Word[];
  readonly behind: readonly Word[];
  readonly counted: boolean;
  readonly listed: boolean;
  readonly awaited: boolean;
}

/** Each place of a number in its clause has its own way to a label; where none is sure there is none. */
function byRole(text: string, sentence: Span, quantity: Quantity, phrases: Phrases): readonly Quote[] | null {
  const { whole, behind, counted, listed, awaited } = phrases;
  const role = roleOf(text, sentence, quantity);
  const qualifies = counted && quantity.concept?.start === behind[0]?.start;
  const attributive =
    qualifies && !awaited
      ? attributiveLabel(text, sentence, quantity, nounPhrase(text, quantity, behind, listed))
      : null;
  if (attributive) return attributive;
  if (quantity.kind === 'duration') return null;
  if (role === 'subject') return subjectLabel(text, sentence, quantity, behind);
  if (role === 'object')
    return (
      objectLabel(text, sentence, quantity, whole, counted) ??
      (awaited ? null : happeningLabel(text, sentence, quantity, behind))
    );
  if (role === 'existential') return existentialLabel(text, sentence, behind);
  return awaited
    ? null
    : (happeningLabel(text, sentence, quantity, behind) ?? sumLabel(text, sentence, quantity, behind));
}

/** "12 more", "40 other": more than what, other than which. */
const COMPARING = /^(?:more|less|fewer|other|others|another|different|similar|such)$/;

/** "of the agency's security team": which agency the article has said before. */
const isOfKnown = (text: string, behind: readonly Word[]): boolean =>
  isOfBare(behind) ||
  /^(?:of |in )?(?:the|this) (?:agency|company|firm|group|team|party|program|programme|fund|network|department|bank|school|university|city|state|country)(?:['’]s)?(?= (?!of\b))/i.test(
    text.slice(behind[0]?.start ?? 0, behind.at(-1)?.end ?? 0),
  );

/** "of the staff are", "of respondents plan": whose, the article has said before. */
function isOfBare([of, second, third, fourth]: readonly Word[]): boolean {
  if (of?.lower !== 'of' || !second) return false;
  if (UNKNOWN_SHARES.has(second.lower)) return third === undefined || isVerbBehind(third);
  const ends = fourth === undefined || fourth.parted || isVerbBehind(fourth);
  const common = third !== undefined && !UNIQUE_NOUNS.has(third.lower) && third.lower !== 'time';
  return second.lower === 'the' && common && ends;
}

/** "won by 905 votes": the count is a margin, and reads as a total without "by". */
const BY = /\bby (?:about |around |some |nearly |almost |only |just |more than |over |at least )?$/i;
