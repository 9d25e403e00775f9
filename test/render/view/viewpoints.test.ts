/** How the sides of a question are set: beside each other where their columns hold whole words, else under each other. */
import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../src/render/view/passage-view.ts';
import { sheetOf } from '../../../src/render/view/sheet.ts';
import { viewViewpoints } from '../../../src/render/view/viewpoints.ts';
import { german } from '../../../src/render/words/de.ts';
import { english } from '../../../src/render/words/en.ts';
import { statement, viewpoint } from '../small-edition.ts';

const page: PageContext = { lang: 'en', words: english, sources: new Map() };
const sidesOf = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `Side ${n + 1}` }));
const LARGE_PRINT = 1.8;

function layout(paper: string, scale: number, count: number, name = 'Readiness to talk'): string {
  const [point] = viewpoint().points;
  if (point === undefined) throw new Error('the viewpoint has no point');
  const cells = Array.from({ length: count }, (_, n) => point.cells[n] ?? []);
  const made = viewpoint({ sides: sidesOf(count), points: [{ ...point, name, cells }], further: [] });
  const [view] = viewViewpoints([made], sheetOf(paper, scale), page);
  if (view === undefined) throw new Error('nothing was viewed');
  return view.listed ? 'listed' : view.stacked ? 'stacked' : 'beside';
}

describe('sides of a question', () => {
  it.each([
    ['A4', 1, 3, 'beside'],
    ['A4', 1, 5, 'stacked'],
    ['A4', 1, 6, 'listed'],
    ['A5', 1, 3, 'stacked'],
    ['A5', 1, 4, 'listed'],
    ['A4', LARGE_PRINT, 2, 'stacked'],
    ['A4', LARGE_PRINT, 3, 'listed'],
    ['A5', LARGE_PRINT, 2, 'listed'],
  ])('on %s, type %d times the usual, %d of them: %s', (paper, scale, count, expected) => {
    expect(layout(paper, scale, count)).toBe(expected);
  });

  it('have the point above them where a word of its name would be broken beside them', () => {
    expect(layout('A4', 1, 2, 'Verhandlungsbereitschaft')).toBe('stacked');
    expect(layout('A4', 1, 2, 'Ready for peace-talks')).toBe('beside');
  });
});

describe('sides that the program found', () => {
  it('are called as the language of the page calls their countries, others as they were named', () => {
    const made = viewpoint({ sides: [{ name: 'Russia' }, { name: 'NATO' }], sidesFound: true });
    const viewed = (words: PageContext['words'], changes = {}) =>
      viewViewpoints([{ ...made, ...changes }], sheetOf('A4'), { ...page, words })[0];
    expect(viewed(german)?.sides).toEqual(['Russland', 'NATO']);
    expect(viewed(german)?.balance?.segments[0]?.name).toBe('Russland');
    expect(viewed(english)?.sides).toEqual(['Russia', 'NATO']);
    expect(viewed(german, { sidesFound: false })?.sides).toEqual(['Russia', 'NATO']);
  });
});

describe('an empty cell', () => {
  it('says that none was found, and only where that is so', () => {
    const [point] = viewpoint().points;
    if (point === undefined) throw new Error('the viewpoint has no point');
    const points = [{ ...point, cells: [point.cells[0] ?? [], [], []], unprinted: [2] }];
    const further = [[], [statement('the dues are too high')], []];
    const made = viewpoint({ sides: sidesOf(3), points, further, unprinted: [0] });
    const [view] = viewViewpoints([made], sheetOf('A4'), page);
    expect(view?.rows.map(({ nothing }) => nothing.slice(1))).toEqual([
      ['None found in these sources.', 'Not printed here.'],
      ['Nothing further found.', 'Nothing further found.'],
    ]);
    expect(view?.rows[1]?.nothing[0]).toBe('Not printed here.');
  });
});

describe('a row of many statements', () => {
  const [point] = viewpoint().points;
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      statement(`holds that the quay ${n} is too short for all the boats and the ferries of ${n} towns `.repeat(3)),
    );
  function rowOf(cells: readonly number[], paper = 'A4') {
    if (point === undefined) throw new Error('the viewpoint has no point');
    const points = [{ ...point, name: 'Length of the quay', cells: cells.map(many) }];
    const [view] = viewViewpoints(
      [viewpoint({ sides: sidesOf(cells.length), points, further: [] })],
      sheetOf(paper),
      page,
    );
    const [row] = view?.rows ?? [];
    if (row === undefined) throw new Error('there is no row');
    return row;
  }

  it('is set in pieces that stay whole, each with the name of its point', () => {
    const { whole, cells, pieces } = rowOf([9, 4, 0]);
    expect(whole).toBe(false);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ name }) => name)).toEqual([
      'Length of the quay',
      ...pieces.slice(1).map(() => 'Length of the quay, continued'),
    ]);
    expect(pieces.map(({ goesOn }) => goesOn)).toEqual(pieces.map((_, i) => i > 0));
    // Every statement once, in its order; a side that says nothing is told once.
    expect(cells.map((_, side) => pieces.flatMap((piece) => piece.cells[side] ?? []))).toEqual(cells);
    expect(pieces.map(({ nothing }) => nothing.every((words) => words === ''))).toEqual(pieces.map((_, i) => i > 0));
  });

  it('is one piece where it is short', () => expect(rowOf([2, 1]).pieces).toHaveLength(1));

  it('has the sides one after the other where they stand under each other', () => {
    const { pieces, cells } = rowOf([9, 4, 3, 0, 1, 1], 'A5');
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.flatMap((piece) => piece.cells.flat())).toEqual(cells.flat());
    expect([...new Set(pieces.flatMap(({ sides }) => sides))]).toEqual(sidesOf(6).map(({ name }) => name));
    for (const piece of pieces) expect(piece.sides).toHaveLength(piece.cells.length);
    // The head of its table has its name, on every sheet.
    expect(new Set(pieces.map(({ name }) => name))).toEqual(new Set(['']));
  });

  it('has a table of its own, with its name in the head, where points stand above their rows', () => {
    if (point === undefined) throw new Error('the viewpoint has no point');
    const named = (name: string, count: number) => ({ ...point, name, cells: [many(count), many(1)] });
    const points = [named('Before', 1), named('Length', 9), named('After', 1), named('Last', 1)];
    const tablesOn = (paper: string) => {
      const [view] = viewViewpoints([viewpoint({ points, further: [] })], sheetOf(paper), page);
      return view?.tables.map(({ name, rows }) => [name, rows.map((row) => row.name)]);
    };
    expect(tablesOn('A5')).toEqual([
      ['', ['Before']],
      ['Length', ['Length']],
      ['', ['After', 'Last']],
    ]);
    expect(tablesOn('A4')).toEqual([['', ['Before', 'Length', 'After', 'Last']]]);
  });
});

describe('a question on which no side says anything', () => {
  const others = [statement('the tolls were never asked about', { speaker: 'Jo Lind' })];
  const silent = (changes: Parameters<typeof viewpoint>[0]) => {
    const [view] = viewViewpoints([viewpoint({ points: [], others, ...changes })], sheetOf('A4'), page);
    return view;
  };

  it('has a sentence in place of its table, and no bar', () => {
    const view = silent({ balance: { bySide: [0, 0], onNoSide: 1, articles: 1 } });
    expect(view).toMatchObject({ rows: [], tables: [], balance: null });
    expect(view?.silentNote).toBe('No statement of these sides is printed here: Ports, Carriers.');
    expect(view?.others).toHaveLength(1);
  });

  it('keeps the bar where sides are heard on something else', () => {
    expect(silent({ balance: { bySide: [1, 0], onNoSide: 1, articles: 1 } })?.balance).not.toBeNull();
  });

  it('tells who is often heard in their place where there is no bar', () => {
    const unplaced = [{ name: 'Jo Lind', statements: 4 }];
    const note = (bySide: number[]) => silent({ unplaced, balance: { bySide, onNoSide: 4, articles: 1 } })?.silentNote;
    expect(note([0, 0])).toMatch(/Ports, Carriers\. Often heard.*: Jo Lind 4\.$/);
    expect(note([1, 0])).toMatch(/Ports, Carriers\.$/);
  });

  it('is told nothing of where there are none, or one of them speaks', () => {
    expect(silent({ sides: [], further: [] })?.silentNote).toBe('');
    expect(silent({ further: [[statement('the cranes must be paid for')], []] })?.silentNote).toBe('');
  });
});
