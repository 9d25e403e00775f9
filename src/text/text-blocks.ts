/** The form of a clean text: plain characters, and where its headings, paragraphs, lists, quotes and tables lie. */

/** A run of text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table-row' | 'preformatted';

/** A part of an article's text. Blocks do not overlap, stand in order, and cover all of the text but the blank lines between them. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a heading 1–6, of a list item its depth from 1; else 0. */
  readonly level: number;
}
