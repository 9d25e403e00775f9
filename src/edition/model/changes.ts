/** What an edition says has changed since the last one: what was, with its own source, beside what is. */
import type { Evidence } from '../../analysis/model.ts';
import type { EditionKeyFigure } from './key-figures.ts';
import type { EditionSource } from './sources.ts';
import type { EditionStatement } from './viewpoints.ts';

/** A source of an earlier edition, as that one had it: it need not be a source of this one. */
export type EarlierSource = Pick<
  EditionSource,
  'article' | 'title' | 'site' | 'url' | 'published' | 'lang' | 'guessed' | 'textHash'
>;

/** What an earlier edition printed from an article: exactly the spans of the evidence joined by " […] ". */
export interface EarlierPassage {
  readonly text: string;
  readonly evidence: Evidence;
}

/** A key figure as an earlier edition had it. */
export interface EarlierFigure
  extends Pick<EditionKeyFigure, 'id' | 'display' | 'qualifier' | 'value' | 'unit' | 'kind'> {
  readonly label: EarlierPassage;
  readonly number: Evidence;
  readonly source: EarlierSource;
}

/** A statement as an earlier edition had it. */
export interface EarlierStatement
  extends Pick<EditionStatement, 'id' | 'speakerAsWritten' | 'cue' | 'kind' | 'attribution'> {
  readonly content: EarlierPassage;
  readonly source: EarlierSource;
}

/** What is new since the last edition issued for an earlier slot. */
export interface EditionChanges {
  readonly since: { readonly number: number; readonly date: string };
  /** Numbers of the sources whose story that edition did not have. */
  readonly newSources: readonly number[];
  /** The same measured again, with another number. */
  readonly figures: readonly { readonly before: EarlierFigure; readonly now: Omit<EditionKeyFigure, 'differing'> }[];
  /** Another statement of the same speaker on the same point of a theme. That a position changed is nowhere claimed. */
  readonly statements: readonly {
    readonly theme: string;
    readonly point: string;
    readonly before: EarlierStatement;
    readonly now: EditionStatement;
  }[];
}
