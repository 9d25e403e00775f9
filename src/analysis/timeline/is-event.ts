/** A date in its sentence → whether the sentence tells an event of that date, as something that was or will be. */
import { isAsserted } from './asserted.ts';
import type { FoundDate } from './date-form.ts';
import { inEnglish } from './date-words.ts';
import { isAdverbial } from './dated-adverbial.ts';
import type { DatedSentence } from './dated-sentences.ts';
import type { Cue } from './verb-cues.ts';

export const SINCE = /(?<!\p{L})(?:since|seit|depuis|з|ever since)\s+(?:the\s+)?$/iu;
/** Whose state has lasted since: "has built", not a thing in passing ("groups that have raised … since"). */
const LASTS = /\b(?:has|have|had|was|were|\p{L}{2,}ed|fell|rose|grew)\b/iu;
const IN_PASSING = /\b(?:that|which|who|whose)\b[^,]*\bsince\s+(?:the\s+)?$/i;
/** Said in quotation marks, "on Monday" is counted from the day of the saying, which may be another. */
const isQuoted = (text: string, at: number): boolean => /[“«"][^”»"]*$/.test(text.slice(0, at).replace(/"[^"]*"/g, ''));

/** Reaches until now: "this week", "today". */
const NOW = /^(?:earlier\s+)?(?:this|today)\b/i;
/**
 * The English perfect takes no date but one that is still going on, or "since": "has sold the flat it bought in May". A
 * present that is planned needs one still to come, and a year's plan a year that is not over.
 */
function fitsVerb(text: string, cue: Cue, date: FoundDate, anchor: string | null): boolean {
  if (SINCE.test(text.slice(0, date.start))) return true;
  if (/^(?:has|have) been$/.test(cue.text)) return false;
  if (/^(?:has|have)\b/.test(cue.text) && !NOW.test(text.slice(date.start, date.end))) return false;
  if (date.precision === 'year' && /^(?:had|was|were)$/.test(cue.text)) return false;
  if (anchor === null) return true;
  if (cue.kind === 'calendar' && date.until !== null && date.date <= anchor) return false;
  return date.tense !== 'ahead' || date.precision !== 'year' || date.date.slice(0, 4) >= anchor.slice(0, 4);
}

/** Openings of a part that dates its sentence: "At a rally on Friday in Oslo, …". */
const OPENS_AS_WHEN =
  /^(?:in|at|on|during|after|before|by|late|early|over|around|shortly|speaking|since|when|while|as|for|back)\b/i;
/** "Indeed, in May 2012, …". */
const OPENS_CLAUSE = /[,;:–—]\s(?:in|on|at|during|by|since|late|early|over)$/i;
/**
 * "Despite 40 loans granted since May, …", "With the quay closed in March, …": the date is that of a circumstance, and the
 * sentence tells something else.
 */
const IN_CIRCUMSTANCE =
  /^(?:despite|in spite of|notwithstanding|with|without|given|because of|thanks to|amid|unlike|like|besides|beyond|based on|compared (?:to|with)|regardless of|instead of|rather than)\s[^,;:]*$/i;
/** Before the date, in its own clause, a word that says what the main clause came after or against. */
const OTHER_CLAUSE =
  /\s(?:despite|after|because|since|as|though|although|following|before|even though|who|that|which)\s[^;:]*$/i;

/** "Will be in Malmö today despite a report that he fell ill last week": the sentence has an earlier date of its own. */
const hasOwnDate = (text: string, date: FoundDate, dates: readonly FoundDate[]): boolean => {
  const opener = OTHER_CLAUSE.exec(text.slice(0, date.start));
  return (
    opener !== null && dates.some((other) => other !== date && other.end <= opener.index && other.date !== date.date)
  );
};

/**
 * A date told in passing: of somebody "who led the party from 1995", or of a noun far from the verb ("Despite failed tests
 * this year, …", "The minister's words on Tuesday about the port came as …").
 */
function isAside(text: string, cue: Cue, date: FoundDate): boolean {
  const before = text.slice(0, date.start).trim();
  if (IN_CIRCUMSTANCE.test(before)) return true;
  const year = date.precision === 'year';
  if (year && /\b(?:who|which)\s+(?:in|by|since)\s*$/i.test(before)) return true;
  if (cue.end <= date.start) return year && /\b(?:who|which|whose)\s[^,]*$/i.test(text.slice(0, cue.start));
  if (/^\s(?:\p{L}+ly\s)?$/u.test(text.slice(date.end, cue.start))) return false;
  if (OPENS_CLAUSE.test(before)) return false;
  return before.includes(' ') && !(OPENS_AS_WHEN.test(before) && !year);
}

export function isEvent(found: FoundDate, place: DatedSentence, anchor: string | null): boolean {
  const { text } = place;
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
  const expression = text.slice(found.start, found.end);
  const { precision, until, tense, cue } = found;
  if (!isAdverbial({ before, after, expression, precision, until, tense })) return false;
  if (!found.absolute && isQuoted(text, found.start)) return false;
  if (inEnglish(place.lang) && SINCE.test(before) && (!LASTS.test(text) || IN_PASSING.test(before))) return false;
  if (!inEnglish(place.lang)) return true;
  if (cue !== null && !fitsVerb(text, cue, found, anchor)) return false;
  if (cue !== null && (isAside(text, cue, found) || hasOwnDate(text, found, place.dates))) return false;
  // "Has several questions for a hearing next week": the verb is not the date's.
  if (tense === 'past' && !found.absolute && anchor !== null && found.date > anchor) return false;
  return tense !== null && (cue === null || isAsserted(text, cue, found));
}
