/** Article → its tables: rows that belong together, with the lines inside and before them that name them. */
import type { Article, Block } from '../../library/model.ts';
import type { Quote } from '../model.ts';
import { cellsOf, quoteAt } from './table-cells.ts';

export interface TableRow {
  readonly cells: readonly Quote[];
  /** The line across the table under which the row stands ("Outside Europe"); null for none. */
  readonly section: Quote | null;
}

export interface TableRun {
  readonly rows: readonly TableRow[];
  /** The paragraph right before it; null where something else stands there. */
  readonly caption: Quote | null;
  /** The heading before it or before its caption. */
  readonly heading: Quote | null;
  /** The paragraph right behind it, where notes stand. */
  readonly note: Quote | null;
}

/** What stands further down is data for a machine: no briefing has its figures. */
const MOST_ROWS = 200;
/** A line across the table is short and no sentence. */
const LONGEST_SECTION = 60;

const isSection = (block: Block | undefined, text: string): boolean =>
  block?.kind === 'paragraph' &&
  block.end - block.start <= LONGEST_SECTION &&
  !/[.:!?]$/.test(text.slice(block.start, block.end));

/** The rows from a block on; a line between rows of equal width is a section of the same table. */
function rowsFrom(
  { text, blocks }: Article,
  from: number,
): { readonly rows: readonly TableRow[]; readonly next: number } {
  const rows: TableRow[] = [];
  let section: Quote | null = null;
  let i = from;
  for (;;) {
    const block = blocks[i];
    const after = blocks[i + 1];
    if (block?.kind === 'table-row') {
      if (rows.length < MOST_ROWS) rows.push({ cells: cellsOf(text, block), section });
    } else if (
      isSection(block, text) &&
      after?.kind === 'table-row' &&
      cellsOf(text, after).length === rows.at(-1)?.cells.length
    )
      section = quoteAt(text, block?.start ?? 0, block?.end ?? 0);
    else return { rows, next: i };
    i++;
  }
}

function quoteOf({ text, blocks }: Article, i: number, kind: Block['kind']): Quote | null {
  const block = blocks[i];
  return block?.kind === kind ? quoteAt(text, block.start, block.end) : null;
}

/** In the order of the text. Two tables with nothing between them are one run; see head-row.ts. */
export function tableRuns(article: Article): readonly TableRun[] {
  const runs: TableRun[] = [];
  for (let i = 0; i < article.blocks.length; i++) {
    if (article.blocks[i]?.kind !== 'table-row') continue;
    const { rows, next } = rowsFrom(article, i);
    const caption = quoteOf(article, i - 1, 'paragraph');
    const heading = quoteOf(article, caption ? i - 2 : i - 1, 'heading');
    runs.push({ rows, caption, heading, note: quoteOf(article, next, 'paragraph') });
    i = next - 1;
  }
  return runs;
}
