/** The axis of time: honest at any length, its labels apart. Hundreds of axes from a fixed seed besides the cases by name. */
import { describe, expect, it } from 'vitest';
import { axisPieces } from '../../../src/render/pictures/axis-pieces.ts';
import { axisScale } from '../../../src/render/pictures/axis-scale.ts';
import { axisTicks } from '../../../src/render/pictures/axis-ticks.ts';
import { calendarOf, dayNumber, weekdayOf } from '../../../src/render/pictures/day-numbers.ts';
import { textWidth } from '../../../src/render/pictures/text-width.ts';
import { type Extent, extentOf } from '../../../src/render/pictures/time-extents.ts';
import { english } from '../../../src/render/words/en.ts';
import { ukrainian } from '../../../src/render/words/uk.ts';
import { numbersFrom } from './numbers-from.ts';

const day = (iso: string): number => extentOf({ date: iso, until: null, precision: 'day' }).from;
const point = (iso: string): Extent => ({ from: day(iso), to: day(iso) });

function randomExtents(next: (below: number) => number): readonly Extent[] {
  const span = [10, 100, 1000, 30_000][next(4)] ?? 10;
  return Array.from({ length: 3 + next(20) }, () => {
    const from = 10_000 + next(span);
    return { from, to: from + (next(4) === 0 ? next(60) : 0) };
  });
}

describe('days', () => {
  it('come back as what they were, before 1970 and in leap years too', () => {
    for (const iso of ['1789-07-14', '1969-12-31', '1970-01-01', '2024-02-29', '2100-03-01']) {
      const { year, month, day: ofMonth } = calendarOf(day(iso));
      expect(`${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`).toBe(iso);
    }
    expect(['2025-03-03', '1969-12-29', '2025-03-09'].map((iso) => weekdayOf(day(iso)))).toEqual([0, 0, 6]);
    expect(dayNumber({ year: 2025, month: 13, day: 1 })).toBe(day('2026-01-01'));
  });

  it('are all those that a date names', () => {
    expect(extentOf({ date: '2024-02-01', until: null, precision: 'month' })).toEqual({
      from: day('2024-02-01'),
      to: day('2024-02-29'),
    });
    expect(extentOf({ date: '1939-01-01', until: '1945-01-01', precision: 'year' })).toEqual({
      from: day('1939-01-01'),
      to: day('1945-12-31'),
    });
    expect(extentOf({ date: '2025-11-16', until: '2025-11-22', precision: 'day' }).to).toBe(day('2025-11-22'));
  });
});

describe('axisPieces', () => {
  it('is one piece where no gap takes nearly all of the axis, and where nothing else would be left', () => {
    expect(axisPieces(['2025-01-01', '2025-02-01', '2026-01-01'].map(point))).toHaveLength(2);
    expect(axisPieces(['2025-01-01', '2025-04-01', '2026-01-01'].map(point))).toHaveLength(1);
    expect(axisPieces(['1991-01-01', '2025-04-01', '2025-04-02'].map(point))).toHaveLength(1);
    expect(axisPieces([point('2025-03-01'), point('2025-03-20'), point('2025-03-09')])).toEqual([
      { from: day('2025-03-01'), to: day('2025-03-20') },
    ]);
  });

  it('cuts out the years in which nothing happens, and keeps one far event as a piece of its own', () => {
    const pieces = axisPieces([point('2025-01-05'), point('1991-08-24'), point('2025-02-05'), point('2025-01-20')]);
    expect(pieces).toEqual([point('1991-08-24'), { from: day('2025-01-05'), to: day('2025-02-05') }]);
  });

  it('cuts out two gaps where both leave only a sliver', () => {
    const pieces = axisPieces(['1991-08-24', '2008-08-08', '2025-01-05', '2025-02-05'].map(point));
    expect(pieces).toHaveLength(3);
    expect(pieces[2]).toEqual({ from: day('2025-01-05'), to: day('2025-02-05') });
  });

  it('has every extent whole in one piece, in order, and at most two breaks', () => {
    const next = numbersFrom(7);
    for (let i = 0; i < 300; i++) {
      const extents = randomExtents(next);
      const pieces = axisPieces(extents);
      expect(pieces.length).toBeLessThanOrEqual(3);
      for (const { from, to } of extents) expect(pieces.filter((p) => p.from <= from && to <= p.to)).toHaveLength(1);
      for (const [n, piece] of pieces.entries()) expect(piece.from).toBeGreaterThan(pieces[n - 1]?.to ?? 0);
    }
  });
});

describe('axisScale', () => {
  it('is linear with one scale in all pieces, and keeps within its width', () => {
    const next = numbersFrom(11);
    for (let i = 0; i < 300; i++) {
      const pieces = axisPieces(randomExtents(next));
      const scale = axisScale(pieces, 50);
      if (scale === null) continue;
      for (const { from, to, start, end } of scale.pieces) {
        const [first, last] = [scale.at(from) ?? Number.NaN, scale.at(to) ?? Number.NaN];
        expect(last - first).toBeCloseTo((to - from) * scale.perDay, 6);
        expect([start < first, last < end, end <= 50.0001]).toEqual([true, true, true]);
      }
    }
  });

  it('shows no day of a gap that is cut out, and is none of a single day', () => {
    const scale = axisScale([point('1991-08-24'), { from: day('2025-01-05'), to: day('2025-02-05') }], 50);
    expect(scale?.at(day('2000-01-01'))).toBeNull();
    expect(axisScale([point('1991-08-24')], 50)).toBeNull();
  });
});

describe('axisTicks', () => {
  const labels = (from: string, to: string, width = 50, words = english): string[] => {
    const scale = axisScale([{ from: day(from), to: day(to) }], width);
    return scale === null ? [] : axisTicks(scale, width, words).map(({ label }) => label);
  };

  it('stand at days, Mondays, months or years, as the length wants, and name the year where it begins', () => {
    expect(labels('2025-03-03', '2025-03-07')).toEqual(['3 Mar 2025', '4 Mar', '5 Mar', '6 Mar', '7 Mar']);
    expect(labels('2025-03-01', '2025-04-05')).toEqual(['3 Mar 2025', '10 Mar', '17 Mar', '24 Mar', '31 Mar']);
    expect(labels('2025-10-20', '2026-03-10')).toEqual(['Nov 2025', 'Dec', '2026', 'Feb', 'Mar']);
    expect(labels('1985-11-09', '2029-01-01')).toEqual(['1990', '2000', '2010', '2020']);
    expect(labels('2025-10-20', '2026-03-10', 50, ukrainian)).toEqual(['лис 2025', 'гру', '2026', 'лют', 'бер']);
  });

  it('leave room for every label but those that tell the year', () => {
    const next = numbersFrom(13);
    for (let i = 0; i < 200; i++) {
      const width = 20 + next(40);
      const scale = axisScale(axisPieces(randomExtents(next)), width);
      if (scale === null) continue;
      for (const { from, to } of scale.pieces) {
        const plain = axisTicks(scale, width, english).filter((t) => !t.major && t.day >= from && t.day <= to);
        for (const [n, tick] of plain.slice(1).entries()) {
          const before = plain[n];
          const room = (textWidth(tick.label) + textWidth(before?.label ?? '')) / 2;
          expect(tick.at - (before?.at ?? 0)).toBeGreaterThan(room * 0.95);
        }
      }
    }
  });
});
