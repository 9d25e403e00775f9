/** Article → every number in a cell of its tables, with the unit and the heads that say what it counts. */
import type { Article } from '../../library/model.ts';
import type { Quote, TableQuantity } from '../model.ts';
import { type CellValue, isBlank, readCell } from './cell-value.ts';
import { unitOfCell } from './column-unit.ts';
import { type DataTable, dataTables } from './head-row.ts';
import { type HeadUnit, namesOfHeads } from './head-unit.ts';
import { measuresIn } from './measures-in-cell.ts';
import { type NamedRow, namedRows } from './named-rows.ts';
import { isNoQuantity } from './no-quantity.ts';
import { smallWords } from './small-words.ts';
import { type Column, columnsOf, NO_COLUMN } from './table-columns.ts';
import { type TableNames, tableLabel, tableNames } from './table-label.ts';
import { type TableRun, tableRuns } from './table-runs.ts';
import { unitOfTable } from './unit-of-table.ts';

/** What holds for every cell of a table. */
interface Table {
  readonly data: DataTable;
  readonly called: TableNames;
  readonly start: number;
  readonly columns: readonly Column[];
  readonly ofTable: HeadUnit | null;
}

function labelOf({ data, called }: Table, column: Column, { row, names, sure }: NamedRow): readonly Quote[] {
  const headless = data.heads.length === 0 && row.cells.length === 2;
  const headed = data.sureHeads && column.heads.length > 0 && !column.twin;
  if (!sure || !(headless || headed)) return [];
  const spans = [...column.heads, ...names].flatMap((head) => head.names);
  return tableLabel(called, row.section ? [row.section, ...spans] : spans);
}

function quantityOf(table: Table, column: Column, named: NamedRow, cell: CellValue): TableQuantity {
  const { heads } = column;
  const { names } = named;
  const differ = column.counted !== null && named.counted !== null && column.counted !== named.counted;
  const counted = differ ? null : (column.counted ?? named.counted);
  const unit = unitOfCell(cell, { heads, names, ofTable: table.ofTable, counted });
  const { start, end } = cell.written;
  const spans = [...heads, ...names].flatMap((head) => head.names);
  return {
    ...{ start, end, unit: unit.unit, kind: unit.kind, change: cell.change },
    value: scaled(cell.value, unit.factor),
    concept: spans[0] ?? null,
    heads: spans,
    label: unit.unit === null ? [] : labelOf(table, column, named),
    unitWords: unit.words,
    table: table.start,
  };
}

function scaled(value: CellValue['value'], factor: number): CellValue['value'] {
  const times = (n: number): number => Number((n * factor).toPrecision(15));
  return typeof value === 'number' ? times(value) : [times(value[0]), times(value[1])];
}

function quantitiesOfRow(text: string, table: Table, named: NamedRow): TableQuantity[] {
  const { data, columns, start } = table;
  if (named.names.some((name) => isNoQuantity(namesOfHeads([name])))) return [];
  const first = data.naming[0] ?? -1;
  return named.row.cells.flatMap((cell, i) => {
    const column = columns[i] ?? NO_COLUMN;
    if (i <= first || column.skipped || isBlank(cell.text)) return [];
    const value = data.naming.includes(i) ? null : readCell(cell, data.notation);
    return value ? quantityOf(table, column, named, value) : measuresIn(text, cell, start);
  });
}

function quantitiesOfTable(
  text: string,
  run: TableRun,
  data: DataTable,
  knows: (word: string) => boolean,
): TableQuantity[] {
  const columns = columnsOf(data, knows);
  const start = run.rows[0]?.cells[0]?.start ?? 0;
  const table = { data, called: tableNames(run), start, columns, ofTable: unitOfTable(run, data, columns) };
  return namedRows(data, knows).flatMap((named) => quantitiesOfRow(text, table, named));
}

/** In the order of the text. Its time grows with the number of cells. */
export function tableQuantities(article: Article): TableQuantity[] {
  const knows = smallWords(article);
  return tableRuns(article).flatMap((run) =>
    dataTables(run, article.lang).flatMap((data) => quantitiesOfTable(article.text, run, data, knows)),
  );
}
