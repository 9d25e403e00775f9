/** Dated events of an edition. */
import type { EditorPassage, Passage } from './passages.ts';

/** An event that an editor added. */
export interface EditorTimelineEntry {
  readonly origin: 'editor';
  readonly id: string;
  /** ISO date of its first day, however precise. */
  readonly date: string;
  readonly until: null;
  readonly precision: 'day' | 'month' | 'year';
  readonly mark: 'happened' | 'announced';
  readonly passage: EditorPassage;
}

export interface EditionTimelineEntry {
  readonly origin: 'source';
  readonly id: string;
  readonly date: string;
  readonly until: string | null;
  readonly precision: 'day' | 'month' | 'year';
  readonly mark: 'happened' | 'since' | 'announced';
  readonly passage: Passage;
}
