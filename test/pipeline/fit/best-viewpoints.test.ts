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
  const kept = (size: number): string[] => bestViewpoints(all, size).map(({ theme }) => theme);
  expect([kept(1), kept(0.3), kept(0.1), kept(0)]).toEqual([
    ['much', 'little', 'facing'],
    ['much', 'facing'],
    ['facing'],
    [],
  ]);
});

it('lets a table come in small and grow, so that no size adds all of it at once', () => {
  const all = [
    viewpoint('first', [[3, 3]], 20),
    viewpoint(
      'second',
      [
        [2, 2],
        [2, 0],
        [1, 0],
      ],
      20,
    ),
  ];
  const heights = Array.from({ length: 91 }, (_, i) => {
    const kept = bestViewpoints(all, 0.1 + i / 100);
    return kept.flatMap(({ points, others }) => [...points.flatMap(({ cells }) => cells.flat()), ...others]).length;
  });
  const steps = heights.slice(1).map((height, i) => height - (heights[i] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...steps)).toBeLessThanOrEqual(4);
  expect(heights.at(-1)).toBe(4 + 12 + 7 + 12);
});
