/** Article and its sentences → the dated events that it tells, in the order of the text. */

import type { Article } from '../../library/model.ts';
import { addDays, isIsoDate } from '../../text/dates.ts';
import type { DatePrecision, Sentence, TimelineEvent } from '../model.ts';
import { sentencesOf } from '../sentences/sentences-of.ts';
import type { SentenceInPlace } from '../summary/stand-alone.ts';
import { isAsserted } from './asserted.ts';
import type { FoundDate } from './date-form.ts';
import { languageOf } from './date-words.ts';
import { isAdverbial } from './dated-adverbial.ts';
import { eventClause } from './event-clause.ts';
import { findDates } from './find-dates.ts';
import { governed } from './tense.ts';
import type { Cue } from './verb-cues.ts';

const SINCE = /(?<!\p{L})(?:since|seit|depuis|з|ever since)\s+(?:the\s+)?$/iu;
/** Whose state has lasted since: "has built", not a thing in passing ("groups that have raised … since"). */
const LASTS = /\b(?:has|have|had|was|were|\p{L}{2,}ed|fell|rose|grew)\b/iu;
const IN_PASSING = /\b(?:that|which|who|whose)\b[^,]*\bsince\s+(?:the\s+)?$/i;
/** Plans in languages whose verbs are not known. */
const PLANNED = /(?<!\p{L})(?:wird|werden|soll|sollen|sera|seront|doit|doivent|буде|будуть|планує|планують)(?!\p{L})/iu;

/** What is longer is no sentence of prose. */
const LONGEST = 1200;

/** The day of the article; null where it is unknown, or guessed and not confirmed: no date is made from a guess. */
function statedDay({ published, guessed }: Pick<Article, 'published' | 'guessed'>): string | null {
  const day = published?.slice(0, 10) ?? '';
  return isIsoDate(day) && !guessed.includes('published') ? day : null;
}

interface Place extends SentenceInPlace {
  /** Offset of the sentence in the article. */
  readonly start: number;
  readonly dates: readonly FoundDate[];
}

function placesOf(article: Article, sentences: readonly Sentence[], anchor: string | null): Place[] {
  let named: { readonly day: string | null; readonly block: number } = { day: null, block: -1 };
  return sentences.flatMap((sentence) => {
    const block = article.blocks[sentence.block];
    const { start } = sentence;
    const text = article.text.slice(start, sentence.end);
    if (text.length > LONGEST) return [];
    const before = named.block === sentence.block ? named.day : null;
    const dates = findDates(text, { anchor, named: before, lang: article.lang });
    const day = dates.findLast((d) => d.precision === 'day' && d.until === null)?.date ?? null;
    named = { day, block: sentence.block };
    if (dates.length === 0) return [];
    const opening = block ? article.text.slice(block.start, start) : '';
    return [{ start, text, dates, before: opening, block: block?.kind ?? 'paragraph', lang: article.lang }];
  });
}

/** Zones of time, and papers that print tomorrow's date. */
const SLACK_DAYS = 2;

/**
 * True where the text tells as past what lies after its own day: it was changed since, or the day is not its own, and
 * nothing can be counted from it.
 */
function outlivesItsDay(places: readonly Place[], anchor: string): boolean {
  const limit = addDays(anchor, SLACK_DAYS);
  return places.some(({ dates }) =>
    dates.some((d) => d.absolute && d.tense === 'past' && d.precision !== 'year' && d.date > limit),
  );
}

const inEnglish = (lang: string): boolean => languageOf(lang) === 'en';

function markOf(found: FoundDate, place: Place, anchor: string | null): TimelineEvent['mark'] {
  if (SINCE.test(place.text.slice(0, found.start))) return 'since';
  if (inEnglish(place.lang)) return found.tense === 'ahead' ? 'announced' : 'happened';
  return (anchor !== null && found.date > anchor) || PLANNED.test(place.text) ? 'announced' : 'happened';
}

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

/** So few words before it, a year opens its sentence. */
const HEAD_WORDS = 3;
/**
 * A year told in passing: of somebody "who led the party from 1995", or of a noun far from the verb ("Despite failed tests
 * this year, …").
 */
function isAside(text: string, cue: Cue, date: FoundDate): boolean {
  const before = text.slice(0, date.start).trim();
  if (/\b(?:who|which)\s+(?:in|by|since)\s*$/i.test(before)) return true;
  if (cue.end <= date.start) return /\b(?:who|which|whose)\s[^,]*$/i.test(text.slice(0, cue.start));
  const words = before === '' ? 0 : before.split(/\s+/).length;
  return words > HEAD_WORDS && !/^\s(?:\p{L}+ly\s)?$/u.test(text.slice(date.end, cue.start));
}

function isEvent(found: FoundDate, place: Place, anchor: string | null): boolean {
  const { text } = place;
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
  const expression = text.slice(found.start, found.end);
  const { precision, until, tense } = found;
  if (!isAdverbial({ before, after, expression, precision, until, tense })) return false;
  if (!found.absolute && isQuoted(text, found.start)) return false;
  if (SINCE.test(before) && (!LASTS.test(text) || IN_PASSING.test(before))) return false;
  if (!inEnglish(place.lang)) return true;
  const { cue } = governed(text, found);
  if (cue !== null && !fitsVerb(text, cue, found, anchor)) return false;
  if (precision === 'year' && cue !== null && isAside(text, cue, found)) return false;
  // "Has several questions for a hearing next week": the verb is not the date's.
  if (tense === 'past' && !found.absolute && anchor !== null && found.date > anchor) return false;
  return tense !== null && (cue === null || isAsserted(text, cue, found));
}

const SHARPNESS: Readonly<Record<DatePrecision, number>> = { day: 2, month: 1, year: 0 };

function eventsOf(place: Place, anchor: string | null): TimelineEvent[] {
  const { text } = place;
  const events = place.dates.flatMap((found): TimelineEvent[] => {
    const span = isEvent(found, place, anchor) ? eventClause(place, found) : null;
    if (!span) return [];
    const quote = (s: number, e: number) => ({ start: place.start + s, end: place.start + e, text: text.slice(s, e) });
    const { date, until, precision } = found;
    const mark = markOf(found, place, anchor);
    return [
      { ...quote(span.start, span.end), date, until, precision, mark, expression: quote(found.start, found.end) },
    ];
  });
  return events.filter((event) => !events.some((other) => isTold(event, other, events)));
}

/** Of events that share words of one sentence, the one with the sharper date stands; of equals the first. */
function isTold(event: TimelineEvent, other: TimelineEvent, all: readonly TimelineEvent[]): boolean {
  if (event === other || event.end <= other.start || other.end <= event.start) return false;
  const sharper = SHARPNESS[other.precision] - SHARPNESS[event.precision];
  return sharper > 0 || (sharper === 0 && all.indexOf(other) < all.indexOf(event));
}

/** `sentences` as sentencesOf() gives them; read here where left out. */
export function findTimeline(article: Article, sentences: readonly Sentence[] = sentencesOf(article)): TimelineEvent[] {
  const stated = statedDay(article);
  const places = placesOf(article, sentences, stated);
  const outlived = stated !== null && outlivesItsDay(places, stated);
  const anchor = outlived ? null : stated;
  return (outlived ? placesOf(article, sentences, null) : places).flatMap((place) => eventsOf(place, anchor));
}
