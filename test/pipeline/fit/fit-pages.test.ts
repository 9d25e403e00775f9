import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/edition/model.ts';
import { fitPages } from '../../../src/pipeline/fit/fit-pages.ts';
import {
  backgroundsAt,
  lengthsAt,
  perThemeAt,
  viewpointLimitsAt,
  viewpointsAt,
} from '../../../src/pipeline/fit/sizes.ts';

/** A brief whose page takes `fixed` pages and `each` more for every item; there are `most` items to be found. */
function pretend({ fixed, each, usual, most = 1000 }: { fixed: number; each: number; usual: number; most?: number }) {
  const items = (size: number): number => Math.min(most, Math.round(usual * size));
  let prints = 0;
  return {
    compose: (size: number) => ({ edition: { hash: String(items(size)) } as Edition }),
    measure: async ({ hash }: Edition) => {
      prints++;
      return fixed + each * Number(hash);
    },
    pagesOf: ({ edition }: { edition: Edition }): number => fixed + each * Number(edition.hash),
    prints: () => prints,
  };
}

describe('fitPages', () => {
  it.each([1, 2, 3, 4, 6, 8])('fills %i pages and takes no more, in a few prints', async (pages) => {
    for (const usual of [20, 60, 100]) {
      const page = pretend({ fixed: 0.5, each: 0.04, usual });
      const taken = page.pagesOf((await fitPages(page.compose, pages, page.measure)).composed);
      const possible = 0.5 + 0.04 * Math.round(usual * 5);
      expect(taken).toBeLessThanOrEqual(pages);
      expect(taken).toBeGreaterThanOrEqual(Math.min(possible, pages - 0.25));
      expect(page.prints()).toBeLessThanOrEqual(9);
    }
  });

  it('says all there is where that fills no pages, without printing the same twice', async () => {
    const page = pretend({ fixed: 0.5, each: 0.04, usual: 20, most: 24 });
    const { edition } = (await fitPages(page.compose, 9, page.measure)).composed;
    expect(edition.hash).toBe('24');
    expect(page.prints()).toBeLessThan(5);
  });

  it('gives the smallest where even that takes more', async () => {
    const page = pretend({ fixed: 2.2, each: 0.04, usual: 20 });
    const { edition } = (await fitPages(page.compose, 1, page.measure)).composed;
    expect(Number(edition.hash)).toBeLessThan(5);
  });

  it('sets the page closer where what comes in next would leave a good part of the last page empty', async () => {
    const sizes: number[] = [];
    const compose = (size: number) => {
      sizes.push(size);
      return { edition: { hash: size >= 0.6 ? 'much' : 'little' } as Edition };
    };
    const measure = async ({ hash }: Edition, spacing?: 'closest') => (hash === 'little' ? 1.4 : spacing ? 1.96 : 2.1);
    expect((await fitPages(compose, 2, measure)).composed.edition.hash).toBe('much');
    const stubborn = async ({ hash }: Edition) => (hash === 'little' ? 1.4 : 2.1);
    expect((await fitPages(compose, 2, stubborn)).composed.edition.hash).toBe('little');
  });

  it('fills with everything else the page on which the next table has no room', async () => {
    const taken = (size: number, tables: number): number => Math.min(1.9, 0.6 + size) + (tables > 0.05 ? 1 : 0);
    const compose = (size: number, tables: number) => ({ edition: { hash: `${size} ${tables}` } as Edition });
    const measure = async ({ hash }: Edition) => {
      const [size = 0, tables = 0] = hash.split(' ').map(Number);
      return taken(size, tables);
    };
    const { composed, size, tables } = await fitPages(compose, 1, measure);
    expect(composed.edition.hash).toBe(`${size} ${tables}`);
    expect(tables).toBeLessThanOrEqual(0.05);
    expect(taken(size, tables)).toBeGreaterThan(0.74);
    expect(taken(size, tables)).toBeLessThanOrEqual(1);
  });

  /** Of eight pages: a table comes in at once, and takes .9 of one. `closest`: what a page with it takes, set so. */
  const withTable = (grows: (size: number) => number, closest: number) => {
    const compose = (size: number, tables: number) => ({ edition: { hash: `${size} ${tables}` } as Edition });
    const measure = async ({ hash }: Edition, spacing?: 'closest') => {
      const [size = 0, tables = 0] = hash.split(' ').map(Number);
      return spacing ? closest : grows(size) + (tables > 0.9 ? 0.9 : 0);
    };
    return fitPages(compose, 8, measure);
  };
  const from = (size: number) => (at: number) => Math.min(7.9, 7.2 + Math.max(0, at - size) * 0.5);

  it('rather fills the last page with everything else than sets closer what fills little of it', async () => {
    const { size, tables } = await withTable(from(0.9), 7.3);
    expect(tables).toBeLessThanOrEqual(0.9);
    expect(from(0.9)(size)).toBeGreaterThan(7.5);
    expect((await withTable(() => 7.2, 7.3)).tables).toBeGreaterThan(0.9);
  });

  it('grows faster where what comes in fills the foot of an earlier page', async () => {
    const { size } = await withTable(from(2), 8.4);
    expect(from(2)(size)).toBeGreaterThan(7.74);
  });

  it('is the brief as it is where nothing can be printed', async () => {
    const page = pretend({ fixed: 1, each: 0.1, usual: 20 });
    expect((await fitPages(page.compose, 1, async () => null)).composed.edition.hash).toBe('20');
  });
});

describe('sizes', () => {
  const lengths = { summary: 8, keyFigures: 9, perTheme: 2, timeline: 10, perArticle: 3 };

  it('scale all lengths alike, leave out what the brief leaves out, and keep a beginning', () => {
    expect(lengthsAt(lengths, 1)).toEqual(lengths);
    expect(lengthsAt(lengths, 2)).toEqual({ summary: 16, keyFigures: 18, perTheme: 4, timeline: 20, perArticle: 3 });
    expect(lengthsAt(lengths, 0.1)).toEqual({ summary: 2, keyFigures: 2, perTheme: 0, timeline: 1, perArticle: 3 });
    expect(lengthsAt({ ...lengths, keyFigures: 0, summary: 1 }, 0.1)).toMatchObject({ keyFigures: 0, summary: 1 });
    expect(lengthsAt({ ...lengths, summaryWords: 200 }, 0.5)).toMatchObject({ summaryWords: 100 });
  });

  it('leave out on the shortest page all but a sentence of what it is about', () => {
    expect(lengthsAt(lengths, 0)).toEqual({ summary: 1, keyFigures: 0, perTheme: 0, timeline: 0, perArticle: 3 });
    expect(lengthsAt(lengths, 0.05)).toMatchObject({ summary: 2, keyFigures: 1, timeline: 1 });
    // From there one item after the other, the second sentence first, lest several together be too much for the page.
    const parts = (size: number): readonly number[] => {
      const { summary, keyFigures, timeline } = lengthsAt(lengths, size);
      return [summary, keyFigures, timeline, viewpointsAt(1, size)];
    };
    const sizes = Array.from({ length: 100 }, (_, n) => n / 1000);
    const steps = sizes.slice(1).map((size, n) => parts(size).map((count, i) => count - (parts(n / 1000)[i] ?? 0)));
    expect(steps.filter((step) => step.some((by) => by !== 0))).toEqual([
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 0],
      [0, 1, 0, 0],
    ]);
    expect(lengthsAt({ ...lengths, summaryWords: 200 }, 0)).toMatchObject({ summaryWords: 25 });
  });

  it('give themes sentences one by one', () => {
    expect([1, 0.9, 0.5, 0.1].map((size) => perThemeAt(2, size, 4))).toEqual([
      [2, 2, 2, 2],
      [2, 2, 2, 1],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('leave out whole tables where there is room for less than half of the page, and keep one', () => {
    expect([1, 0.5, 0.25, 0.1, 0].map((size) => viewpointsAt(4, size))).toEqual([4, 4, 2, 1, 0]);
  });

  it('leave out backgrounds of themes likewise, all of them at last', () => {
    expect([1, 0.5, 0.25, 0.1, 0].map((size) => backgroundsAt(4, size))).toEqual([4, 4, 1, 0, 0]);
  });

  it('let a table have more or fewer statements', () => {
    expect(viewpointLimitsAt(0, 1, 0.1)).toEqual({ inCell: 1, inList: 0, rows: 1 });
    expect(viewpointLimitsAt(0, 1, 0.2)).toEqual({ inCell: 1, inList: 1, rows: 2 });
    expect(viewpointLimitsAt(0, 1, 1)).toEqual({ inCell: 2, inList: 12 });
    expect(viewpointLimitsAt(0, 1, 2)).toEqual({ inCell: 4, inList: 24 });
    // The worse ones follow.
    expect(viewpointLimitsAt(3, 4, 0.45)).toEqual({ inCell: 1, inList: 0, rows: 1 });
    expect([0, 3].map((rank) => viewpointLimitsAt(rank, 4, 1.3).inCell)).toEqual([3, 2]);
  });
});
