/** A point of a viewpoint → its row: whole, or in pieces that stay whole on a sheet each. */
import type { EditionStatement, EditorStatement } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import { cellHeight } from './measures.ts';
import type { PageContext } from './passage-view.ts';
import { type StatementView, viewStatement } from './statements.ts';

type Cells = readonly (readonly StatementView[])[];

/** Part of a row that stays whole on a sheet. */
interface RowPiece {
  /** That of the row, on every piece of it: on whatever sheet it stands. Empty where the head of their table has it. */
  readonly name: string;
  /** A piece before it has the beginning. */
  readonly goesOn: boolean;
  readonly cells: Cells;
  /** Whose its cells are: of sides under each other, those that this piece has. */
  readonly sides: readonly string[];
  /** What stands in each cell if it has no statements; empty where a piece before it had some, or said so. */
  readonly nothing: readonly string[];
}

export interface ViewpointRow {
  readonly name: string;
  readonly cells: Cells;
  /** What stands in each cell if it has no statements. */
  readonly nothing: readonly string[];
  /** Short enough to stand on one sheet whole without leaving a large part of the sheet before it empty. */
  readonly whole: boolean;
  /** One where it is whole, else as many as it needs. */
  readonly pieces: readonly RowPiece[];
}

/** How rows are set: millimetres of the default style. */
export interface Columns {
  readonly stacked: boolean;
  readonly listed: boolean;
  readonly width: number;
  /** A taller row is set in pieces. */
  readonly tallest: number;
  readonly sides: readonly string[];
}

/** Statements of a cell, one after the other, as many as there is room for in a piece. */
function cutCell(cell: readonly StatementView[], width: number, tallest: number): Cells {
  const pieces: StatementView[][] = [];
  for (const statement of cell) {
    const last = pieces.at(-1);
    if (last && cellHeight([...last, statement], width) <= tallest) last.push(statement);
    else pieces.push([statement]);
  }
  return pieces;
}

interface PieceCells {
  readonly cells: Cells;
  readonly nothing: readonly string[];
  readonly sides: readonly string[];
}

/** Sides beside each other: as many statements of each. */
function cutBeside(
  cells: Cells,
  nothing: readonly string[],
  { width, tallest, sides }: Columns,
): readonly PieceCells[] {
  const cut = cells.map((cell) => cutCell(cell, width, tallest));
  const most = Math.max(1, ...cut.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => ({
    cells: cut.map((pieces) => pieces[i] ?? []),
    nothing: i === 0 ? nothing : nothing.map(() => ''),
    sides,
  }));
}

/** Sides under each other: one after the other, as many as there is room for, each with its name again where it goes on. */
function cutListed(
  cells: Cells,
  nothing: readonly string[],
  { width, tallest, sides }: Columns,
): readonly PieceCells[] {
  const parts = cells.flatMap((cell, side) => {
    const cut = cell.length === 0 ? [[]] : cutCell(cell, width, tallest);
    return cut.map((statements) => ({ statements, side: sides[side] ?? '', nothing: nothing[side] ?? '' }));
  });
  const pieces: (typeof parts)[] = [];
  let height = 0;
  for (const part of parts) {
    const own = cellHeight(part.statements, width);
    const last = pieces.at(-1);
    if (last && height + own <= tallest) last.push(part);
    else pieces.push([part]);
    height = last === pieces.at(-1) ? height + own : own;
  }
  return pieces.map((piece) => ({
    cells: piece.map(({ statements }) => statements),
    nothing: piece.map((part) => part.nothing),
    sides: piece.map(({ side }) => side),
  }));
}

function cutRow(name: string, cells: Cells, nothing: readonly string[], columns: Columns, words: Words): RowPiece[] {
  const pieces = columns.listed ? cutListed(cells, nothing, columns) : cutBeside(cells, nothing, columns);
  return pieces.map((piece, i) => ({
    ...piece,
    // A name that stands over its row is in the head of its table: between two pieces of it, it would read as another point.
    name: columns.stacked ? '' : i === 0 ? name : words.goesOn(name),
    goesOn: i > 0,
  }));
}

export function viewRow(
  name: string,
  cells: readonly (readonly (EditionStatement | EditorStatement)[])[],
  nothing: readonly string[],
  columns: Columns,
  page: PageContext,
): ViewpointRow {
  const { listed, width, tallest } = columns;
  const viewed = cells.map((cell) => cell.map((statement) => viewStatement(statement, page)));
  const heights = viewed.map((cell) => cellHeight(cell, width));
  const height = listed ? heights.reduce((sum, each) => sum + each, 0) : Math.max(0, ...heights);
  const whole = height <= tallest;
  const one = { name, goesOn: false, cells: viewed, sides: columns.sides, nothing };
  const pieces = whole ? [one] : cutRow(name, viewed, nothing, columns, page.words);
  return { name, cells: viewed, nothing, whole, pieces };
}
