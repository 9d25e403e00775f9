/**
 * A size → how many of each the page gets: the brief's own lengths are proportions. What is counted per theme or per question
 * is shared out among them, so that from one size to the next a page grows by an item and not by one for everybody.
 */
import { USUAL_LIMITS, type ViewpointLimits } from '../../analysis/viewpoints/find-viewpoints.ts';
import type { Brief } from '../../definition/model.ts';
import { shareOut } from './share-out.ts';

type Lengths = Brief['lengths'];

/** Sizes that a page is tried at; 1 is the usual one. At the smallest a sentence is left, and where it was read. */
export const [SMALLEST, LARGEST] = [0, 5];
/** Below this goes what else even the shortest page has: dates, key figures, the last table. */
export const SHORT = 0.1;

/** Even the shortest page says what it is about. */
const LEAST = { summary: 2, summaryWords: 40, keyFigures: 2, perTheme: 0, timeline: 0 } as const;
const SENTENCE = { sentences: 1, words: 25 } as const;
const MOST = { keyFigures: 24, inCell: 6, inList: 60 } as const;
/** Below the usual size rows of a table are counted too, and below half of it the tables: nearly no page has more than these. */
const ROWS = 6;
const HALF = 0.5;
const LAST_TABLE = 0.03;

/** `least`: what even a page of this size has of it. */
const scaled = (usual: number, size: number, least: number, most = Number.POSITIVE_INFINITY): number =>
  usual === 0 ? 0 : Math.min(most, Math.max(Math.min(usual, least), Math.round(usual * size)));

/** Of the shortest pages the second sentence comes back before anything else; two dates or figures never come at once. */
const SECOND_SENTENCE = 0.015;
const shortSummary = <T>(size: number, least: T, last: T): T => (size < SECOND_SENTENCE ? last : least);
const shortFigures = (size: number): number =>
  size < SHORT ? Math.max(0, Math.ceil((LEAST.keyFigures * size) / SHORT - 0.4)) : LEAST.keyFigures;

/** The size of what even the shortest page goes without. */
export const beyondShort = (size: number): number => (size >= 1 ? size : Math.max(0, (size - SHORT) / (1 - SHORT)));

export function lengthsAt(lengths: Lengths, size: number): Lengths {
  const { summary, summaryWords, keyFigures, perTheme, timeline, perArticle } = lengths;
  return {
    summary: scaled(summary, size, shortSummary(size, LEAST.summary, SENTENCE.sentences)),
    ...(summaryWords === undefined
      ? {}
      : { summaryWords: scaled(summaryWords, size, shortSummary(size, LEAST.summaryWords, SENTENCE.words)) }),
    keyFigures: scaled(keyFigures, size, shortFigures(size), MOST.keyFigures),
    // Shared out among the themes.
    perTheme: Math.ceil(perTheme * beyondShort(size)),
    timeline: scaled(timeline, size, LEAST.timeline),
    // Shared out among the articles: see article-limits.ts.
    perArticle,
  };
}

/** Sentences of each of so many themes. */
export const perThemeAt = (perTheme: number, size: number, themes: number): readonly number[] =>
  shareOut(perTheme * beyondShort(size), themes);

/** The size from which on a page has the table of this rank (from 0): the best is on nearly every page. */
const comesInAt = (rank: number, all: number): number => (rank === 0 ? LAST_TABLE : (HALF * (rank + 0.5)) / all);

/** How many of so many viewpoints a page of this size gets. */
export function viewpointsAt(all: number, size: number): number {
  return Array.from({ length: all }, (_, rank) => comesInAt(rank, all)).filter((from) => size >= from).length;
}

/** A table comes in with a row and without a list, and grows from there; beyond the usual size with the page. */
export function viewpointLimitsAt(rank: number, all: number, size: number): ViewpointLimits {
  const { inCell, inList } = USUAL_LIMITS;
  const shared = (usual: number, most: number): number => shareOut(Math.min(most, usual * size), all)[rank] ?? usual;
  if (size >= 1) return { inCell: shared(inCell, MOST.inCell), inList: shared(inList, MOST.inList) };
  const from = Math.max(SHORT, comesInAt(rank, all));
  const grown = Math.max(0, (size - from) / (1 - from));
  return {
    inCell: 1 + Math.round((inCell - 1) * grown),
    inList: Math.round(inList * grown),
    rows: 1 + Math.round((ROWS - 1) * grown),
  };
}

/** How many of so many themes keep their background: none on the smallest page. */
export const backgroundsAt = (all: number, size: number): number =>
  size >= HALF ? all : Math.floor((all * Math.max(0, size - SHORT)) / (HALF - SHORT));
