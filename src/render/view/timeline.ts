/** Timeline of an edition → a row for each entry: when, whether it lies ahead, what. */
import type { EditionTimelineEntry, EditorTimelineEntry } from '../../edition/model.ts';
import { formatWhen } from './dates.ts';
import { type PageContext, type PassageView, viewPassage } from './passage-view.ts';

export interface TimelineRow {
  readonly when: string;
  /** "announced" for what lies ahead; null otherwise. */
  readonly status: string | null;
  readonly passage: PassageView;
}

type Entry = EditionTimelineEntry | EditorTimelineEntry;

function viewEntry(entry: Entry, page: PageContext): TimelineRow {
  const when = formatWhen(entry.date, entry.until, entry.precision, page.words);
  return {
    when: entry.mark === 'since' ? page.words.since(when) : when,
    status: entry.mark === 'announced' ? page.words.announced : null,
    passage: viewPassage(entry.passage, page),
  };
}

export function viewTimeline(entries: readonly Entry[], page: PageContext): readonly TimelineRow[] {
  return entries.map((entry) => viewEntry(entry, page));
}
