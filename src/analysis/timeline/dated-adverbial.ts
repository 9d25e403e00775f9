/** A date in a sentence → whether it says when the sentence's event is, and not only which thing is meant. */
import type { DatePrecision } from '../model.ts';
import { isInSideClause } from './side-clause.ts';
import type { Tense } from './tense.ts';

/** Before it: words that make the date part of a name or of a comparison ("the 6 January committee", "than last year"). */
const NAMES_A_THING =
  /(?:\b(?:the|a|an|its|his|her|their|our|my|your|that|these|those|every|each|most|some)|['’]s|s['’])\s*$/i;
const COMPARES =
  /\b(?:(?:than|like|unlike|compared (?:with|to)|similar to)(?: (?:those|that) of)?(?: (?:in|on|at|by|of))?|than (?:it|he|she|they|we|you) (?:was|were|did|had been)|than at any time|as of|before|after|prior to|versus|vs\.?|about|regarding|despite)\s*$/i;
/** "of January 2022" dates a thing; "the end of January 2022" dates an event. */
const OF = /\bof\s*$/i;
const PART_OF =
  /\b(?:beginning|start|middle|end|close|evening|morning|night|afternoon|spring|summer|autumn|fall|winter|half|week|course)\s+of\s*$/i;
const FOR = /\bfor\s*$/i;
const SET_FOR = /\b(?:scheduled|planned|set|slated|expected|due|announced|called|billed)\s+for\s*$/i;
/** A bare year or month is a date only after such a word: "may" and "march" are other words too, and people are named so. */
const OPENER =
  /(?<![\p{L}\p{N}])(?:in|since|during|from|until|through|between|im jahr|im|seit|en|depuis|у|в|з|bis|jahr)\s+$/iu;
/** "asked to delay the address set for Jan. 29": what was to be then is called off or moved. */
const MOVED =
  /\b(?:delay|postpon|cancel|reschedul|scrapp?|(?:call|put|push|mov)\p{Ll}* (?:off|back)\b)\p{Ll}*\s[^,;]*$/iu;
const BY = /\bby\s+$/i;
/** Words of the date itself that leave no doubt: "early March", "this past June". */
const OPENS_ITSELF = /^(?:early|mid|late|last|next|this|the (?:beginning|start|middle|end) of)\b/i;

export interface DateInPlace {
  readonly before: string;
  readonly after: string;
  /** The words of the date. */
  readonly expression: string;
  readonly precision: DatePrecision;
  readonly until: string | null;
  readonly tense: Tense;
}

/** "Down from its peak in 2022". */
const FROM_A_THING = /\b(?:from|than|below|above)\s+(?:its|their|his|her|the|an?)\s+(?:\S+\s+){1,2}(?:in|of|on)\s*$/i;
/** "Since the party's founding in 1949", "the minister's visit in May": when that was, not when it is told of. */
const SOMEBODYS = /['’]s?\s+(?:\p{Ll}+\s+)?\p{Ll}+\s+in\s*$/u;
/** "A report from Monday" is no event of that Monday; "the rule applies from Monday" is. */
const FROM = /\bfrom\s*$/i;
const UNTIL = /\b(?:until|till|through)\s*$/i;
/** "In an August speech, the minister said": the month of what is told. */
const OCCASION_BEFORE = /\b(?:in|during|at)\s+an?\s+$/i;
const OCCASION =
  /^\s(?:\p{L}+\s)?(?:speech|interview|statement|ruling|report|meeting|letter|vote|decision|address|article|memo|filing|conference|debate|rally|summit|referendum|election|raid|attack)\b[^,]{0,80},/u;
/** "CBS This Morning", "USA Today": words that date, written as a name. */
const AS_A_NAME = /^(?:This|Last|Next|Today|Tonight|Yesterday|Tomorrow)(?:\s\p{Lu}|$)/u;
/** Directly after it: a possessive ("last year's", "Monday night's"). */
const POSSESSIVE = /^(?:\s(?:morning|afternoon|evening|night))?(?:['’]s\b|['’]\s)/;
/** "The announcement in 2014 of his rules": part of what is named. */
const OF_WHAT = /^\s+of\b/;
/** How much until now, not when: "so far this year", "this year alone". */
const SO_FAR = /\b(?:so far|all|throughout|as early as|as recently as|as late as)\s*(?:in\s+)?$/i;
const ALONE = /^\s+(?:alone|so far|to date)\b/i;
const INSIDE_BRACKETS = /\([^()]*$/;

/** A capitalised word after a bare weekday or month makes it a name: "Sunday Times", "May Day". */
const NAME_GOES_ON = /^\s\p{Lu}/u;
const HAS_DIGIT = /\d/;

/** A year without a month, or a month without a year. */
const isBare = ({ expression, precision }: DateInPlace): boolean =>
  (precision === 'year' && /^\d{4}$/.test(expression)) || (precision === 'month' && /^\p{L}+$/u.test(expression));

/** "By 2015 prices had fallen" tells a state, "by May" may name the author; a deadline lies ahead. */
const isOpened = ({ before, expression, tense }: DateInPlace): boolean =>
  OPENER.test(before) || OPENS_ITSELF.test(expression) || (tense === 'ahead' && BY.test(before));

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

/** Shares, sums and averages of a year are statistics of it. */
const STATISTIC =
  /\d\s?%|\bper ?cent\b|\b\d+ in \d+\b|\btimes the\b|\b(?:reach(?:ed)?|total(?:l?ed)?|amount(?:ed)? to|averaged?|rang(?:ed|es?|ing) from|account(?:ed)? for|stood at|cost|surpass(?:ed)?|exceed(?:ed)?|hit|top(?:ped)?|estimated at|worth|valued at|was|were|by)\s(?:\S+\s)?[$€£]?\d/i;
/** A decade is too long for a line. */
const DECADE = /^\d{4}s$/;
/** Several things on several dates. */
const RESPECTIVELY = /\brespectively\b/i;

/** True where the date stands as an adverbial of its clause. */
export function isAdverbial(date: DateInPlace): boolean {
  const { before, after, expression, precision, tense, until } = date;
  if (POSSESSIVE.test(after) || OF_WHAT.test(after) || INSIDE_BRACKETS.test(before)) return false;
  if (AS_A_NAME.test(expression) && /[\p{L},]\s$/u.test(before)) return false;
  if (SO_FAR.test(before) || ALONE.test(after)) return false;
  if (!HAS_DIGIT.test(expression) && NAME_GOES_ON.test(after)) return false;
  if (precision === 'month' && OCCASION_BEFORE.test(before) && OCCASION.test(after)) return true;
  if (DECADE.test(expression)) return false;
  if (RESPECTIVELY.test(after) || (precision === 'year' && STATISTIC.test(`${before}${after}`))) return false;
  if (UNTIL.test(before) && tense !== 'ahead') return false;
  if (precision !== 'day' && SOMEBODYS.test(before)) return false;
  if (FROM_A_THING.test(before) || (FROM.test(before) && (!until || /^over/i.test(expression)) && tense !== 'ahead'))
    return false;
  if (TODAY.test(expression) && !PAST_BEFORE.test(before)) return false;
  if (CLAUSE_ENDS.test(after) && SAID_AT_THE_END.test(before)) return false;
  if (SUPERLATIVE_SINCE.test(before)) return false;
  if (MOVED.test(before) && SET_FOR.test(before)) return false;
  if (isInSideClause(before, precision, expression)) return false;
  const determined = NAMES_A_THING.test(before) && !/^(?:the\s|\d+(?:st|nd|rd|th)\b)/i.test(expression);
  if (determined || COMPARES.test(before)) return false;
  if (OF.test(before) && !PART_OF.test(before)) return false;
  if (FOR.test(before) && !SET_FOR.test(before)) return false;
  return !isBare(date) || isOpened(date);
}
