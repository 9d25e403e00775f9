/** A table's heads → what each of its columns tells of every number in it. */
import { isBlank, isYear } from './cell-value.ts';
import { countedNoun } from './counted-noun.ts';
import type { DataTable } from './head-row.ts';
import { type Head, namesOfHeads, readHead } from './head-unit.ts';
import { isNoQuantity } from './no-quantity.ts';
import { repeated } from './repeated.ts';

export interface Column {
  readonly heads: readonly Head[];
  readonly counted: string | null;
  /** Its numbers are no quantities: years, ranks, telephones. */
  readonly skipped: boolean;
  /** Another column has the same head. */
  readonly twin: boolean;
}

export const NO_COLUMN: Column = { heads: [], counted: null, skipped: false, twin: true };

export function columnsOf(data: DataTable, knows: (word: string) => boolean): Column[] {
  const width = Math.max(0, ...data.rows.map((row) => row.cells.length));
  const written = Array.from({ length: width }, (_, i) => data.heads.flatMap((head) => head[i] ?? []));
  const names = written.map((cells) => cells.map((cell) => cell.text).join(' '));
  const twins = repeated(names);
  return written.map((cells, i) => {
    const heads = cells.filter((cell) => !isBlank(cell.text)).map(readHead);
    const years = data.rows.every((row) => !row.cells[i] || isBlank(row.cells[i].text) || isYear(row.cells[i].text));
    const counted = countedNoun(namesOfHeads(heads), knows);
    return {
      heads,
      counted,
      skipped: years || cells.some((cell) => isNoQuantity(cell.text)),
      twin: twins.has(names[i] ?? ''),
    };
  });
}
