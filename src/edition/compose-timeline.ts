/** Dated events of the articles → the timeline's entries, each checked, its date's own words inside its span. */
import type { AddedEvent, Edits } from '../definition/model.ts';
import type { ChosenEvent } from './choose-events.ts';
import type { Desk } from './desk.ts';
import { addedEvent, type NumberOf } from './editing/added-items.ts';
import { inOrder } from './editing/edit-list.ts';
import { faultOfSpans } from './evidence-check.ts';
import type { EditionTimelineEntry, EditorTimelineEntry } from './model.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function faultOf(event: ChosenEvent, desk: Desk): string | null {
  const { expression, date, until } = event;
  if (!DATE.test(date) || (until !== null && (!DATE.test(until) || until < date))) return 'its date is none';
  if (expression.start < event.start || expression.end > event.end) return 'the words of its date lie outside it';
  return faultOfSpans(desk.texts.get(event.article) ?? '', [expression]);
}

function composeEntry(event: ChosenEvent, desk: Desk, reword: Edits<unknown>['reword']): EditionTimelineEntry[] {
  const { article, start, end, text, date, until, precision, mark } = event;
  const fault = faultOf(event, desk);
  if (fault) {
    desk.refuse(`timeline entry of ${date}`, article, fault);
    return [];
  }
  const id = desk.ids.event(event);
  const passage = desk.passage('timeline entry', { article, spans: [{ start, end, text }] }, reword[id] ?? null);
  return passage ? [{ origin: 'source', id, date, until, precision, mark, passage }] : [];
}

type Entry = EditionTimelineEntry | EditorTimelineEntry;
const byDate = (a: Entry, b: Entry): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/** By date, unless the editor gives another order. `today` is the edition's date. */
export function composeTimeline(
  events: readonly ChosenEvent[],
  edits: Edits<AddedEvent>,
  desk: Desk,
  numberOf: NumberOf,
  today: string,
): Entry[] {
  const found = events.flatMap((event) => composeEntry(event, desk, edits.reword));
  const added = edits.add.map((item) => addedEvent(item, numberOf, today));
  return inOrder([...found, ...added].sort(byDate), edits.order, (entry) => entry.id);
}
