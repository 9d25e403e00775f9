/** Dated events of the articles → the timeline's entries, each checked, its date's own words inside its span. */
import type { AnalysedArticle } from '../analysis/model.ts';
import { type ChosenEvent, chooseEvents } from './choose-events.ts';
import type { Desk } from './desk.ts';
import { faultOfSpans } from './evidence-check.ts';
import type { EditionTimelineEntry } from './model.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function faultOf(event: ChosenEvent, desk: Desk): string | null {
  const { expression, date, until } = event;
  if (!DATE.test(date) || (until !== null && (!DATE.test(until) || until < date))) return 'its date is none';
  if (expression.start < event.start || expression.end > event.end) return 'the words of its date lie outside it';
  return faultOfSpans(desk.texts.get(event.article) ?? '', [expression]);
}

function composeEntry(event: ChosenEvent, desk: Desk): EditionTimelineEntry[] {
  const { article, start, end, text, date, until, precision, mark } = event;
  const fault = faultOf(event, desk);
  if (fault) {
    desk.refuse(`timeline entry of ${date}`, article, fault);
    return [];
  }
  const passage = desk.passage('timeline entry', { article, spans: [{ start, end, text }] });
  return passage ? [{ id: desk.idOf('timeline', passage.evidence), date, until, precision, mark, passage }] : [];
}

/** At most `limit` entries, by date. */
export const composeTimeline = (
  analysed: readonly AnalysedArticle[],
  desk: Desk,
  limit: number,
): EditionTimelineEntry[] => chooseEvents(analysed, limit).flatMap((event) => composeEntry(event, desk));
