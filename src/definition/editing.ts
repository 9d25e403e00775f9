/** What an editor overrules in a brief: per part of the page, what is always in, never in, said otherwise, added, first. */

interface Added {
  readonly text: string;
  /** Id of the article after which the editor wrote it; null where it is after none. */
  readonly source: string | null;
}

export type AddedSentence = Added;

/** `text` is the label. */
export interface AddedKeyFigure extends Added {
  readonly display: string;
}

export interface AddedStatement extends Added {
  /** Slug; null for the first theme that has the side. */
  readonly theme: string | null;
  readonly side: string;
  /** Name of the row; null for the row of further points. */
  readonly point: string | null;
  readonly speaker: string;
  readonly cue: string | null;
}

export interface AddedEvent extends Added {
  /** "2025-03-09", "2025-03" or "2025". */
  readonly date: string;
}

/** Edits of one part. Ids are the short ones that `build --explain` prints. */
export interface Edits<Item> {
  /** Printed even where analysis would not choose them. */
  readonly pin: readonly string[];
  readonly drop: readonly string[];
  /** Id → the editor's words, printed in place of the article's. */
  readonly reword: Readonly<Record<string, string>>;
  readonly add: readonly Item[];
  /** These first, in this order. */
  readonly order: readonly string[];
}

export interface Editing {
  readonly summary: Edits<AddedSentence>;
  readonly keyFigures: Edits<AddedKeyFigure>;
  readonly viewpoints: Edits<AddedStatement>;
  readonly timeline: Edits<AddedEvent>;
  /** The brief's file, by which messages call it. */
  readonly file: string | null;
  /** Line of each edit in it, by its key: "summary.pin.p1a2b3c4d", "viewpoints.add.0". */
  readonly lines: Readonly<Record<string, number>>;
}

export type EditedPart = 'summary' | 'keyFigures' | 'viewpoints' | 'timeline';

const none = { pin: [], drop: [], reword: {}, add: [], order: [] } as const;

export const NO_EDITING: Editing = {
  summary: none,
  keyFigures: none,
  viewpoints: none,
  timeline: none,
  file: null,
  lines: {},
};
