/** What verifying takes and gives. */
import type { EarlierSource, EditionKeyFigure } from '../edition/model.ts';

export type Evidence = EditionKeyFigure['number'];
/** Start, end and words of a piece of an article. */
export type Span = Evidence['spans'][number];

/** One page of a PDF, as its text was read. */
export interface PageText {
  /** From 1. */
  readonly number: number;
  /** Words of the page's own structure, in the order of the document. */
  readonly content: string;
  /** Words outside of that structure: running heads and page numbers. */
  readonly margins: string;
  /** Notes, stamps and forms that were laid over the page: their kind, and their words where they have some. */
  readonly overlays: readonly string[];
}

export interface PdfText {
  readonly pages: readonly PageText[];
  /** Page (from 1) of each named destination, and how far down it, as a decimal: 3.25 is a quarter down the third page. */
  readonly places: Readonly<Record<string, number>>;
}

/** A stretch of a page's HTML that is set as one: the words of a paragraph, a cell, a heading. */
export interface TextRun {
  /** Its pieces between tags, with white space as written. */
  readonly pieces: readonly string[];
  /** The number of a list that a style may set before it: "2."; null for none. */
  readonly marker: string | null;
}

export interface HtmlText {
  readonly runs: readonly TextRun[];
  /** What a style may add to a page: the strings of its CSS. */
  readonly generated: readonly string[];
  /** Heads of tables, cell by cell, and what is marked with `data-repeats`: they come again where what they head goes on overleaf. */
  readonly heads: readonly (readonly TextRun[])[];
}

/** A source as the library is asked for it. `number` is null for one of an earlier edition. */
export interface ItemSource extends Pick<EarlierSource, 'article' | 'textHash'> {
  readonly number: number | null;
}

/** Something that an edition prints from an article. */
export interface EditionItem {
  /** "key figure “30 days”". */
  readonly name: string;
  readonly source: ItemSource | null;
  /** Everything that it rests on; all of one article. */
  readonly evidence: readonly Evidence[];
  /** The words that a page shows of it, each on its own. */
  readonly printed: readonly string[];
  /** What the edition says of it and its own evidence does not; null where they agree. */
  readonly fault: string | null;
}

/** An article of the library as it is now, and by what it was known: its text unchanged, or its name alone. */
export interface FoundArticle {
  readonly id: string;
  readonly text: string;
  readonly by: 'text' | 'name';
}

/** Something that does not hold. */
export interface Finding {
  readonly kind: 'gone' | 'moved' | 'altered' | 'not-on-page' | 'fixed-words' | 'foreign' | 'letters' | 'overlay';
  /** Null for words of a page that belong to none. */
  readonly item: EditionItem | null;
  /** From 1; null where it is not known. */
  readonly page: number | null;
  readonly fault: string;
}
