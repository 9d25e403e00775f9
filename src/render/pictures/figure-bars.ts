/**
 * A key figure and what differs from it → bars of their values, from zero, each with its value as printed and its source:
 * only for what surely measures the same. Null where bars would compare what cannot be compared, or say nothing.
 */
import type { EditionDifferingFigure, EditionKeyFigure } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import { textWidth } from './text-width.ts';

interface FigureBar {
  /** Percents of the width. */
  readonly width: string;
  /** From the lower end of a range to the upper one; null for one value. */
  readonly span: { readonly x: string; readonly width: string } | null;
  readonly labelX: string;
  /** Ems from the top: of the bar, of its middle and of the line of its label. */
  readonly y: string;
  readonly middle: string;
  readonly labelY: string;
  readonly label: string;
  readonly marks: string;
  /** The figure that is set large; the others are drawn open. */
  readonly first: boolean;
}

export interface BarsView {
  readonly alternative: string;
  /** Ems. */
  readonly height: string;
  readonly bars: readonly FigureBar[];
}

type Figure = EditionKeyFigure | EditionDifferingFigure;

/** Kinds whose zero is nothing at all: no bar is drawn for degrees, magnitudes or ranks. */
const FROM_ZERO = new Set('count money percent duration length area volume weight speed age information'.split(' '));
/** Bars that differ less look the same, and the shorter of two that differ more is not to be seen. */
const MOST_ALIKE = 0.95;
const LEAST_ALIKE = 0.02;

/** Ems: the narrowest card, the shortest longest bar that shows anything, what a bar leaves of the card. */
const CARD = 13.5;
const SHORTEST = 4;
const LONGEST = 0.7 * CARD;
const ROW = 1.35;
const MARK = 0.45;

const endsOf = ({ value }: Figure): readonly [number, number] => (typeof value === 'number' ? [value, value] : value);

/** Counts may be named by different words: what is counted has been held together where the edition was made. */
const sameUnit = (main: EditionKeyFigure, other: EditionDifferingFigure): boolean =>
  main.kind === 'count' || main.unit === other.unit;

function isComparable(main: EditionKeyFigure, others: readonly EditionDifferingFigure[]): boolean {
  if (!FROM_ZERO.has(main.kind) || others.length === 0 || !others.every((other) => sameUnit(main, other))) return false;
  const ends = [main, ...others].map(endsOf);
  if (!ends.every(([low, high]) => low > 0 && high >= low && Number.isFinite(high))) return false;
  const highs = ends.map(([, high]) => high);
  const ratio = Math.min(...highs) / Math.max(...highs);
  return ratio <= MOST_ALIKE && ratio >= LEAST_ALIKE;
}

const labelOf = ({ qualifier, display }: Figure): string => (qualifier === null ? display : `${qualifier} ${display}`);
const sourcesOf = ({ label, sources }: Figure): readonly number[] => [...new Set([label.source, ...sources])];
const marksOf = (figure: Figure): string => sourcesOf(figure).join(',\u00a0');

/** Of the longest bar: so that behind each bar there is room for its label. */
function longestBar(figures: readonly Figure[], highest: number): number {
  const rooms = figures.map((figure) => {
    const label = textWidth(labelOf(figure)) + marksOf(figure).length * MARK + 1;
    return (CARD - label) / (endsOf(figure)[1] / highest);
  });
  return Math.min(LONGEST, ...rooms);
}

const percent = (ems: number): string => `${((ems / CARD) * 100).toFixed(2)}%`;
const ems = (length: number): string => `${Number(length.toFixed(2))}em`;

function barOf(figure: Figure, row: number, scale: number): FigureBar {
  const [low, high] = endsOf(figure);
  return {
    width: percent(low * scale),
    span: low === high ? null : { x: percent(low * scale), width: percent((high - low) * scale) },
    labelX: percent(high * scale),
    y: ems(row * ROW + 0.2),
    middle: ems(row * ROW + ROW / 2),
    labelY: ems(row * ROW + 1.02),
    label: labelOf(figure),
    marks: marksOf(figure),
    first: row === 0,
  };
}

function alternativeOf(figures: readonly Figure[], words: Words): string {
  const values = figures.map((figure) => `${labelOf(figure)} (${sourcesOf(figure).map(words.sourceMark).join(', ')})`);
  return words.barsAlternative(values.join('; '));
}

export function figureBars(main: EditionKeyFigure, words: Words): BarsView | null {
  const others = main.differing ?? [];
  if (!isComparable(main, others)) return null;
  const figures = [main, ...others];
  const highest = Math.max(...figures.map((figure) => endsOf(figure)[1]));
  const longest = longestBar(figures, highest);
  if (longest < SHORTEST) return null;
  return {
    alternative: alternativeOf(figures, words),
    height: ems(figures.length * ROW),
    bars: figures.map((figure, row) => barOf(figure, row, longest / highest)),
  };
}
