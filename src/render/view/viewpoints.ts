/** Viewpoints of an edition → a table each: a row a point, a column a side; below it those on no side. */
import type { EditionStatement, EditionViewpoint } from '../../edition/model.ts';
import { type BalanceView, viewBalance } from './balance.ts';
import type { PageContext } from './passage-view.ts';
import { type StatementView, viewStatement } from './statements.ts';

export interface ViewpointRow {
  readonly name: string;
  readonly cells: readonly (readonly StatementView[])[];
  /** Stands in a cell without statements. */
  readonly nothing: string;
}

export interface ViewpointView {
  readonly id: string;
  readonly question: string;
  readonly pointHeading: string;
  readonly sides: readonly string[];
  readonly columns: number;
  /** Points stand over their row instead of beside it: too many sides for the width of the sheet. */
  readonly stacked: boolean;
  readonly rows: readonly ViewpointRow[];
  readonly othersHeading: string;
  readonly others: readonly StatementView[];
  readonly balance: BalanceView | null;
}

const MOST_SIDES_BESIDE = 4;

function viewRow(
  name: string,
  cells: readonly (readonly EditionStatement[])[],
  nothing: string,
  page: PageContext,
): ViewpointRow {
  return { name, cells: cells.map((cell) => cell.map((statement) => viewStatement(statement, page))), nothing };
}

function viewRows({ points, further }: EditionViewpoint, page: PageContext): readonly ViewpointRow[] {
  const { furtherPoint, noStatement, noFurtherStatement } = page.words;
  const rows = points.map(({ name, cells }) => viewRow(name, cells, noStatement, page));
  const more = further.some((cell) => cell.length > 0);
  return more ? [...rows, viewRow(furtherPoint, further, noFurtherStatement, page)] : rows;
}

function viewViewpoint(viewpoint: EditionViewpoint, narrow: boolean, page: PageContext): ViewpointView {
  return {
    id: `viewpoints-${viewpoint.theme}`,
    question: viewpoint.question,
    pointHeading: page.words.point,
    sides: viewpoint.sides.map(({ name }) => name),
    columns: viewpoint.sides.length,
    stacked: narrow || viewpoint.sides.length > MOST_SIDES_BESIDE,
    rows: viewRows(viewpoint, page),
    othersHeading: page.words.onNoSide,
    others: viewpoint.others.map((statement) => viewStatement(statement, page)),
    balance: viewBalance(viewpoint, page.words),
  };
}

/** A viewpoint in which nobody says anything is left out. */
export function viewViewpoints(
  viewpoints: readonly EditionViewpoint[],
  narrow: boolean,
  page: PageContext,
): readonly ViewpointView[] {
  return viewpoints
    .map((viewpoint) => viewViewpoint(viewpoint, narrow, page))
    .filter(({ rows, others }) => others.length > 0 || rows.some(({ cells }) => cells.some((c) => c.length > 0)));
}
