/** Key figures of an edition: the number, what it counts, and other values of the same measure. */
import type { Evidence } from '../../analysis/model.ts';
import type { EditorPassage, Passage } from './passages.ts';

/** A key figure that an editor added. */
export interface EditorKeyFigure {
  readonly origin: 'editor';
  readonly id: string;
  readonly display: string;
  readonly label: EditorPassage;
}

export interface EditionKeyFigure {
  readonly origin: 'source';
  readonly id: string;
  /** Set large: "$171 bn", "11,000", "30 days", "96%". */
  readonly display: string;
  /** "over", "about", "up"; null for none. */
  readonly qualifier: string | null;
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
  readonly kind: string;
  /** What it counts: readable without the article. Its evidence is the label's spans. */
  readonly label: Passage;
  /** The span of the number itself, and that of its unit where it stands apart, as in the head of a column. */
  readonly number: Evidence;
  /** Numbers of all sources that have it, the label's first. */
  readonly sources: readonly number[];
  /** Other values of the same measure, printed beneath; absent where there are none, and before version 3. */
  readonly differing?: readonly EditionDifferingFigure[];
}

/** Another value of the measure of a key figure, of another source or another voice of the same. */
export interface EditionDifferingFigure {
  /** 'earlier' where the count had not yet grown, or the level may have moved since; else the sources disagree. */
  readonly relation: 'differs' | 'earlier';
  readonly id: string;
  readonly display: string;
  readonly qualifier: string | null;
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
  /** What it counts in its own source, or who says so. */
  readonly label: Passage;
  readonly number: Evidence;
  /** Numbers of all sources that have it, the label's first. */
  readonly sources: readonly number[];
}
