/** Sentences and parts of them, as an edition prints them: with their spans, or as the editor’s own. */
import type { Evidence } from '../../analysis/model.ts';

/**
 * Text taken from an article. What is printed is its spans, joined by " […] "; nothing else. Where an editor says it in
 * other words, those stand in `reworded` and are printed in its place, marked as the editor's; text and evidence stay
 * what the article says.
 */
export interface Passage {
  readonly origin: 'source';
  /** Short and stable: made from the evidence, so that the same passage keeps it from week to week. */
  readonly id: string;
  /** Exactly the spans of the evidence joined by " […] ". */
  readonly text: string;
  /** The editor's words, printed instead of `text`; null where the article's own are printed. */
  readonly reworded: string | null;
  readonly evidence: Evidence;
  /** Where words of its sentence before the first span are left out: the page sets "[…]" there too. Absent elsewhere. */
  readonly opensCut?: true;
  /** Number of the source in `sources`. */
  readonly source: number;
}

/** Text that an editor added: it has no evidence, and is printed as the editor's. */
export interface EditorPassage {
  readonly origin: 'editor';
  /** "e" and eight hex digits, made from the text. */
  readonly id: string;
  readonly text: string;
  /** Number of the source that the editor names for it; null for none. */
  readonly source: number | null;
}
