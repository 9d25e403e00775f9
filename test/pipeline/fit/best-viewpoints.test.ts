import { expect, it } from 'vitest';
import type { Viewpoint } from '../../../src/analysis/model.ts';
import { bestViewpoints } from '../../../src/pipeline/fit/best-viewpoints.ts';

/** `points`: how many statements each side makes on each. */
const viewpoint = (theme: string, points: readonly (readonly number[])[], others = 0): Viewpoint =>
  ({
    theme,
    points: points.map((cells) => ({ cells: cells.map((count) => Array.from({ length: count }, () => ({}))) })),
    further: [],
    others: Array.from({ length: others }, () => ({})),
  }) as unknown as Viewpoint;

it('keeps those on which sides face each other, then those with more statements, in their order', () => {
  const all = [viewpoint('much', [[3, 0]], 9), viewpoint('little', [[1, 0]]), viewpoint('facing', [[1, 1]])];
  const kept = (most: number): string[] => bestViewpoints(all, most).map(({ theme }) => theme);
  expect([kept(3), kept(2), kept(1)]).toEqual([['much', 'little', 'facing'], ['much', 'facing'], ['facing']]);
});
