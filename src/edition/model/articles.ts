/** An article as a round-up tells it. */
import type { EditionKeyFigure } from './key-figures.ts';
import type { Passage } from './passages.ts';
import type { EditionStatement } from './viewpoints.ts';

export interface EditionArticle {
  /** Number of its source; everything below is from that one. */
  readonly source: number;
  /** Slug of the theme of the brief to which it belongs most; null for none. */
  readonly theme: string | null;
  /** What it says, in sentences of its own, in their order. Without any it is one line of the page, and has nothing below. */
  readonly gist: readonly Passage[];
  readonly keyFigures: readonly EditionKeyFigure[];
  /** Who speaks in it; null where nobody is sure enough. */
  readonly statement: EditionStatement | null;
}
