/** The last token before a verb → the last token of its subject, past when and where it was said: "Vale, in a letter on Friday, | warned". */
import { type MarkedText, word } from './marked-text.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const DAYS = words('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight');
/** Names of months are names of people too: only a preposition or a number beside them makes them a date. */
const MONTHS = words('january february march april may june july august september october november december');
/** Nouns of time that stand behind "this" or "last", or behind a preposition. */
const SPANS = words('week month year weekend morning afternoon evening night day noon midnight midday dawn dusk');
const POINTING = words('this last next that the a same following previous early late earlier later');
const PREPOSITIONS = words('on in at by since during until before after from around about');
/** Words of phrases of time in a row. */
const LONGEST = 8;
/** Phrases in a row that are stepped over. */
const MOST = 4;

/** Of a phrase of place or occasion between a comma and the verb; not "as", which opens a clause. */
const PLACES = words('in at on from near outside inside during after before through via by with under to for');
/** "USA Today" is a name. */
const isNamed = (m: MarkedText, i: number): boolean =>
  /^(?:today|yesterday|tonight)$/.test(word(m, i)) && /^\p{Lu}/u.test(m.tokens[i]?.text ?? '');
/** "an ad in 2008": a year says which, and goes with its noun. */
const isWhich = (m: MarkedText, preposition: number, last: number): boolean =>
  word(m, preposition) === 'in' &&
  preposition === last - 1 &&
  /^\d{4}$/.test(word(m, last)) &&
  m.tags[preposition - 1] === 'NOUN';
const isNumber = (m: MarkedText, i: number): boolean => /^\d{1,4}(?::\d\d)?(?:st|nd|rd|th)?$/.test(word(m, i));
const isHour = (m: MarkedText, i: number): boolean =>
  /^(?:am|pm|a\.m|p\.m|a\.m\.|p\.m\.|gmt|o'clock)$/.test(word(m, i));
/** "Feb. 15". */
const isShortMonth = (m: MarkedText, i: number): boolean =>
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/.test(word(m, i)) &&
  isNumber(m, word(m, i + 1) === '.' ? i + 2 : i + 1);
const isTime = (m: MarkedText, i: number): boolean =>
  (DAYS.has(word(m, i)) && !isNamed(m, i)) ||
  MONTHS.has(word(m, i)) ||
  isShortMonth(m, i) ||
  SPANS.has(word(m, i)) ||
  isNumber(m, i) ||
  isHour(m, i);

/** Whether words of time say when by themselves, without a preposition: "Friday", "last week", "3 March". */
function standsBare(m: MarkedText, from: number, to: number): boolean {
  const days = m.words.slice(from, to).some((w) => DAYS.has(w));
  const pointed = POINTING.has(word(m, from)) && !/^(?:the|a|that)$/.test(word(m, from)) && to - from > 1;
  const dated = to - from > 1 && m.words.slice(from, to).some((w) => MONTHS.has(w)) && isTime(m, from);
  return days || pointed || dated;
}

/** "on 300 ministers": numbers alone are no time, but for a year or an hour. */
const isBareNumber = (m: MarkedText, from: number, last: number): boolean =>
  m.words.slice(from, last + 1).every((w, k) => isNumber(m, from + k) && !/^(?:19|20)\d\d$|:/.test(w));

/** "on May": a month alone is no day. */
const isPerson = (m: MarkedText, from: number, last: number): boolean =>
  from === last && MONTHS.has(word(m, from)) && /^(?:on|at|from|with|about|around)$/.test(word(m, from - 1));

/** First token of the phrase of time that ends at a token, its preposition included; -1 where none does. */
function timeStart(m: MarkedText, last: number, floor: number): number {
  let from = last + 1;
  while (from - 1 > floor && isTime(m, from - 1)) from--;
  if (from > last || isBareNumber(m, from, last) || isPerson(m, from, last)) return -1;
  while (from - 1 > floor && POINTING.has(word(m, from - 1))) from--;
  if (from - 1 <= floor) return -1;
  if (!PREPOSITIONS.has(word(m, from - 1))) return standsBare(m, from, last + 1) ? from : -1;
  if (isWhich(m, from - 1, last)) return -1;
  return /^(?:early|late|earlier|later|only|just)$/.test(word(m, from - 2)) && from - 2 > floor ? from - 2 : from - 1;
}

/** Past the phrases of time that end at a token; the token itself where none does. */
export function beforeTimes(m: MarkedText, last: number, floor: number): number {
  let at = last;
  for (let n = 0; n < MOST; n++) {
    const from = m.quotationOf[at] === -1 ? timeStart(m, at, floor) : -1;
    if (from < 0) return at;
    at = from - 1;
  }
  return at;
}

/** Past a phrase of place between a comma and the verb, "Vale, in Geneva | said": the comma; -1 where none stands there. */
export function commaBeforePlace(m: MarkedText, last: number, floor: number): number {
  const phrase = m.quotationOf[last] === -1 ? nounPhraseEndingAt(m, last, floor) : null;
  const comma = (phrase?.from ?? 0) - 2;
  return comma > floor && PLACES.has(word(m, comma + 1)) && word(m, comma) === ',' ? comma : -1;
}

/** Past the phrases of time that begin at a token, "called | on Sunday", "said | last week"; the token itself where none does. */
export function pastTimes(m: MarkedText, from: number, limit: number): number {
  let at = from;
  for (let i = from; i < limit && i < from + LONGEST; i++) {
    if (m.quotationOf[i] !== -1 || !(isTime(m, i) || POINTING.has(word(m, i)) || PREPOSITIONS.has(word(m, i)))) break;
    const start = isTime(m, i) ? timeStart(m, i, from - 2) : -1;
    if (start === at || start === from) at = i + 1;
  }
  return word(m, at) === "'s" || /^(?:NOUN|PROPN|ADJ)$/.test(m.tags[at] ?? 'X') ? from : at;
}
