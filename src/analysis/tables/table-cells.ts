/** A row of a table, as the article has it → its cells with their places. */
import type { Span } from '../../library/model.ts';
import type { Quote } from '../model.ts';

export const quoteAt = (text: string, start: number, end: number): Quote => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The same without white space at its ends. An empty one stays where it was. */
export function trimmedQuote(text: string, start: number, end: number): Quote {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return quoteAt(text, from, to);
}

/** Cells stand apart by " | "; of an empty one at the edge only the bar is left. */
export function cellsOf(text: string, row: Span): readonly Quote[] {
  const cells: Quote[] = [];
  let from = row.start;
  for (let i = row.start; i <= row.end; i++) {
    if (i < row.end && text[i] !== '|') continue;
    cells.push(trimmedQuote(text, from, i));
    from = i + 1;
  }
  return cells;
}
