/** The rows of a run → tables of one width, each with its row of heads, the columns that name its rows, and its rows of data. */
import type { Quote } from '../model.ts';
import { isBlank, isYear, readCell } from './cell-value.ts';
import { countedNoun } from './counted-noun.ts';
import { readHead } from './head-unit.ts';
import { type Notation, notationOf } from './numerals.ts';
import type { TableRow, TableRun } from './table-runs.ts';

export interface DataTable {
  readonly notation: Notation;
  /** Rows of heads, top to bottom; none where the table has no head. */
  readonly heads: readonly (readonly Quote[])[];
  /** False where a head is not surely that of the columns below it. */
  readonly sureHeads: boolean;
  /** Columns whose cells name the row. */
  readonly naming: readonly number[];
  readonly rows: readonly TableRow[];
}

/** 'other' has no word in it and is no number: a telephone's. */
type CellKind = 'blank' | 'value' | 'year' | 'text' | 'other';

const kindOf = (cell: Quote, notation: Notation): CellKind => {
  if (isBlank(cell.text)) return 'blank';
  if (isYear(cell.text)) return 'year';
  if (readCell(cell, notation)) return 'value';
  return /\p{L}{2}/u.test(cell.text) ? 'text' : 'other';
};

const most = <T>(of: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** Beyond the cell that names it, a row of heads has words and years, and no number. */
function looksLikeHead([first, ...others]: readonly Quote[], notation: Notation): boolean {
  const isNumber = (cell: Quote): boolean => /^(?:value|other)$/.test(kindOf(cell, notation));
  if (!first || others.some(isNumber) || kindOf(first, notation) === 'value') return false;
  const kinds = others.map((cell) => kindOf(cell, notation)).filter((kind) => kind !== 'blank');
  if (kinds.includes('text')) return true;
  return kinds.length > 0 && (others.length > 1 || /^(?:|year|jahr|année|рік|country|land|pays)$/i.test(first.text));
}

const isNumbered = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, i) => new RegExp(String.raw`^${i + 1}(?:\.|st|nd|rd|th)?$`).test(cell));

/** The leading columns of words, or of years; a column that only numbers the rows is passed over. */
function namingColumns(rows: readonly TableRow[], notation: Notation): number[] {
  const width = rows[0]?.cells.length ?? 0;
  const naming: number[] = [];
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row.cells[column]).filter((cell) => cell !== undefined);
    if (naming.length === 0 && isNumbered(cells.map((cell) => cell.text))) continue;
    const kinds = cells.map((cell) => kindOf(cell, notation)).filter((kind) => kind !== 'blank');
    const words = kinds.filter((kind) => kind === 'text').length > kinds.length / 2;
    const years = naming.length === 0 && kinds.length > 0 && kinds.every((kind) => kind === 'year');
    if (!words && !years) break;
    naming.push(column);
    if (years) break;
  }
  return naming;
}

/** A row of words below rows of numbers is a head again where it has units, or begins as the first head does. */
const headsAnew = (row: TableRow, first: TableRow | undefined): boolean =>
  row.cells[0]?.text === first?.cells[0]?.text || row.cells.some((cell) => readHead(cell).unit !== null);

/** Where rows of words stand among rows of numbers, the table below them is another, with heads that are sure or not. */
function partsOf(
  rows: readonly TableRow[],
  notation: Notation,
): { readonly rows: readonly TableRow[]; readonly sure: boolean }[] {
  const parts: { rows: TableRow[]; sure: boolean }[] = [];
  const width = most(rows.map((row) => row.cells.length));
  let data = false;
  for (const row of rows) {
    const last = parts.at(-1);
    const head = looksLikeHead(row.cells, notation);
    const narrow = row.cells.length !== last?.rows[0]?.cells.length;
    if (!last) parts.push({ rows: [row], sure: row.cells.length === width });
    else if (head && data) parts.push({ rows: [row], sure: narrow || headsAnew(row, rows[0]) });
    else if (narrow) parts.push({ rows: [row], sure: data });
    else last.rows.push(row);
    data = !head;
  }
  return parts;
}

/** Of two columns, a first row of words is a head where that shows; else it is a line like the others ("Capital | Kyiv"). */
function isHeadOfTwo(head: readonly Quote[], data: readonly TableRow[], notation: Notation): boolean {
  const [name, over] = head;
  if (!over || name?.text === '' || readHead(over).unit || isYear(over.text)) return true;
  if (countedNoun(over.text, () => false)) return true;
  const units = data.map((row) => row.cells[1] && readCell(row.cells[1], notation)?.unit?.unit);
  return data.length > 1 && units[0] !== undefined && units[0] !== null && units.every((unit) => unit === units[0]);
}

function tableOf(rows: readonly TableRow[], sure: boolean, notation: Notation): DataTable {
  const found = rows.findIndex((row) => !looksLikeHead(row.cells, notation));
  const data = rows.slice(Math.max(0, found));
  const heads = rows.slice(0, rows.length - data.length).map((row) => row.cells);
  const shown = heads.every((head) => head.length !== 2 || isHeadOfTwo(head, data, notation));
  const sureHeads = sure && heads.length < 3;
  return { notation, heads: shown ? heads : [], sureHeads, naming: namingColumns(data, notation), rows: data };
}

export function dataTables({ rows }: TableRun, lang: string): readonly DataTable[] {
  const notation = notationOf(
    rows.flatMap((row) => row.cells.map((cell) => cell.text)),
    lang,
  );
  return partsOf(rows, notation).map((part) => tableOf(part.rows, part.sure, notation));
}
