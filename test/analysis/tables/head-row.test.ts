import { describe, expect, it } from 'vitest';
import { dataTables } from '../../../src/analysis/tables/head-row.ts';
import { tableRuns } from '../../../src/analysis/tables/table-runs.ts';
import { blocksOf } from '../blocks-of.ts';

const tables = (...lines: string[]) =>
  tableRuns(blocksOf(lines)).flatMap((run) =>
    dataTables(run, 'en').map(({ heads, sureHeads, naming, rows }) => [
      heads.map((head) => head.map((cell) => cell.text).join('/')),
      sureHeads,
      naming,
      rows.length,
    ]),
  );

describe('dataTables', () => {
  it('takes the first row of words for the head, and the first column of words for names', () => {
    expect(tables('Donor | Tanks | Guns', 'Poland | 324 | 72')).toEqual([[['Donor/Tanks/Guns'], true, [0], 1]]);
  });
  it('passes over a column that numbers the rows', () => {
    expect(tables('Rank | Donor | Tanks', '1 | Poland | 9', '2 | Spain | 7', '3 | Italy | 5')).toEqual([
      [['Rank/Donor/Tanks'], true, [1], 3],
    ]);
  });
  it('takes years for heads and for names', () => {
    expect(tables('| 2022 | 2023', 'Poland | 9 | 12')).toEqual([[['/2022/2023'], true, [0], 1]]);
    expect(tables('Year | Revenue | Costs', '2022 | 9 | 12', '2023 | 9 | 12')).toEqual([
      [['Year/Revenue/Costs'], true, [0], 2],
    ]);
  });
  it('finds no head in two columns of labels and values', () => {
    expect(tables('Capital | Tolmark', 'Seats | 120', 'Growth | 3%')).toEqual([[[], true, [0], 2]]);
  });
  it('knows that heads of another width are not surely those of the columns', () => {
    expect(
      tables('Country | 2022 | 2023', 'aid | arms | aid | arms', 'Poland | 1 | 2 | 3 | 4').map(([, sure]) => sure),
    ).not.toEqual([true]);
    expect(tables('Country | 2022 | 2023', 'aid | arms | aid | arms', 'Poland | 1 | 2 | 3 | 4').at(-1)?.[1]).toBe(
      false,
    );
  });
  it('begins another table at a row of heads with units, and doubts other words among numbers', () => {
    expect(
      tables('Donor | Tanks | Guns', 'Poland | 9 | 7', 'Donor | Aid | Loans', 'Spain | 4 | 2').map(([, sure]) => sure),
    ).toEqual([true, true]);
    expect(
      tables('Donor | Tanks | Guns', 'Poland | 9 | 7', 'Malta | neutral | none', 'Spain | 4 | 2').map(
        ([, sure]) => sure,
      ),
    ).toEqual([true, false]);
  });
});
