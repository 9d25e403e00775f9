/**
 * The edition: one dated result of a brief, as a plain, versioned, serialisable document. Everything left of it knows
 * articles and no HTML; everything right of it knows this and no article file. No undefined anywhere: absence is null.
 */
import type { Evidence } from '../analysis/model.ts';
import type { RichBlock } from '../text/rich-text.ts';

/**
 * Version 2 names the copies of sources; version 3 where sources differ, and what changed since the last edition. A program
 * that knows an earlier version alone says so, and does not call it malformed.
 */
export const SCHEMA_VERSION = 3;
/** Editions of earlier versions are read as they are: PDFs that carry one hold what they held, hash and all. */
export const READABLE_VERSIONS = [1, 2, SCHEMA_VERSION] as const;

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

/** A key figure that an editor added. */
export interface EditorKeyFigure {
  readonly origin: 'editor';
  readonly id: string;
  readonly display: string;
  readonly label: EditorPassage;
}

/** A statement that an editor added: the editor's account of it, never printed between quotation marks. */
export interface EditorStatement {
  readonly origin: 'editor';
  readonly id: string;
  readonly speaker: string;
  readonly cue: string | null;
  readonly content: EditorPassage;
}

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

export interface EditionViewpoint {
  readonly theme: string;
  readonly question: string;
  readonly sides: readonly { readonly name: string }[];
  /** True where the program found the sides, no person named them, and the page must say so. */
  readonly sidesFound: boolean;
  readonly points: readonly {
    readonly name: string;
    readonly origin: 'theme' | 'shared-term';
    readonly cells: readonly (readonly (EditionStatement | EditorStatement)[])[];
  }[];
  /** Statements that sides make on no point: one list a side, in the order of sides; an empty list where none. */
  readonly further: readonly (readonly (EditionStatement | EditorStatement)[])[];
  readonly others: readonly EditionStatement[];
  /** Attributed statements in the theme's articles by side, in the order of sides, on no side, and how many articles have any. */
  readonly balance: { readonly bySide: readonly number[]; readonly onNoSide: number; readonly articles: number };
  readonly unplaced: readonly { readonly name: string; readonly statements: number }[];
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

export interface EditionTheme {
  readonly slug: string;
  readonly title: string;
  readonly question: string | null;
  /** The editor's background, from the theme's file. */
  readonly background: readonly RichBlock[];
  readonly passages: readonly Passage[];
  /** Numbers of the sources that belong to it. */
  readonly sources: readonly number[];
}

/** Another place at which the text of a source stands. It counts nowhere; the page names its site. */
export interface EditionCopy {
  /** Id of the library's article there; null where the library has none. */
  readonly article: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface EditionSource {
  /** From 1, in the order of the selection. */
  readonly number: number;
  readonly article: string;
  readonly title: string;
  readonly byline: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string;
  /** Fields that were made or guessed and that the page must mark so. */
  readonly guessed: readonly string[];
  readonly words: number;
  /** sha256 of the article's text, hex. */
  readonly textHash: string;
  /** Why it was chosen, in words of the edition's language. */
  readonly reasons: readonly string[];
  /** Absent in editions of version 1 alone. */
  readonly copies?: readonly EditionCopy[];
}

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

export interface Edition {
  readonly schemaVersion: (typeof READABLE_VERSIONS)[number];
  readonly generator: { readonly name: 'briefpress'; readonly version: string };
  /** sha256, hex, over the canonical JSON of everything else. */
  readonly hash: string;
  readonly brief: string;
  readonly kind: string;
  readonly title: string;
  readonly question: string | null;
  readonly template: string;
  readonly style: string;
  readonly paper: string;
  readonly pages: number | null;
  readonly lang: string;
  /** ISO date. */
  readonly date: string;
  readonly status: 'draft' | 'issued';
  readonly number: number | null;
  readonly revision: number;
  /** The window of articles; null bounds are open. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  /** Date of the next edition, where there is a schedule. */
  readonly next: string | null;
  /**
   * Until when it is not to be published: an ISO date, or a date-time with the offset of the brief's time zone. Absent where
   * the brief asks for none.
   */
  readonly embargo?: string;
  /** Set where left and right pages mirror each other, for paper that is printed on both sides. Absent elsewhere. */
  readonly sides?: 'two';
  readonly introduction: readonly RichBlock[];
  /** Paragraphs of sentences, in reading order. */
  readonly summary: readonly (readonly (Passage | EditorPassage)[])[];
  readonly keyFigures: readonly (EditionKeyFigure | EditorKeyFigure)[];
  readonly viewpoints: readonly EditionViewpoint[];
  readonly timeline: readonly (EditionTimelineEntry | EditorTimelineEntry)[];
  readonly themes: readonly EditionTheme[];
  readonly sources: readonly EditionSource[];
  /** Absent where no edition of this brief was issued before, and in editions of earlier versions. */
  readonly changes?: EditionChanges;
  /** What was found and not printed, with the reason: a refused span, a cut for space. */
  readonly omitted: readonly { readonly what: string; readonly why: string }[];
}
