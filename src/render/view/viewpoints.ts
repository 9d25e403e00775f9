/** Viewpoints of an edition → a table each: a row a point, a column a side; below it those on no side. */
import type { EditionStatement, EditionViewpoint, EditorStatement } from '../../edition/model.ts';
import { type BalanceView, viewBalance } from './balance.ts';
import { cellHeight } from './measures.ts';
import type { PageContext } from './passage-view.ts';
import type { Sheet } from './sheet.ts';
import { type StatementView, viewStatement } from './statements.ts';

interface ViewpointRow {
  readonly name: string;
  readonly cells: readonly (readonly StatementView[])[];
  /** Stands in a cell without statements. */
  readonly nothing: string;
  /** Short enough to stand on one sheet whole without leaving a large part of the sheet before it empty. */
  readonly whole: boolean;
}

export interface ViewpointView {
  readonly id: string;
  readonly question: string;
  /** Where no person named the sides: who did, or that there are none; empty otherwise. */
  readonly sidesNote: string;
  readonly pointHeading: string;
  readonly sides: readonly string[];
  readonly columns: number;
  /** Points stand over their row instead of beside it: too many sides for the width of the sheet, or too long words. */
  readonly stacked: boolean;
  /** Sides stand under each other, each beside its statements: a column for each would break words. */
  readonly listed: boolean;
  readonly rows: readonly ViewpointRow[];
  readonly othersHeading: string;
  readonly others: readonly StatementView[];
  readonly balance: BalanceView | null;
}

const MOST_SIDES_BESIDE = 4;
/** Characters of the longest word that the label column holds: one of more would be broken, and could not be searched for. */
const LONGEST_IN_LABELS = 15;
/** Millimetres: so wide a column of the default type holds the longest words that are common. */
const NARROWEST_COLUMN = 30;
/** Of the sheet's height: of a taller row, the statements stay whole and the row may break between them. */
const TALLEST_WHOLE = 0.32;
/** Of sides under each other, which face each other less, and of which each names itself. */
const TALLEST_WHOLE_LIST = 0.2;
/** Of the default style: side margins, label column. */
const MARGINS = 36;
const LABELS = 27;

/** How rows are set: millimetres of the default style. */
interface Columns {
  readonly listed: boolean;
  readonly width: number;
  /** A taller row may break. */
  readonly tallest: number;
}

function viewRow(
  name: string,
  cells: readonly (readonly (EditionStatement | EditorStatement)[])[],
  nothing: string,
  { listed, width, tallest }: Columns,
  page: PageContext,
): ViewpointRow {
  const viewed = cells.map((cell) => cell.map((statement) => viewStatement(statement, page)));
  const heights = viewed.map((cell) => cellHeight(cell, width));
  const height = listed ? heights.reduce((sum, each) => sum + each, 0) : Math.max(0, ...heights);
  return { name, cells: viewed, nothing, whole: height <= tallest };
}

function viewRows({ points, further }: EditionViewpoint, columns: Columns, page: PageContext): readonly ViewpointRow[] {
  const { furtherPoint, onlyPoint, noStatement, noFurtherStatement } = page.words;
  const rows = points.map(({ name, cells }) => viewRow(name, cells, noStatement, columns, page));
  // Sides that say nothing are shown saying nothing.
  if (rows.length === 0 && further.length > 0) return [viewRow(onlyPoint, further, noStatement, columns, page)];
  if (further.every((cell) => cell.length === 0)) return rows;
  return [...rows, viewRow(furtherPoint, further, noFurtherStatement, columns, page)];
}

function sidesNote({ sides, sidesFound }: EditionViewpoint, { words }: PageContext): string {
  if (sides.length === 0) return words.sidesNotFound;
  return sidesFound ? words.sidesFound : '';
}

const isLongWord = (name: string): boolean => name.split(/[\s-]+/).some(({ length }) => length > LONGEST_IN_LABELS);

function viewViewpoint(viewpoint: EditionViewpoint, sheet: Sheet, page: PageContext): ViewpointView {
  const long = viewpoint.points.some(({ name }) => isLongWord(name));
  const stacked = sheet.narrow || long || viewpoint.sides.length > MOST_SIDES_BESIDE;
  const sides = Math.max(1, viewpoint.sides.length);
  const listed = stacked && (sheet.width - MARGINS) / sides < NARROWEST_COLUMN;
  const width = listed ? sheet.width - MARGINS - LABELS : (sheet.width - MARGINS - (stacked ? 0 : LABELS)) / sides;
  const columns = { listed, width, tallest: sheet.height * (listed ? TALLEST_WHOLE_LIST : TALLEST_WHOLE) };
  return {
    id: `viewpoints-${viewpoint.theme}`,
    question: viewpoint.question,
    sidesNote: sidesNote(viewpoint, page),
    pointHeading: page.words.point,
    sides: viewpoint.sides.map(({ name }) => name),
    columns: viewpoint.sides.length,
    stacked,
    listed,
    rows: viewRows(viewpoint, columns, page),
    // Where there are no sides, to stand on none says nothing.
    othersHeading: viewpoint.sides.length > 0 ? page.words.onNoSide : page.words.onlyPoint,
    others: viewpoint.others.map((statement) => viewStatement(statement, page)),
    balance: viewBalance(viewpoint, page.words),
  };
}

/** A viewpoint in which nobody says anything is left out. */
export function viewViewpoints(
  viewpoints: readonly EditionViewpoint[],
  sheet: Sheet,
  page: PageContext,
): readonly ViewpointView[] {
  return viewpoints
    .map((viewpoint) => viewViewpoint(viewpoint, sheet, page))
    .filter(({ rows, others }) => others.length > 0 || rows.some(({ cells }) => cells.some((c) => c.length > 0)));
}
