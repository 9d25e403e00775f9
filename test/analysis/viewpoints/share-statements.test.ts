import { describe, expect, it } from 'vitest';
import type { PlacedStatement, Viewpoint } from '../../../src/analysis/model.ts';
import { shareStatements } from '../../../src/analysis/viewpoints/share-statements.ts';

const placed = (start: number): PlacedStatement => ({
  article: 'a',
  statement: { start, end: start + 5, kind: 'indirect', source: null, cue: null, printable: true, sentence: 0 },
  content: { start, end: start + 5, text: 'words' },
  side: 0,
  speaker: 'Ana Lima',
  cue: 'said',
  unnamed: false,
  author: false,
  yields: false,
  score: 1,
});

const viewpoint = (theme: string, changes: Partial<Viewpoint>): Viewpoint => ({
  theme,
  question: `${theme}?`,
  sides: [{ name: 'One' }, { name: 'Two' }],
  sidesFound: false,
  points: [],
  further: [],
  others: [],
  balance: [4, 2],
  unplaced: [],
  spoke: { points: [], further: [] },
  ...changes,
});

const point = (origin: 'theme' | 'shared-term', ...statements: PlacedStatement[]) => ({
  name: 'Cost',
  origin,
  cells: [statements, []],
});

describe('shareStatements', () => {
  it('keeps a statement where it stands on a named point, and takes it from where it stands on none', () => {
    const shared = shareStatements([
      viewpoint('quays', { further: [placed(0), placed(10)] }),
      viewpoint('tolls', { points: [point('theme', placed(0))] }),
    ]);
    expect(shared[0]?.further.map((s) => s.content.start)).toEqual([10]);
    expect(shared[1]?.points[0]?.cells[0]).toHaveLength(1);
  });

  it('leaves it where it faces another side, though elsewhere it would stand on a named point alone', () => {
    const facing = { name: 'Dues', origin: 'shared-term' as const, cells: [[placed(0)], [placed(30)]] };
    const shared = shareStatements([
      viewpoint('tolls', { points: [point('theme', placed(0))] }),
      viewpoint('quays', { points: [facing] }),
    ]);
    expect(shared.map(({ theme }) => theme)).toEqual(['quays']);
    expect(shared[0]?.points[0]?.cells.map((cell) => cell.length)).toEqual([1, 1]);
  });

  it('gives the earlier theme the statement that fits both alike', () => {
    const shared = shareStatements([
      viewpoint('quays', { points: [point('theme', placed(0))] }),
      viewpoint('tolls', { points: [point('theme', placed(0)), point('theme', placed(20))] }),
    ]);
    expect(shared.map((v) => v.points.length)).toEqual([1, 1]);
    expect(shared[1]?.points[0]?.cells[0]?.[0]?.content.start).toBe(20);
  });

  it('prints what a medium passes on once, under the name of whoever said it', () => {
    const said = placed(10);
    const passed = { ...placed(10), speaker: 'The Porto Herald', content: { start: 2, end: 15, text: 'more words' } };
    const other = { ...passed, speaker: 'Rui Costa', content: { start: 1, end: 15, text: 'more words' } };
    const shared = shareStatements([
      viewpoint('quays', { others: [passed, other] }),
      viewpoint('tolls', { points: [point('theme', said)] }),
    ]);
    expect(shared[0]?.others.map((s) => s.speaker)).toEqual(['Rui Costa']);
    expect(shared[1]?.points).toHaveLength(1);
  });

  it('drops a viewpoint that is left without a statement, and leaves balances alone', () => {
    const shared = shareStatements([
      viewpoint('quays', { others: [placed(0)] }),
      viewpoint('tolls', { others: [placed(0)] }),
    ]);
    expect(shared.map((v) => v.theme)).toEqual(['quays']);
    expect(shared[0]?.balance).toEqual([4, 2]);
  });
});
