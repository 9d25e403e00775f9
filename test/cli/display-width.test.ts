import { describe, expect, it } from 'vitest';
import { displayWidth, fitText } from '../../src/cli/display-width.ts';
import { formatTable } from '../../src/cli/format-table.ts';

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['Київ', 4],
    ['Zoe\u0301', 3],
    ['北京', 4],
    ['서울', 4],
    ['🙂', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('fitText', () => {
  it.each([
    ['fits', 4, 'fits'],
    ['too long', 5, 'too…'],
    ['北京北京', 6, '北京…'],
    ['北京北京', 8, '北京北京'],
  ])('%s into %i', (text, columns, fitting) => expect(fitText(text, columns)).toBe(fitting));
});

it('aligns what stands behind wide characters, and cuts the last column to the terminal', () => {
  const rows = [
    ['北京', 'a title that is rather long'],
    ['abc', 'short'],
  ];
  expect(formatTable(rows, 26)).toBe('北京  a title that is rat…\nabc   short');
  expect(formatTable(rows)).toContain('rather long');
});
