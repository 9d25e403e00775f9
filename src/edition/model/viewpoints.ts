/** Who says what, and on which side of a question. */
import type { Evidence } from '../../analysis/model.ts';
import type { EditorPassage, Passage } from './passages.ts';

/** A statement that an editor added: the editor's account of it, never printed between quotation marks. */
export interface EditorStatement {
  readonly origin: 'editor';
  readonly id: string;
  readonly speaker: string;
  readonly cue: string | null;
  readonly content: EditorPassage;
}

export interface EditionStatement {
  readonly origin: 'source';
  readonly id: string;
  /** The speaker's full name, as resolved; evidence is where the article names the speaker beside the cue. */
  readonly speaker: string;
  readonly speakerAsWritten: string;
  /** The verb or phrase that attributes it, as the page prints it: "said", "insisted", "according to"; null where the text has none. */
  readonly cue: string | null;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** True for "some analysts", "officials": a voice without a name. */
  readonly unnamed: boolean;
  /** Set where the writer of the article says it in his own name: no words attribute it then. Absent elsewhere. */
  readonly author?: true;
  readonly content: Passage;
  /** Spans of speaker and cue. */
  readonly attribution: Evidence | null;
}

/** Instead of a theme's slug: the viewpoint of a brief that names no themes. No file is called so. */
export const WHOLE_BRIEF = '*';
export type WholeBrief = typeof WHOLE_BRIEF;

export interface EditionViewpoint {
  /** Slug of the theme, or WHOLE_BRIEF. */
  readonly theme: string;
  readonly question: string;
  readonly sides: readonly { readonly name: string }[];
  /** True where the program found the sides, no person named them, and the page must say so. */
  readonly sidesFound: boolean;
  readonly points: readonly {
    readonly name: string;
    readonly origin: 'theme' | 'shared-term';
    readonly cells: readonly (readonly (EditionStatement | EditorStatement)[])[];
    /** Sides whose statements on it stand elsewhere, or were left out: an empty cell of others says that none was found. Absent for none. */
    readonly unprinted?: readonly number[];
  }[];
  /** Statements that sides make on no point: one list a side, in the order of sides; an empty list where none. */
  readonly further: readonly (readonly (EditionStatement | EditorStatement)[])[];
  readonly others: readonly EditionStatement[];
  /** Sides of which more was found than is printed here, and whose list of `further` is empty. Absent for none. */
  readonly unprinted?: readonly number[];
  /** Attributed statements in the theme's articles by side, in the order of sides, on no side, and how many articles have any. */
  readonly balance: { readonly bySide: readonly number[]; readonly onNoSide: number; readonly articles: number };
  readonly unplaced: readonly { readonly name: string; readonly statements: number }[];
}
