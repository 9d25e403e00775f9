/** Rows of cells → lines with aligned columns. */
import { printable } from '../diagnostics/format-diagnostics.ts';
import { displayWidth, fitText } from './display-width.ts';

/** A last column that would get less than this goes on beyond the edge instead. */
const LEAST = 20;

/**
 * Columns are two blanks apart; the last is not padded. Numbers stand on the right. On a terminal of so many `columns`
 * the last cell of a row is cut to what is left of its line; null, for what is no terminal, cuts nothing.
 */
export function formatTable(rows: readonly (readonly (string | number)[])[], columns: number | null = null): string {
  const cells = rows.map((row) => row.map((cell) => printable(String(cell)).replace(/\s+/g, ' ')));
  const widths = (cells[0] ?? []).map((_, i) => widest(cells.map((row) => row[i] ?? '')));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const left = columns === null ? Number.POSITIVE_INFINITY : Math.max(LEAST, columns - before);
  return rows
    .map((row, r) =>
      row
        .map((cell, i) => {
          const text = cells[r]?.[i] ?? '';
          const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(text)));
          if (typeof cell === 'number') return gap + text;
          return i === row.length - 1 ? fitText(text, left) : text + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
