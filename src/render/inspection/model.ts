/** What the page of one inspected article shows. All offsets point into `text`. */
import type { Block } from '../../text/text-blocks.ts';

export type MarkKind = 'summary' | 'figure' | 'label' | 'statement' | 'source' | 'cue' | 'event' | 'date';

/** A finding in its place. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Shown where the pointer rests on it. */
  readonly note: string;
  /** Number of the finding in its list, for a link from there; null for parts of another finding. */
  readonly number: number | null;
}

/** Findings of one kind as a table; its first column leads to the place in the text. */
interface FindingList {
  readonly kind: MarkKind;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

export interface InspectedPage {
  readonly title: string;
  readonly lang: string;
  /** Byline, site, date, what was guessed. */
  readonly facts: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where sentences begin. */
  readonly sentences: readonly number[];
  readonly marks: readonly Mark[];
  readonly lists: readonly FindingList[];
  readonly removed: readonly { readonly why: string; readonly text: string }[];
}
