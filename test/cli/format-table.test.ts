import { describe, expect, it } from 'vitest';
import { formatTable } from '../../src/cli/format-table.ts';

describe('formatTable', () => {
  it('aligns texts left and numbers right, and pads no line end', () => {
    expect(
      formatTable([
        ['a', 5, 'x'],
        ['long', 12, ''],
      ]),
    ).toBe('a      5  x\nlong  12');
  });

  it('keeps a cell on its line and the terminal as it is', () => {
    expect(formatTable([['a\nb\u001b[2J', 'c']])).toBe('a b\ufffd[2J  c');
  });

  it('bears no rows, and rows of different lengths', () => {
    expect(formatTable([])).toBe('');
    expect(formatTable([['a'], ['b', 'c']])).toBe('a\nb  c');
  });
});
