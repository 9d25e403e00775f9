/** Article and its sentences → the dated events that it tells, in the order of the text. */

import type { Article } from '../../library/model.ts';
import { isIsoDate } from '../../text/dates.ts';
import type { DatePrecision, Sentence, TimelineEvent } from '../model.ts';
import { sentencesOf } from '../sentences/sentences-of.ts';
import type { SentenceInPlace } from '../summary/stand-alone.ts';
import { yearOf } from './calendar.ts';
import type { FoundDate } from './date-form.ts';
import { isAdverbial } from './dated-adverbial.ts';
import { eventClause } from './event-clause.ts';
import { findDates } from './find-dates.ts';
import { isAhead } from './is-ahead.ts';

const SINCE = /\b(?:since|seit|depuis|з|ever since)\s+(?:the\s+)?$/iu;

/** A year that lies further back than this is history told in passing, unless the text counts from it. */
const HISTORY_YEARS = 5;

/** The day of the article; null where it is unknown, or guessed and not confirmed: no date is made from a guess. */
function anchorOf({ published, guessed }: Pick<Article, 'published' | 'guessed'>): string | null {
  const day = published?.slice(0, 10) ?? '';
  return isIsoDate(day) && !guessed.includes('published') ? day : null;
}

function markOf(found: FoundDate, sentence: string, anchor: string | null): TimelineEvent['mark'] {
  if (SINCE.test(sentence.slice(0, found.start))) return 'since';
  return (anchor !== null && found.date > anchor) || isAhead(sentence, found) ? 'announced' : 'happened';
}

/** A bare year is an event's date only near the article's own time; the last year that the article names stands for it. */
function isHistory(found: FoundDate, newest: number, mark: TimelineEvent['mark']): boolean {
  return found.precision === 'year' && mark !== 'since' && yearOf(found.date) < newest - HISTORY_YEARS;
}

const SHARPNESS: Readonly<Record<DatePrecision, number>> = { day: 2, month: 1, year: 0 };

interface Place extends SentenceInPlace {
  /** Offset of the sentence in the article. */
  readonly start: number;
}

function eventsOf(place: Place, anchor: string | null, newest: number): TimelineEvent[] {
  const { text } = place;
  const events = findDates(text, anchor).flatMap((found): TimelineEvent[] => {
    const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
    const expression = text.slice(found.start, found.end);
    const mark = markOf(found, text, anchor);
    const adverbial = isAdverbial({ before, after, expression, precision: found.precision });
    const dated = adverbial && !isHistory(found, newest, mark);
    const span = dated ? eventClause(place, found, mark === 'happened' && found.precision === 'year') : null;
    if (!span) return [];
    const quote = (s: number, e: number) => ({ start: place.start + s, end: place.start + e, text: text.slice(s, e) });
    const { date, until, precision } = found;
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

/** The newest year that the article can speak from: its own, else the highest that it names. */
function newestYear({ text }: Article, anchor: string | null): number {
  if (anchor !== null) return yearOf(anchor);
  return Math.max(0, ...[...text.matchAll(/\b20\d\d\b/g)].map((m) => Number(m[0])));
}

/** `sentences` as sentencesOf() gives them; read here where left out. */
export function findTimeline(article: Article, sentences: readonly Sentence[] = sentencesOf(article)): TimelineEvent[] {
  const anchor = anchorOf(article);
  const newest = newestYear(article, anchor);
  return sentences.flatMap((sentence) => {
    const block = article.blocks[sentence.block];
    const { start } = sentence;
    const text = article.text.slice(start, sentence.end);
    if (!/\d|\p{L}day\b|\p{Lu}|yesterday|tomorrow/u.test(text)) return [];
    const before = block ? article.text.slice(block.start, start) : '';
    return eventsOf({ start, text, before, block: block?.kind ?? 'paragraph', lang: article.lang }, anchor, newest);
  });
}
