/** A table's rows of data → each with the cells that name it. */
import { isBlank } from './cell-value.ts';
import { countedNoun } from './counted-noun.ts';
import type { DataTable } from './head-row.ts';
import { type Head, namesOfHeads, readHead } from './head-unit.ts';
import { repeated } from './repeated.ts';
import type { TableRow } from './table-runs.ts';

export interface NamedRow {
  readonly row: TableRow;
  /** The cells that name it. */
  readonly names: readonly Head[];
  readonly counted: string | null;
  /** Every naming cell holds a name, and no other row has the same. */
  readonly sure: boolean;
}

const rowKey = ({ cells, section }: TableRow, naming: readonly number[]): string =>
  JSON.stringify([section?.start, naming.map((column) => cells[column]?.text)]);

export function namedRows({ rows, naming }: DataTable, knows: (word: string) => boolean): readonly NamedRow[] {
  const twins = repeated(rows.map((row) => rowKey(row, naming)));
  return rows.map((row) => {
    const names = naming.flatMap((i) => {
      const cell = row.cells[i];
      return cell && !isBlank(cell.text) ? [readHead(cell)] : [];
    });
    const whole = names.length === naming.length && names.every((name) => name.names.length > 0);
    const sure = whole && names.length > 0 && names.length < 3 && !twins.has(rowKey(row, naming));
    return { row, names, counted: countedNoun(namesOfHeads(names), knows), sure };
  });
}
