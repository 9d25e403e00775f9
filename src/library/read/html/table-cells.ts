/** A row of a table → its cells, one for each column: those that reach over several columns or rows stand in each of them. */
import { eachElement, type PageElement } from './page-tree.ts';

export interface TableCell {
  readonly element: PageElement;
  /** False where the cell stands in a further column, into which only a head reaches. */
  readonly own: boolean;
}

/** Of what a cell reaches over; a page may claim anything. */
const MOST_COLUMNS = 50;
const MOST_ROWS = 500;

const isCell = (child: PageElement | string): child is PageElement =>
  typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th');

function reachOf({ attributes }: PageElement, name: 'colspan' | 'rowspan', most: number): number {
  const reach = Number(attributes[name] ?? 1);
  return Number.isInteger(reach) && reach > 0 ? Math.min(reach, most) : 1;
}

/** A cell that is still open in a column, and for how many rows more. */
interface Open {
  readonly cell: TableCell;
  readonly rows: number;
}

function fillRow(row: PageElement, open: Open[]): TableCell[] {
  const cells: TableCell[] = [];
  const takeOpen = (): void => {
    for (let above = open[cells.length]; above && above.rows > 0; above = open[cells.length]) {
      open[cells.length] = { ...above, rows: above.rows - 1 };
      cells.push(above.cell);
    }
  };
  for (const element of row.children.filter(isCell)) {
    takeOpen();
    const rows = reachOf(element, 'rowspan', MOST_ROWS) - 1;
    for (let i = 0; i < reachOf(element, 'colspan', MOST_COLUMNS) && cells.length < MOST_COLUMNS; i += 1) {
      const cell = { element, own: i === 0 || element.tag === 'th' };
      open[cells.length] = { cell, rows };
      cells.push(cell);
    }
  }
  takeOpen();
  return cells;
}

function tableOf(row: PageElement): PageElement | null {
  let element = row.parent;
  while (element && element.tag !== 'table') element = element.parent;
  return element;
}

const known = new WeakMap<PageElement, ReadonlyMap<PageElement, readonly TableCell[]>>();

function fillTable(table: PageElement): ReadonlyMap<PageElement, readonly TableCell[]> {
  const rows = new Map<PageElement, readonly TableCell[]>();
  const open: Open[] = [];
  eachElement(table, (element) => {
    if (element.tag === 'tr' && tableOf(element) === table) rows.set(element, fillRow(element, open));
  });
  return rows;
}

export function cellsOf(row: PageElement): readonly TableCell[] {
  const table = tableOf(row);
  if (table === null) return row.children.filter(isCell).map((element) => ({ element, own: true }));
  const rows = known.get(table) ?? fillTable(table);
  known.set(table, rows);
  return rows.get(row) ?? [];
}
