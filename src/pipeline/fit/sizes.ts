/** A size → how many of each the page gets: the brief's own lengths are proportions, all scaled alike. */
import type { ViewpointLimits } from '../../analysis/viewpoints/find-viewpoints.ts';
import type { Brief } from '../../definition/model.ts';

type Lengths = Brief['lengths'];

/** Sizes that a page is tried at; 1 is the usual one. */
export const [SMALLEST, LARGEST] = [0.1, 5];

/** Even the shortest page says what it is about. */
const LEAST = { summary: 2, summaryWords: 40, keyFigures: 2, perTheme: 0, timeline: 0, inCell: 1, inList: 1 } as const;
const MOST = { keyFigures: 24, inCell: 6, inList: 60 } as const;
/** Below the usual size rows of a table are counted too, and below half of it the tables: nearly no page has more than these. */
const ROWS = 6;
const HALF = 0.5;

const scaled = (usual: number, size: number, least: number, most = Number.POSITIVE_INFINITY): number =>
  usual === 0 ? 0 : Math.min(most, Math.max(Math.min(usual, least), Math.round(usual * size)));

export function lengthsAt(lengths: Lengths, size: number): Lengths {
  const { summary, summaryWords, keyFigures, perTheme, timeline, perArticle } = lengths;
  return {
    summary: scaled(summary, size, LEAST.summary),
    ...(summaryWords === undefined ? {} : { summaryWords: scaled(summaryWords, size, LEAST.summaryWords) }),
    keyFigures: scaled(keyFigures, size, LEAST.keyFigures, MOST.keyFigures),
    perTheme: scaled(perTheme, size, LEAST.perTheme),
    timeline: scaled(timeline, size, LEAST.timeline),
    // Shared out among the articles: see article-limits.ts.
    perArticle,
  };
}

export function viewpointLimitsAt(usual: ViewpointLimits, size: number): ViewpointLimits {
  return {
    inCell: scaled(usual.inCell, size, LEAST.inCell, MOST.inCell),
    // The smallest page has a table, and no list beside it.
    inList: size <= SMALLEST ? 0 : scaled(usual.inList, size, LEAST.inList, MOST.inList),
    ...(size < 1 ? { rows: Math.max(1, Math.round(ROWS * size)) } : {}),
  };
}

const belowHalf = (all: number, size: number): number => (size >= HALF ? all : Math.round((all * size) / HALF));

/** How many of so many viewpoints a page of this size gets. */
export const viewpointsAt = (all: number, size: number): number => Math.max(1, belowHalf(all, size));

/** How many of so many themes keep their background: none on the smallest page. */
export const backgroundsAt = (all: number, size: number): number => (size <= SMALLEST ? 0 : belowHalf(all, size));
