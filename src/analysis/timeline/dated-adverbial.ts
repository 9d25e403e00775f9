/** A date in a sentence → whether it says when the sentence's event is, and not only which thing is meant. */
import type { DatePrecision } from '../model.ts';

/** Before it: words that make the date part of a name or of a comparison ("the 6 January committee", "than last year"). */
const NAMES_A_THING =
  /(?:\b(?:the|a|an|its|his|her|their|our|my|your|that|these|those|every|each|most|some)|['’]s|s['’])\s*$/i;
const COMPARES =
  /\b(?:(?:than|like|unlike|compared (?:with|to)|similar to)(?: (?:those|that) of)?(?: (?:in|on|at|by|of))?|than (?:it|he|she|they|we|you) (?:was|were|did|had been)|than at any time|as of|before|after|prior to|versus|vs\.?|until|till|about|regarding|despite)\s*$/i;
/** "of January 2022" dates a thing; "the end of January 2022" dates an event. */
const OF = /\bof\s*$/i;
const PART_OF =
  /\b(?:beginning|start|middle|end|close|evening|morning|night|afternoon|spring|summer|autumn|fall|winter|half|week|course)\s+of\s*$/i;
const FOR = /\bfor\s*$/i;
const SET_FOR = /\b(?:scheduled|planned|set|slated|expected|due|announced|called|billed)\s+for\s*$/i;
/** A bare year or month is a date only after such a word: "may" and "march" are other words too. */
const OPENER =
  /(?:^|\b(?:in|since|by|during|end|early|late|mid|on|last|this|next|between|im jahr|im|seit|en|depuis|у|в|з|bis|jahr))[\s-]*$/iu;

export interface DateInPlace {
  readonly before: string;
  readonly after: string;
  /** The words of the date. */
  readonly expression: string;
  readonly precision: DatePrecision;
}

/** Directly after it: a possessive ("last year's"), or a noun that it only qualifies ("Monday night" is none such). */
const POSSESSIVE = /^(?:['’]s\b|['’]\s)/;
const INSIDE_BRACKETS = /\([^()]*$/;

/** A capitalised word after a bare weekday or month makes it a name: "Sunday Times", "May Day". */
const NAME_GOES_ON = /^\s\p{Lu}/u;
const HAS_DIGIT = /\d/;

/** A year without a month, or a month without a year. */
const isBare = ({ expression, precision }: DateInPlace): boolean =>
  (precision === 'year' && /^\d{4}$/.test(expression)) || (precision === 'month' && /^\p{L}+$/u.test(expression));

/** "Today" is more often "nowadays"; right after a past tense it is the day. */
const TODAY = /^(?:today|heute|aujourd['’]hui|сьогодні)$/iu;
const PAST_BEFORE = /\b(?:said|told|met|held|began|\p{L}{2,}ed)\s+(?:here\s+)?$/iu;

/** "…, the ministry said on Friday." and "…, the ministry said on Friday night, calling it …": the day of the saying, which a reader would take for that of what is said. */
const SAID_AT_THE_END =
  /[,”"]\s[^,;]*\b(?:said|says|told|reported|showed|wrote|announced|according|confirmed|added|concluded|argued|cautioned|testified|warned)\b[^,;]*$/i;

const CLAUSE_ENDS = /^(?:\s(?:morning|afternoon|evening|night))?(?:[.,;”"]|$)/i;

/** "The highest since March 2000" compares; nothing has lasted since then. */
const SUPERLATIVE_SINCE =
  /\b(?:first|most|least|worst|best|last|only|never|not|record|\p{L}+(?:est|n['’]t))\b[^,;]*\bsince\s*$/iu;

/** True where the date stands as an adverbial of its clause. */
export function isAdverbial(date: DateInPlace): boolean {
  const { before, after, expression } = date;
  if (POSSESSIVE.test(after) || INSIDE_BRACKETS.test(before)) return false;
  if (!HAS_DIGIT.test(expression) && NAME_GOES_ON.test(after)) return false;
  if (TODAY.test(expression) && !PAST_BEFORE.test(before)) return false;
  if (CLAUSE_ENDS.test(after) && SAID_AT_THE_END.test(before)) return false;
  if (SUPERLATIVE_SINCE.test(before)) return false;
  const determined = NAMES_A_THING.test(before) && !/^(?:the\s|\d+(?:st|nd|rd|th)\b)/i.test(expression);
  if (determined || COMPARES.test(before)) return false;
  if (OF.test(before) && !PART_OF.test(before)) return false;
  if (FOR.test(before) && !SET_FOR.test(before)) return false;
  return !isBare(date) || OPENER.test(before);
}
