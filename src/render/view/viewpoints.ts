/** Viewpoints of an edition → a table each: a row a point, a column a side; below it those on no side. */
import type { EditionViewpoint } from '../../edition/model.ts';
import { type BalanceView, viewBalance, viewLeftOut } from './balance.ts';
import { isWholeBrief } from './is-whole-brief.ts';
import type { PageContext } from './passage-view.ts';
import type { Sheet } from './sheet.ts';
import { type StatementView, viewStatement } from './statements.ts';
import { type Columns, type ViewpointRow, viewRow } from './viewpoint-row.ts';

/** Rows under one head, which stands again on every sheet over which they go. */
interface RowTable {
  /** Of a row in pieces, which has a table of its own with its name in the head; empty for rows that name themselves. */
  readonly name: string;
  readonly rows: readonly ViewpointRow[];
}

export interface ViewpointView {
  readonly id: string;
  readonly question: string;
  /** Where no person named the sides: who did, or that there are none; empty otherwise. */
  readonly sidesNote: string;
  /** The sides of which nothing is printed, where that is all of them: there is no table then. Empty otherwise. */
  readonly silentNote: string;
  readonly pointHeading: string;
  readonly sides: readonly string[];
  readonly columns: number;
  /** Points stand over their row instead of beside it: too many sides for the width of the sheet, or too long words. */
  readonly stacked: boolean;
  /** Sides stand under each other, each beside its statements: a column for each would break words. */
  readonly listed: boolean;
  readonly rows: readonly ViewpointRow[];
  /** The same rows: of points that stand over their row, one in pieces is apart. */
  readonly tables: readonly RowTable[];
  readonly othersHeading: string;
  readonly others: readonly StatementView[];
  readonly balance: BalanceView | null;
}

const MOST_SIDES_BESIDE = 4;
/** Characters of the longest word that the label column holds: one of more would be broken, and could not be searched for. */
const LONGEST_IN_LABELS = 15;
/** Millimetres: so wide a column of the default type holds the longest words that are common. */
const NARROWEST_COLUMN = 30;
/** Of the sheet's height: a taller row is set in pieces that are no taller, each with the name of the point. */
const TALLEST_WHOLE = 0.32;
/** Of sides under each other, which face each other less, and of which each names itself. */
const TALLEST_WHOLE_LIST = 0.26;
/** Of the default style: side margins, label column. */
const MARGINS = 36;
const LABELS = 27;

function viewRows(viewpoint: EditionViewpoint, columns: Columns, page: PageContext): readonly ViewpointRow[] {
  const { points, further, unprinted: more } = viewpoint;
  const { furtherPoint, onlyPoint, noStatement, noFurtherStatement, notPrintedHere } = page.words;
  /** An empty cell says that nothing was found, and only where that is so. */
  const nothing = (none: string, unprinted: readonly number[] = []): readonly string[] =>
    viewpoint.sides.map((_, side) => (unprinted.includes(side) ? notPrintedHere : none));
  const rows = points.map(({ name, cells, unprinted }) =>
    viewRow(name, cells, nothing(noStatement, unprinted), columns, page),
  );
  // Sides that say nothing are shown saying nothing.
  if (rows.length === 0 && further.length > 0)
    return [viewRow(onlyPoint, further, nothing(noStatement, more), columns, page)];
  if (further.every((cell) => cell.length === 0)) return rows;
  return [...rows, viewRow(furtherPoint, further, nothing(noFurtherStatement, more), columns, page)];
}

function tablesOf(rows: readonly ViewpointRow[], { stacked }: Columns): readonly RowTable[] {
  const tables: { name: string; rows: ViewpointRow[] }[] = [];
  for (const row of rows) {
    const last = tables.at(-1);
    if (stacked && !row.whole) tables.push({ name: row.name, rows: [row] });
    else if (last && last.name === '') last.rows.push(row);
    else tables.push({ name: '', rows: [row] });
  }
  return tables;
}

function sidesNote({ sides, sidesFound }: EditionViewpoint, { words }: PageContext): string {
  if (sides.length === 0) return words.sidesNotFound;
  return sidesFound ? words.sidesFound : '';
}

const isSilent = ({ points, further }: EditionViewpoint): boolean =>
  [...points.flatMap(({ cells }) => cells), ...further].every((cell) => cell.length === 0);

/** Who is heard in their place is told here where no bar tells it. */
function silentNote(viewpoint: EditionViewpoint, balance: BalanceView | null, { words }: PageContext): string {
  const names = viewpoint.sides.map(({ name }) => name).join(', ');
  const others = balance === null ? viewLeftOut(viewpoint, words) : '';
  return [words.silentSides(names), others].filter((sentence) => sentence !== '').join(' ');
}

const isLongWord = (name: string): boolean => name.split(/[\s-]+/).some(({ length }) => length > LONGEST_IN_LABELS);

function viewViewpoint(viewpoint: EditionViewpoint, sheet: Sheet, page: PageContext): ViewpointView {
  const long = viewpoint.points.some(({ name }) => isLongWord(name));
  const stacked = sheet.narrow || long || viewpoint.sides.length > MOST_SIDES_BESIDE;
  const sides = Math.max(1, viewpoint.sides.length);
  const listed = stacked && (sheet.width - MARGINS) / sides < NARROWEST_COLUMN;
  const width = listed ? sheet.width - MARGINS - LABELS : (sheet.width - MARGINS - (stacked ? 0 : LABELS)) / sides;
  const names = viewpoint.sides.map(({ name }) => name);
  const columns = {
    stacked,
    listed,
    width,
    sides: names,
    tallest: sheet.height * (listed ? TALLEST_WHOLE_LIST : TALLEST_WHOLE),
  };
  const balance = viewBalance(viewpoint, page);
  const silent = names.length > 0 && isSilent(viewpoint);
  const rows = silent ? [] : viewRows(viewpoint, columns, page);
  return {
    id: isWholeBrief(viewpoint) ? 'viewpoints-all' : `viewpoints-${viewpoint.theme}`,
    question: viewpoint.question,
    sidesNote: sidesNote(viewpoint, page),
    silentNote: silent ? silentNote(viewpoint, balance, page) : '',
    pointHeading: page.words.point,
    sides: names,
    columns: viewpoint.sides.length,
    stacked,
    listed,
    rows,
    tables: tablesOf(rows, columns),
    // Where there are no sides, to stand on none says nothing.
    othersHeading: viewpoint.sides.length > 0 ? page.words.onNoSide : page.words.onlyPoint,
    others: viewpoint.others.map((statement) => viewStatement(statement, page)),
    balance,
  };
}

/** Sides that the program found are called as the page's language calls their countries; those that somebody named, as they are named. */
function withSideNames(viewpoint: EditionViewpoint, { words }: PageContext): EditionViewpoint {
  if (!viewpoint.sidesFound) return viewpoint;
  return { ...viewpoint, sides: viewpoint.sides.map(({ name }) => ({ name: words.country(name) })) };
}

/** A viewpoint in which nobody says anything is left out. */
export function viewViewpoints(
  viewpoints: readonly EditionViewpoint[],
  sheet: Sheet,
  page: PageContext,
): readonly ViewpointView[] {
  return viewpoints
    .map((viewpoint) => viewViewpoint(withSideNames(viewpoint, page), sheet, page))
    .filter(({ rows, others }) => others.length > 0 || rows.some(({ cells }) => cells.some((c) => c.length > 0)));
}
