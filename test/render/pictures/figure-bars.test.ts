/** Bars of figures that differ: from zero, of one measure, or not at all. */
import { describe, expect, it } from 'vitest';
import type { EditionDifferingFigure, EditionKeyFigure } from '../../../src/edition/model.ts';
import { figureBars } from '../../../src/render/pictures/figure-bars.ts';
import { english } from '../../../src/render/words/en.ts';
import { keyFigure, passage } from '../small-edition.ts';
import { numbersFrom } from './numbers-from.ts';

type Value = EditionKeyFigure['value'];

function differing(value: Value, changes: Partial<EditionDifferingFigure> = {}): EditionDifferingFigure {
  const { number } = keyFigure('9', 'x');
  const base = { relation: 'differs', id: 'd1', qualifier: null, unit: null, number, sources: [2] } as const;
  return { ...base, display: String(value), value, label: passage('wagons', 2), ...changes };
}

const bars = (value: Value, others: readonly EditionDifferingFigure[], changes: Partial<EditionKeyFigure> = {}) =>
  figureBars(keyFigure(String(value), 'wagons', { value, differing: others, ...changes }), english);
const share = (text: string | undefined): number => Number.parseFloat(text ?? 'NaN');

describe('figureBars', () => {
  it('draws each value from zero, labelled as it is printed, with its sources', () => {
    const view = bars(11_000, [differing(5500, { display: '5,500', qualifier: 'about', sources: [2, 4] })]);
    expect(view?.bars.map(({ label, marks, first }) => [label, marks, first])).toEqual([
      ['11000', '1', true],
      ['about 5,500', '2,\u00a04', false],
    ]);
    expect(share(view?.bars[1]?.width) * 2).toBeCloseTo(share(view?.bars[0]?.width), 1);
    expect(view?.alternative).toBe('Bars from zero: 11000 (Source 1); about 5,500 (Source 2, Source 4).');
  });

  it('draws a range as a bar to its lower end and a span from there to its upper end', () => {
    const view = bars([100, 200], [differing(50)], { display: '100–200' });
    const [range, single] = view?.bars ?? [];
    expect(single?.span).toBeNull();
    expect(range?.span?.x).toBe(range?.width);
    expect(share(range?.width)).toBeCloseTo(share(single?.width) * 2, 1);
    expect(share(range?.span?.width)).toBeCloseTo(share(range?.width), 1);
  });

  it('draws none of what cannot be compared, or has no zero', () => {
    expect(bars(11, [])).toBeNull();
    expect(bars(11, [differing(5, { unit: 'euro' })], { unit: 'dollar', kind: 'money' })).toBeNull();
    expect(bars(11, [differing(5, { unit: 'degree' })], { unit: 'degree', kind: 'temperature' })).toBeNull();
    expect(bars(7.1, [differing(6.2)], { kind: 'number' })).toBeNull();
    expect(bars(3, [differing(1)], { kind: 'ordinal' })).toBeNull();
    expect(bars(11, [differing(-5)])).toBeNull();
    expect(bars(0, [differing(5)])).toBeNull();
  });

  it('draws none that would look alike, or of which one would not be seen', () => {
    expect(bars(1000, [differing(990)])).toBeNull();
    expect(bars(1_000_000, [differing(1000)])).toBeNull();
  });

  it('draws none where the words of its labels leave no room', () => {
    const display = '123,456,789,012,345,678 cubic metres';
    expect(bars(1000, [differing(900)], { display })).toBeNull();
  });

  it('is in proportion whatever the values, and leaves room for every label', () => {
    const next = numbersFrom(23);
    for (let i = 0; i < 200; i++) {
      const [a, b, c] = [1 + next(1000), 1 + next(1000), 1 + next(1000)] as const;
      const view = bars(a, [differing(b), differing(c)]);
      if (view === null) continue;
      const widths = view.bars.map(({ width }) => share(width));
      for (const [n, value] of [a, b, c].entries())
        expect((widths[n] ?? 0) / value).toBeCloseTo((widths[0] ?? 0) / a, 2);
      expect(Math.max(...widths)).toBeLessThanOrEqual(72);
    }
  });
});
