/** Article and its sentences → the dated events that it tells, in the order of the text. */

import type { Article } from '../../library/model.ts';
import { isIsoDate } from '../../text/dates.ts';
import type { DatePrecision, Sentence, TimelineEvent } from '../model.ts';
import { sentencesOf } from '../sentences/sentences-of.ts';
import type { FoundDate } from './date-form.ts';
import { inEnglish } from './date-words.ts';
import { type DatedSentence, datedSentences } from './dated-sentences.ts';
import { eventClause } from './event-clause.ts';
import { isEvent, SINCE } from './is-event.ts';

/** Plans in languages whose verbs are not known. */
const PLANNED = /(?<!\p{L})(?:wird|werden|soll|sollen|sera|seront|doit|doivent|буде|будуть|планує|планують)(?!\p{L})/iu;

/** The day of the article; null where it is unknown, or guessed and not confirmed: no date is made from a guess. */
function statedDay({ published, guessed }: Pick<Article, 'published' | 'guessed'>): string | null {
  const day = published?.slice(0, 10) ?? '';
  return isIsoDate(day) && !guessed.includes('published') ? day : null;
}

function markOf(found: FoundDate, place: DatedSentence, anchor: string | null): TimelineEvent['mark'] {
  if (SINCE.test(place.text.slice(0, found.start))) return 'since';
  if (inEnglish(place.lang)) return found.tense === 'ahead' ? 'announced' : 'happened';
  return (anchor !== null && found.date > anchor) || PLANNED.test(place.text) ? 'announced' : 'happened';
}

const SHARPNESS: Readonly<Record<DatePrecision, number>> = { day: 2, month: 1, year: 0 };

function eventsOf(place: DatedSentence, anchor: string | null): TimelineEvent[] {
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
  const dated = datedSentences(article, sentences, statedDay(article));
  return dated.sentences.flatMap((sentence) => eventsOf(sentence, dated.anchor));
}
