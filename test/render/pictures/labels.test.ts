/** Labels and spans that would touch: they are moved, stacked or left out, and never touch. */
import { describe, expect, it } from 'vitest';
import { keepLabels } from '../../../src/render/pictures/keep-labels.ts';
import { spanLanes } from '../../../src/render/pictures/span-lanes.ts';
import { spreadLabels } from '../../../src/render/pictures/spread-labels.ts';
import { numbersFrom } from './numbers-from.ts';

describe('spreadLabels', () => {
  it('leaves alone what has room', () => {
    expect(spreadLabels([1, 5, 9], 2, 0, 10)).toEqual([1, 5, 9]);
  });

  it('moves those of one place to both sides of it, and none out of the strip', () => {
    expect(spreadLabels([5, 5, 5], 2, 0, 10)).toEqual([3, 5, 7]);
    expect(spreadLabels([0, 0, 0], 2, 0, 10)).toEqual([0, 2, 4]);
    expect(spreadLabels([10, 10], 2, 0, 10)).toEqual([8, 10]);
  });

  it('tells where there is no room for all', () => {
    expect(spreadLabels([1, 2, 3], 6, 0, 10)).toBeNull();
  });

  it('keeps order, distance and bounds whatever is asked for', () => {
    const next = numbersFrom(3);
    for (let i = 0; i < 500; i++) {
      const wanted = Array.from({ length: 1 + next(26) }, () => next(500) / 10).sort((a, b) => a - b);
      const spread = spreadLabels(wanted, 1.35, 0.6, 49.4);
      expect(spread).toHaveLength(wanted.length);
      for (const [n, place] of (spread ?? []).entries()) {
        expect(place).toBeGreaterThanOrEqual((spread?.[n - 1] ?? -1) + 1.35 - 1e-9);
        expect([place >= 0.6 - 1e-9, place <= 49.4 + 1e-9]).toEqual([true, true]);
      }
    }
  });
});

describe('keepLabels', () => {
  const label = (text: string, at: number) => ({ text, at, width: 4 });

  it('keeps the first of those that touch, and moves what would stand out inwards', () => {
    const kept = keepLabels([label('as of', 10), label('2025', 1), label('Feb', 12), label('Dec', 39.5)], 40);
    expect(kept.map(({ text, at }) => [text, at])).toEqual([
      ['as of', 10],
      ['2025', 2],
      ['Dec', 38],
    ]);
  });
});

describe('spanLanes', () => {
  it('never puts two that overlap into one lane, and opens no lane that is not needed', () => {
    const next = numbersFrom(5);
    for (let i = 0; i < 200; i++) {
      const spans = Array.from({ length: 12 }, () => {
        const start = next(100);
        return { start, end: start + next(20) };
      }).sort((a, b) => a.start - b.start);
      const lanes = spanLanes(spans, 0.3);
      for (const [a, one] of spans.entries())
        for (const [b, other] of spans.entries())
          if (a < b && lanes[a] === lanes[b]) expect(other.start).toBeGreaterThanOrEqual(one.end + 0.3);
    }
    expect(
      spanLanes(
        [
          { start: 0, end: 1 },
          { start: 2, end: 3 },
        ],
        0.3,
      ),
    ).toEqual([0, 0]);
  });
});
