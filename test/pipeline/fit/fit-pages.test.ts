import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/edition/model.ts';
import { fitPages } from '../../../src/pipeline/fit/fit-pages.ts';
import { backgroundsAt, lengthsAt, viewpointLimitsAt, viewpointsAt } from '../../../src/pipeline/fit/sizes.ts';

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
      expect(page.prints()).toBeLessThanOrEqual(7);
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

  it('leave out whole tables where there is room for less than half of the page, and keep one', () => {
    expect([1, 0.5, 0.25, 0.1].map((size) => viewpointsAt(4, size))).toEqual([4, 4, 2, 1]);
  });

  it('leave out backgrounds of themes likewise, all of them at last', () => {
    expect([1, 0.5, 0.25, 0.1].map((size) => backgroundsAt(4, size))).toEqual([4, 4, 2, 0]);
  });

  it('let a table have more or fewer statements', () => {
    expect(viewpointLimitsAt({ inCell: 2, inList: 12 }, 0.1)).toEqual({ inCell: 1, inList: 0, rows: 1 });
    expect(viewpointLimitsAt({ inCell: 2, inList: 12 }, 0.12)).toMatchObject({ inCell: 1, inList: 1, rows: 1 });
    expect(viewpointLimitsAt({ inCell: 2, inList: 12 }, 0.5)).toMatchObject({ rows: 3 });
    expect(viewpointLimitsAt({ inCell: 2, inList: 12 }, 2)).toEqual({ inCell: 4, inList: 24 });
  });
});
