import { describe, expect, it } from 'vitest';
import type { SheetOptions } from '../../../src/print/sheets/model.ts';
import { planSheets } from '../../../src/print/sheets/plan-sheets.ts';

const booklet: SheetOptions = { arrangement: { kind: 'booklet' }, duplex: null };
const up = (pages: 2 | 4, duplex: SheetOptions['duplex'] = null): SheetOptions => ({
  arrangement: { kind: 'n-up', pages },
  duplex,
});
const placesOf = (pages: number, options: SheetOptions, wide = false) =>
  planSheets(pages, options, wide).sides.map((side) => side.places.map((index) => (index === null ? 0 : index + 1)));

/** What a reader sees who folds the sheets into each other: the right half of each front, then the back, inwards and out again. */
function readFolded(sides: readonly (readonly number[])[]): number[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, i) => [sides[2 * i], sides[2 * i + 1]] as const);
  const inwards = sheets.flatMap(([front, back]) => [front?.[1] ?? -1, back?.[0] ?? -1]);
  const outwards = sheets.reverse().flatMap(([front, back]) => [back?.[1] ?? -1, front?.[0] ?? -1]);
  return [...inwards, ...outwards];
}

describe('a booklet', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 11, 12, 16, 33, 64])('of %i pages reads in order when it is folded', (pages) => {
    const read = readFolded(placesOf(pages, booklet));
    expect(read.length % 4).toBe(0);
    expect(read.length - pages).toBeLessThan(4);
    expect(read).toEqual(read.map((_, i) => (i < pages ? i + 1 : 0)));
  });

  it('of eight pages has the order that every printer knows', () => {
    expect(placesOf(8, booklet)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  it('that is read from right to left is folded the other way', () => {
    expect(placesOf(4, { ...booklet, rightToLeft: true })).toEqual([
      [1, 4],
      [3, 2],
    ]);
  });

  it('is turned about the short edge; a printer that turns the long one gets its backs upside down', () => {
    const turned = (options: SheetOptions) => planSheets(8, options, false).sides.map((side) => side.turned);
    expect(turned(booklet)).toEqual([false, false, false, false]);
    expect(turned({ ...booklet, duplex: 'short' })).toEqual([false, false, false, false]);
    expect(turned({ ...booklet, duplex: 'long' })).toEqual([false, true, false, true]);
  });
});

describe('several pages on a side', () => {
  it('stand in reading order, and the last side is filled with empty places', () => {
    expect(placesOf(5, up(2))).toEqual([
      [1, 2],
      [3, 4],
      [5, 0],
    ]);
    expect(placesOf(5, up(4))).toEqual([
      [1, 2, 3, 4],
      [5, 0, 0, 0],
    ]);
    expect(placesOf(4, { ...up(4), rightToLeft: true })).toEqual([[2, 1, 4, 3]]);
  });

  it('lie on a sheet that fits them: two upright pages beside each other, two wide ones above each other', () => {
    const shape = (options: SheetOptions, wide: boolean) => {
      const { columns, rows, landscape } = planSheets(2, options, wide);
      return { columns, rows, landscape };
    };
    expect(shape(up(2), false)).toEqual({ columns: 2, rows: 1, landscape: true });
    expect(shape(up(2), true)).toEqual({ columns: 1, rows: 2, landscape: false });
    expect(shape(up(4), false)).toEqual({ columns: 2, rows: 2, landscape: false });
    expect(shape(up(4), true)).toEqual({ columns: 2, rows: 2, landscape: true });
  });

  it('on both sides come to whole sheets, and turn as the printer does', () => {
    const { sides } = planSheets(5, up(2, 'long'), false);
    expect(sides).toHaveLength(4);
    expect(sides.at(-1)?.places).toEqual([null, null]);
    expect(sides.map((side) => side.turned)).toEqual([false, true, false, true]);
    expect(planSheets(5, up(2, 'short'), false).sides.some((side) => side.turned)).toBe(false);
  });

  it('have no empty back where all of them have room on one side of a sheet', () => {
    expect(placesOf(4, up(4, 'long'))).toEqual([[1, 2, 3, 4]]);
    expect(placesOf(2, up(4, 'short'))).toEqual([[1, 2, 0, 0]]);
    expect(placesOf(9, up(4, 'long'))).toHaveLength(4);
  });
});

describe('single pages on both sides', () => {
  const single = (duplex: 'long' | 'short'): SheetOptions => ({ arrangement: { kind: 'single' }, duplex });

  it('get an empty back where their number is odd', () => {
    expect(placesOf(3, single('long'))).toEqual([[1], [2], [3], [0]]);
    expect(placesOf(2, single('long'))).toEqual([[1], [2]]);
    expect(placesOf(1, single('long'))).toEqual([[1]]);
  });

  it('are turned by the reader about the long edge, wide ones about the short', () => {
    const turned = (duplex: 'long' | 'short', wide: boolean) =>
      planSheets(2, single(duplex), wide).sides.map((side) => side.turned);
    expect(turned('long', false)).toEqual([false, false]);
    expect(turned('short', false)).toEqual([false, true]);
    expect(turned('short', true)).toEqual([false, false]);
    expect(turned('long', true)).toEqual([false, true]);
  });
});
