/** The strip above a timeline: when there is one, and what its marks tell. */
import { describe, expect, it } from 'vitest';
import type { EditionTimelineEntry } from '../../../src/edition/model.ts';
import { stripWidth } from '../../../src/render/pictures/strip-width.ts';
import { timelineStrip } from '../../../src/render/pictures/timeline-strip.ts';
import { sheetOf } from '../../../src/render/view/sheet.ts';
import { english } from '../../../src/render/words/en.ts';
import { bodyOf, passage, plainSpaces, render } from '../small-edition.ts';
import { numbersFrom } from './numbers-from.ts';

const entry = (date: string, changes: Partial<EditionTimelineEntry> = {}): EditionTimelineEntry => ({
  origin: 'source',
  id: `t${date}`,
  date,
  until: null,
  precision: 'day',
  mark: 'happened',
  passage: passage('The quays fell silent.'),
  ...changes,
});
const days = (...dates: string[]): EditionTimelineEntry[] => dates.map((date) => entry(date));
const WIDTH = 50;
const strip = (entries: readonly EditionTimelineEntry[], asOf = '2025-02-20', width = WIDTH) =>
  timelineStrip(entries, asOf, width, english)?.view ?? null;
const share = (text: string | null | undefined): number => Number.parseFloat(text ?? 'NaN');

describe('a strip', () => {
  it('is left out where it would say nothing', () => {
    expect(strip(days('2025-02-01', '2025-02-09'))).toBeNull();
    expect(strip(days('2025-02-01', '2025-02-01', '2025-02-01', '2025-02-09'))).toBeNull();
    expect(strip(days('2025-02-01', '2025-02-02', '2025-02-09'))).not.toBeNull();
  });

  it('is left out where marks would be too many for letters, for the lanes or for the width', () => {
    const many = Array.from({ length: 27 }, (_, i) => entry(`2025-01-${String(i + 1).padStart(2, '0')}`));
    expect(strip(many)).toBeNull();
    expect(strip(many.slice(0, 26))).not.toBeNull();
    expect(strip(many.slice(0, 26), '2025-02-20', 25)).toBeNull();
    expect(strip(days('2025-02-01', '2025-02-05', '2025-02-09'), '2025-02-20', 15)).toBeNull();
    const years = ['2021', '2022', '2023', '2024'].map((y) =>
      entry(`${y}-01-01`, { until: '2026-01-01', precision: 'year' }),
    );
    expect(strip(years)).toBeNull();
  });

  it('marks a day by a point, a month by a hatched stretch, days by a solid one, and what lies ahead open', () => {
    const view = strip([
      entry('2025-01-10'),
      entry('2025-02-01', { precision: 'month' }),
      entry('2025-02-03', { until: '2025-02-17' }),
      entry('2025-03-01', { precision: 'month', mark: 'announced' }),
      entry('2025-04-02', { mark: 'announced' }),
      entry('2025-01-20', { mark: 'since' }),
    ]);
    expect(view?.marks.map(({ key, span, ahead, since }) => [key, span?.exact, span?.hatched, ahead, since])).toEqual([
      ['A', undefined, undefined, false, false],
      ['B', false, true, false, false],
      ['C', true, false, false, false],
      ['D', false, false, true, false],
      ['E', undefined, undefined, true, false],
      ['F', undefined, undefined, false, true],
    ]);
    expect(plainSpaces(view?.alternative ?? '')).toBe(
      'The events of this timeline on an axis of time: A 10 Jan 2025; B Feb 2025; C 3–17 Feb 2025; D Mar 2025 (announced); E 2 Apr 2025 (announced); F Since 20 Jan 2025. Marked: As of 20 Feb 2025.',
    );
  });

  it('has the day of the edition between what was and what will be, and none that lies far away', () => {
    const entries = [...days('2025-02-01', '2025-02-10'), entry('2025-03-10', { mark: 'announced' })];
    const view = strip(entries);
    expect(share(view?.today)).toBeGreaterThan(share(view?.marks[1]?.x));
    expect(share(view?.today)).toBeLessThan(share(view?.marks[2]?.x));
    expect(strip(entries, '2026-02-20')?.today).toBeNull();
  });

  it('breaks its axis before one far event, and says so in words', () => {
    const view = strip(days('1991-08-24', '2025-01-05', '2025-01-20', '2025-02-05'));
    expect([view?.pieces.length, view?.breaks.length]).toEqual([2, 1]);
    expect(view?.labels.map(({ text }) => text)).toContain('Aug 1991');
    expect(view?.alternative).toContain('parts of which without events are cut out');
  });

  it('stays within its width, its keys and its labels apart, whatever happened', () => {
    const next = numbersFrom(17);
    let drawn = 0;
    for (let i = 0; i < 300; i++) {
      const width = 20 + next(35);
      const reach = [20, 300, 9000][next(3)] ?? 20;
      const entries = Array.from({ length: 3 + next(14) }, () => {
        const date = new Date(Date.UTC(1995, 0, 1) + next(reach) * 86_400_000).toISOString().slice(0, 10);
        return entry(date, { precision: next(5) === 0 ? 'month' : 'day' });
      });
      const view = strip(entries, '1995-06-01', width);
      if (view === null) continue;
      drawn++;
      const ems = (text: string): number => (share(text) / 100) * width;
      const keys = view.marks.map(({ keyX }) => ems(keyX)).sort((a, b) => a - b);
      for (const [n, key] of keys.slice(1).entries()) expect(key - (keys[n] ?? 0)).toBeGreaterThan(1.3);
      const all = [...view.marks.flatMap(({ x, keyX }) => [x, keyX]), ...view.ticks, ...view.breaks];
      for (const x of all) expect([share(x) >= 0, share(x) <= 100]).toEqual([true, true]);
    }
    expect(drawn).toBeGreaterThan(150);
  });
});

describe('the width that a strip counts on', () => {
  it('is less than the text has, on any sheet', () => {
    const widths = ['A4', 'Letter', 'A5', 'A4 landscape'].map((paper) => stripWidth(sheetOf(paper), 'sheet'));
    const real = [174, 179.9, 122, 261].map((mm) => mm / 2.893);
    for (const [i, width] of widths.entries()) expect(width).toBeLessThan((real[i] ?? 0) * 0.95);
    expect(stripWidth(sheetOf('A4', 1.8), 'sheet')).toBeLessThan(174 / 5.644);
  });
});

describe('a page with a strip', () => {
  const timeline = days('2026-03-01', '2026-03-20', '2026-04-08');
  const keysIn = (body: string): string[] =>
    [...body.matchAll(/<span class="key">(\w)<\/span>/g)].map((m) => m[1] ?? '');

  it('keys its rows by the letters of the marks, in the picture and beside the dates', () => {
    const { html, pictures } = render({ timeline });
    expect(pictures).toBe(true);
    expect(keysIn(html)).toEqual(['A', 'B', 'C']);
    expect([...html.matchAll(/class="strip-key"[^>]*>(\w)</g)].map((m) => m[1])).toEqual(['A', 'B', 'C']);
    expect(bodyOf(html)).toMatch(/<svg class="picture strip" role="img" aria-label="The events of this timeline[^"]*"/);
  });

  it('has neither where pictures are left out, and where the page runs from right to left', () => {
    for (const { html, pictures } of [
      render({ timeline }, { contents: null, pictures: false }),
      render({ timeline, lang: 'ar' }),
    ]) {
      expect(keysIn(html)).toEqual([]);
      expect([pictures, bodyOf(html).includes('picture strip')]).toEqual([false, false]);
    }
  });

  it('counts on a phone where it is read on a screen', () => {
    const eighteen = Array.from({ length: 18 }, (_, i) => entry(`2026-03-${String(i + 1).padStart(2, '0')}`));
    expect(render({ timeline: eighteen }).pictures).toBe(true);
    expect(render({ timeline: eighteen }, { contents: null, medium: 'screen' }).pictures).toBe(false);
  });
});
