import { expect, it } from 'vitest';
import { cellsOf } from '../../../src/analysis/tables/table-cells.ts';

const cells = (row: string): string[] => cellsOf(row, { start: 0, end: row.length }).map(({ text }) => text);

it('parts a row at its bars and keeps empty cells, at the edges too', () => {
  expect(cells('Poland | 324 |  | 72')).toEqual(['Poland', '324', '', '72']);
  expect(cells('| 2022 | 2023')).toEqual(['', '2022', '2023']);
  expect(cells('Poland | 324 |')).toEqual(['Poland', '324', '']);
});

it('gives the place of each cell in the text', () => {
  const text = 'Before.\n\nPoland | 324';
  const [name, number] = cellsOf(text, { start: 9, end: text.length });
  expect(text.slice(name?.start, name?.end)).toBe('Poland');
  expect(text.slice(number?.start, number?.end)).toBe('324');
});
