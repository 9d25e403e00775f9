/**
 * The edition: one dated result of a brief, as a plain, versioned, serialisable document. Everything left of it knows
 * articles and no HTML; everything right of it knows this and no article file. No undefined anywhere: absence is null.
 */
import type { RichBlock } from '../text/rich-text.ts';
import type { EditionArticle } from './model/articles.ts';
import type { EditionChanges } from './model/changes.ts';
import type { EditionKeyFigure, EditorKeyFigure } from './model/key-figures.ts';
import type { EditorPassage, Passage } from './model/passages.ts';
import type { EditionSource } from './model/sources.ts';
import type { EditionTheme } from './model/themes.ts';
import type { EditionTimelineEntry, EditorTimelineEntry } from './model/timeline.ts';
import type { EditionViewpoint } from './model/viewpoints.ts';

export type * from './model/articles.ts';
export type * from './model/changes.ts';
export type * from './model/key-figures.ts';
export type * from './model/passages.ts';
export type * from './model/sources.ts';
export type * from './model/themes.ts';
export type * from './model/timeline.ts';
export type * from './model/viewpoints.ts';

/**
 * Version 2 names the copies of sources; version 3 where sources differ, and what changed since the last edition; version 4
 * tells articles one by one. A program that knows an earlier version alone says so, and does not call it malformed.
 */
export const SCHEMA_VERSION = 4;
/** Editions of earlier versions are read as they are: PDFs that carry one hold what they held, hash and all. */
export const READABLE_VERSIONS = [1, 2, 3, SCHEMA_VERSION] as const;

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
  /**
   * The sources one by one, in the order of the page: theme by theme, within one the newest first. Absent where the template
   * prints none, and in editions of earlier versions.
   */
  readonly articles?: readonly EditionArticle[];
  readonly sources: readonly EditionSource[];
  /** Absent where no edition of this brief was issued before, and in editions of earlier versions. */
  readonly changes?: EditionChanges;
  /** What was found and not printed, with the reason: a refused span, a cut for space. */
  readonly omitted: readonly { readonly what: string; readonly why: string }[];
}

/** What of an edition a template may print or leave out; what it was made from stands in every one. */
export type EditionPart = 'summary' | 'keyFigures' | 'viewpoints' | 'timeline' | 'themes' | 'articles';
