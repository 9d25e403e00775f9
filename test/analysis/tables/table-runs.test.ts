import { describe, expect, it } from 'vitest';
import { tableRuns } from '../../../src/analysis/tables/table-runs.ts';
import { blocksOf } from '../blocks-of.ts';

const runs = (...lines: string[]) =>
  tableRuns(blocksOf(lines)).map(({ rows, caption, heading, note }) => ({
    rows: rows.map(
      ({ cells, section }) => `${section ? `${section.text}: ` : ''}${cells.map((cell) => cell.text).join(' ')}`,
    ),
    around: [heading?.text ?? null, caption?.text ?? null, note?.text ?? null],
  }));

describe('tableRuns', () => {
  it('takes rows that follow each other, with heading, caption and note', () => {
    expect(runs('# Arms', 'Tanks by donor', 'a | 1', 'b | 2', 'Source: a bank.')).toEqual([
      { rows: ['a 1', 'b 2'], around: ['Arms', 'Tanks by donor', 'Source: a bank.'] },
    ]);
  });

  it('goes on behind a short line across the table, which names the rows below it', () => {
    expect(runs('Town | Homes', 'East', 'a | 1', 'South', 'b | 2')).toMatchObject([
      { rows: ['Town Homes', 'East: a 1', 'South: b 2'] },
    ]);
  });

  it('ends at a sentence, and at a line before rows of another width', () => {
    expect(runs('a | 1', 'The rest is not known.', 'b | 2')).toHaveLength(2);
    expect(runs('a | 1', 'Guns', 'b | 2 | 3')).toHaveLength(2);
  });

  it('reads the first rows of a very long table', () => {
    expect(runs(...Array.from({ length: 5000 }, (_, i) => `row ${i} | ${i}`))[0]?.rows).toHaveLength(200);
  });
});
