/**
 * A quantity in its sentence → the words of the sentence that say what it counts, to be read alone behind the number;
 * null where no such words can be cut out. First what follows the number; where that says too little, what leads to it.
 */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { CLAUSE_OPENERS, EMPTY_NOUNS, MODALS, NARROWING, POINTERS, POINTING_NOUNS, WEAK_ENDS } from './label-words.ts';

const MOST_WORDS = 14;

interface Word extends Span {
  readonly lower: string;
  /** Punctuation that ends a phrase stands between it and the word before. */
  readonly parted: boolean;
}

/** Words of text.slice(start, end) and whether a mark parts each from the one before. */
function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  for (const match of text
    .slice(start, end)
    .matchAll(/[$€£]?[\p{L}\p{N}](?:[\p{L}\p{N}'’.,/&%-]*[\p{L}\p{N}%])?(?:(?<=\p{Lu})\.(?=\s))?/gu)) {
    const from = start + match.index;
    const between = text.slice(last, from);
    words.push({
      start: from,
      end: from + match[0].length,
      lower: match[0] === 'May' ? 'May' : match[0].toLowerCase().replaceAll('’', "'"),
      parted: /[,;:!?()[\]“”"—–]|\s[-–]\s/.test(between),
    });
    last = from + match[0].length;
  }
  return words;
}

const isWeak = (word: Word | undefined): boolean => word !== undefined && WEAK_ENDS.has(word.lower);

const isAdverb = (word: Word | undefined): boolean =>
  /ly$/.test(word?.lower ?? '') &&
  !/^(?:july|italy|family|supply|assembly|ally|rally|monopoly|anomaly|reply|daily|weekly|monthly|yearly|elderly|early)$/.test(
    word?.lower ?? '',
  );

/** Without weak words at the end, and without an adverb that led over to what was cut. */
function trimEnd(words: readonly Word[]): readonly Word[] {
  let last = words.length;
  while (last > 0 && (isWeak(words[last - 1]) || isAdverb(words[last - 1]))) last--;
  return words.slice(0, last);
}

const PREPOSITION =
  /^(?:in|on|at|for|since|from|with|by|during|after|before|through|across|against|over|between|under|to|until|into)$/;

/** The last place at or before the limit where a phrase with a preposition begins. */
function cutAtPhrase(words: readonly Word[]): readonly Word[] {
  if (words.length <= MOST_WORDS) return words;
  for (let i = MOST_WORDS; i >= 3; i--) if (PREPOSITION.test(words[i]?.lower ?? '')) return words.slice(0, i);
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

/** Behind a number in a relative clause the verb is that of the main clause. */
const FINITE = /^(?:is|are|was|were|has|have|had)$/;

/** What follows the number up to the end of its phrase; nothing where it cannot be cut without changing its sense. */
function phraseBehind(text: string, sentence: Span, quantity: Quantity): readonly Word[] {
  const words = wordsOf(text, quantity.end, sentence.end);
  const inner = /\b(?:that|who|which)\b[^,;:]*$/.test(text.slice(sentence.start, quantity.start));
  const stop = words.findIndex((word, i) => endsPhrase(words, i) || (inner && FINITE.test(word.lower)));
  const phrase = cutAtPhrase(stop < 0 ? words : words.slice(0, stop));
  const next = words[stop];
  const either = next?.lower === 'or' && !next.parted;
  const narrowed = next !== undefined && !next.parted && NARROWING.has(next.lower);
  const relative = phrase.findIndex((word) => /^(?:who|which|that|where|whose|whom)$/.test(word.lower));
  const torn =
    relative >= 0 &&
    (phrase.length < (stop < 0 ? words.length : stop) || (next !== undefined && MODALS.has(next.lower)));
  const halved = phrase.some((word) => word.lower === 'between') && !phrase.some((word) => word.lower === 'and');
  if (narrowed || halved || either || FORECASTER.test(phrase.map((word) => word.lower).join(' '))) return [];
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

const QUALIFYING =
  /^(?:about|around|some|nearly|almost|roughly|approximately|over|above|under|below|than|more|less|fewer|least|at|most|up|to|by|to|of|an|a|estimated|just|only|another|further|the|as|many|much|total|record|worth|additional|average|combined|whopping|staggering)$/;

/** What leads to the number, from the beginning of its clause. */
function phraseBefore(text: string, sentence: Span, quantity: Quantity): readonly Word[] {
  const words = wordsOf(text, sentence.start, quantity.start);
  let first = words.length;
  while (first > 0 && !words[first]?.parted && !(first < words.length && CLAUSE_OPENERS.has(words[first]?.lower ?? '')))
    first--;
  while (first < words.length && CLAUSE_OPENERS.has(words[first]?.lower ?? '')) first++;
  let last = words.length;
  while (last > first && QUALIFYING.test(words[last - 1]?.lower ?? '')) last--;
  const clause = words.slice(first, last);
  const parted = /[,;:()“”"—–]/.test(
    text.slice(words.at(-1)?.end ?? sentence.start, quantity.start).replace(/[$€£]/g, ''),
  );
  return parted || clause.length > 10 ? [] : clause;
}

const quoteOf = (text: string, words: readonly Word[]): Quote[] => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, text: text.slice(first.start, last.end) }] : [];
};

const saysSomething = (word: Word): boolean =>
  !WEAK_ENDS.has(word.lower) &&
  !POINTERS.has(word.lower) &&
  !EMPTY_NOUNS.has(word.lower) &&
  /\p{L}{2}/u.test(word.lower);
const pointsElsewhere = (words: readonly Word[]): boolean =>
  words.some((word) => POINTERS.has(word.lower) || POINTERS.has(word.lower.replace(/'.*/, '')));

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

/**
 * "$5 million contract with X": an amount that qualifies a noun is labelled by that noun's phrase, not by its verb; so
 * is the last count of a list, for the verb behind it is that of the whole list.
 */
function withoutVerb(quantity: Quantity, behind: readonly Word[], listed: boolean): readonly Word[] {
  const { concept, kind } = quantity;
  const qualifies = (kind !== 'count' || listed) && concept !== null && concept.start === behind[0]?.start;
  return qualifies ? trimEnd(behind.filter((word) => word.end <= concept.end)) : behind;
}

/** Denied, refused or only possible: the number is no fact of the article, and a label cut from it would make it one. */
function isUnreal(before: string): boolean {
  const clause = before.split(/[;:]|,\s(?:and|but)\s/).at(-1) ?? before;
  return /\b(?:not|never|no longer|cannot|without|denie[sd]|denying|refus(?:es|ed)|reject(?:s|ed)|false(?:ly)?|untrue|instead of|rather than|if|unless|whether|allegedly|alleged|accus(?:es|ed|ing)|supposedly|claim(?:s|ed|ing)? (?:that|to)|could|might|may|wish(?:es|ed)?|would have)\b|n['’]t\b/i.test(
    clause,
  );
}

/** Spans in the order of the text, each within the sentence and at the bounds of words. */
export function labelOf(text: string, sentence: Span, quantity: Quantity): readonly Quote[] | null {
  const leading = text.slice(Math.max(sentence.start, quantity.start - 120), quantity.start);
  if (isUnreal(leading)) return null;
  const whole = phraseBehind(text, sentence, quantity);
  const counted = beginsWithCounted(text, quantity, whole);
  const behind = counted ? withoutVerb(quantity, whole, /\band\s+$/.test(leading)) : [];
  if (pointsElsewhere(behind)) return null;
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

/** What somebody awaits is printed only with the words that say so. */
const EXPECTED =
  /\b(?:expect(?:s|ed|ing|ations?)?|forecasts?|forecasted|predict(?:s|ed|ions?)?|estimates? of|hop(?:es?|ed|ing) (?:for|to))\b[^,;]*$/i;

/** "the deaths of 500 soldiers": the noun before "of" is what happened to those who are counted. */
const HAPPENING =
  /(\b(?:the )?(?:deaths?|loss(?:es)?|killings?|murders?|arrests?|lack|shortage|shortfall|displacement|deportations?|release|evacuation|withdrawal|sales?|purchase|destruction|execution|injury|injuries|deployment) of) (?:an? )?(?:\p{L}+ ){0,3}$/iu;

/** The phrase behind the number where it says enough, with what happened to the counted where a noun before says so. */
function completeLabel(
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

/** "people by the end of the summer": of whom no more is said than when. */
const isOnlyWhen = (behind: readonly Word[]): boolean =>
  EMPTY_NOUNS.has(behind[0]?.lower ?? '') &&
  /^(?:by|in|on|after|during|at|before|since|over|through|until|per|a|last|this|next|today|yesterday)$/.test(
    behind[1]?.lower ?? '',
  );

/** A subject with its verb of measure; nothing where what leads to the number is something else. */
function leadingTo(text: string, sentence: Span, quantity: Quantity): readonly Word[] {
  const before = phraseBefore(text, sentence, quantity);
  const relative = before.some((word) => /^(?:who|which|that|\d.*)$/.test(word.lower));
  return !relative && saysWhose(text, before) ? before : [];
}

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

/** Verbs whose object is an amount: only behind one of them does the subject say what the number measures. */
const MEASURING =
  /^(?:is|are|was|were|be|been|had|has|have|costs?|costing|rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|reach(?:es|ed)?|total(?:s|ed|led)?|dropped|drops?|lost|loses?|gained|gains?|increased|increases?|decreased|declined|declines?|climbed|climbs?|jumped|jumps?|surged|soared|slid|slipped|shrank|contracted|expanded|stood|stands|hit|hits|exceeds?|exceeded|averaged|averages|raised|raises?|spent|spends?|invested|invests?|paid|pays?|sold|sells?|earned|earns?|employs?|employed|killed|kills|injured|wounded|seized|destroyed|produced|produces?|received|receives?|donated|pledged|pledges|provided|provides?|sent|sends?|deployed|deploys?|holds?|held|won|owns?|represents?|represented|accounts?|accounted|makes?|made|added|adds?|awarded|approved|announced|allocated|allocates|contributed|contributes|generated|generates?|saw|doubled|tripled|plunged|plummeted|tumbled|valued|estimated|worth|grow|rise|fall|reach|cost|increase|decrease|shed|cut|bought|buys?|acquired|displaced|detained|arrested|evacuated|rescued|attracted|drew|draws?|borrowed|owed|owes?|covers?|covered|serves?|served|hosts?|hosted|delivered|delivers?|supplied|supplies|exported|imported|imports?|exports?|took|takes?|win|wins|apprehended|removed|removes|shares?|shared|needs?|needed|requires?|required|blocked|stopped|saved|fired|lose)$/;

/** A named subject and a verb of measure right before the number; the subject no "it" and no "the company". */
function saysWhose(text: string, words: readonly Word[]): boolean {
  const verb = words.length - 1;
  if (verb < 1 || !MEASURING.test(words[verb]?.lower ?? '')) return false;
  const [first, last] = [
    words[0],
    words.findLast((word, i) => i < verb && !WEAK_ENDS.has(word.lower) && !MEASURING.test(word.lower)),
  ];
  if (!first || !last || last.start < first.start) return false;
  const subject = text.slice(first.start, last.end);
  if (/^(?:said|says|saying|added|adding|announced|reported|confirmed|noted|about|as|like)$/.test(first.lower))
    return false;
  return (
    !POINTING_NOUNS.test(subject) &&
    !/ing$/.test(first.lower) &&
    (first.lower === 'the' || !WEAK_ENDS.has(first.lower)) &&
    words.slice(0, -1).some(saysSomething)
  );
}
