/** Key figures beside each other → in how many columns, and whether what qualifies their numbers stands beside or above them. */
import { fitsBeside, type KeyFigureView } from './key-figures.ts';
import type { Sheet } from './sheet.ts';

/** Side margins with which columns are counted, and the space between two, in millimetres of the default style. */
const marginsOf = ({ narrow }: Sheet): number => (narrow ? 20 : 30);
const GUTTER = 5;

/** Millimetres that a large and a smaller number need. */
const LARGE_FIGURE = 38;
const LONG_FIGURE = 50;

/** Columns of a band: as many as fit, or one fewer where that leaves the last row fuller. */
function bandColumns(figures: readonly KeyFigureView[], sheet: Sheet): number {
  const needed = figures.every(({ size }) => size === 'large') ? LARGE_FIGURE : LONG_FIGURE;
  const most = Math.max(1, Math.min(figures.length, Math.floor((sheet.width - marginsOf(sheet)) / (needed + GUTTER))));
  const lastRow = (columns: number): number => (((figures.length - 1) % columns) + 1) / columns;
  return most > 2 && lastRow(most - 1) > lastRow(most) ? most - 1 : most;
}

export interface FigureColumns {
  readonly items: readonly KeyFigureView[];
  readonly columns: number;
}

/** A qualifier that does not fit beside its number stands above it; then all of them do, so that the numbers stand on one line. `scale`: of the numbers, against those of the default style. */
export function inColumns(figures: readonly KeyFigureView[], sheet: Sheet, scale = 1): FigureColumns {
  const columns = bandColumns(figures, sheet);
  const width = (sheet.width - marginsOf(sheet) - GUTTER * (columns - 1)) / columns / scale;
  const stacks = figures.some((figure) => figure.stacked || !fitsBeside(figure, width));
  const items = stacks ? figures.map((figure) => ({ ...figure, stacked: figure.qualifier !== null })) : figures;
  return { items, columns };
}
