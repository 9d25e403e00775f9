/** Timeline of an edition → a row for each entry: when, whether it lies ahead, what. */
import type { EditionTimelineEntry, EditorTimelineEntry } from '../../edition/model.ts';
import { formatWhen } from './dates.ts';
import { type PageContext, type PassageView, viewPassage } from './passage-view.ts';

export interface TimelineRow {
  /** The letter of its mark in the strip; null where there is no strip. */
  readonly key: string | null;
  readonly when: string;
  /** "announced" for what lies ahead; null otherwise. */
  readonly status: string | null;
  readonly passage: PassageView;
}

type Entry = EditionTimelineEntry | EditorTimelineEntry;

function viewEntry(entry: Entry, key: string | null, page: PageContext): TimelineRow {
  const when = formatWhen(entry.date, entry.until, entry.precision, page.words);
  return {
    key,
    when: entry.mark === 'since' ? page.words.since(when) : when,
    status: entry.mark === 'announced' ? page.words.announced : null,
    passage: viewPassage(entry.passage, page),
  };
}

/** `keys`: a letter for each entry; none where there is no strip. */
export function viewTimeline(
  entries: readonly Entry[],
  page: PageContext,
  keys: readonly string[] = [],
): readonly TimelineRow[] {
  return entries.map((entry, i) => viewEntry(entry, keys[i] ?? null, page));
}
