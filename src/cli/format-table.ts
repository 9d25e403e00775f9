/** Rows of cells → lines with aligned columns. */
import { printable } from '../diagnostics/format-diagnostics.ts';

/** Columns are two blanks apart; the last is not padded. Numbers stand on the right. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => printable(String(cell)).replace(/\s+/g, ' ')));
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => lengthOf(row[i] ?? ''))));
  return rows
    .map((row, r) =>
      row
        .map((cell, i) => {
          const text = cells[r]?.[i] ?? '';
          const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - lengthOf(text)));
          if (typeof cell === 'number') return gap + text;
          return i === row.length - 1 ? text : text + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const lengthOf = (text: string): number => [...text].length;
