import { describe, expect, it } from 'vitest';
import { beyondLimit, isBeyondLimit, pageLimit } from '../../src/render/page-limit.ts';

describe('the most pages of an edition', () => {
  it.each([
    ['as the brief asks', { pages: 3, template: 'briefing' }, 3],
    ['as its template promises', { pages: null, template: 'one-page' }, 2],
    ['as the brief asks before its template', { pages: 4, template: 'one-page' }, 4],
    ['none', { pages: null, template: 'briefing' }, null],
  ])('is %s', (_, edition, limit) => {
    expect(pageLimit(edition)).toBe(limit);
  });

  it('is told where it is not kept', () => {
    const sheet = { pages: null, template: 'one-page' };
    expect(beyondLimit(sheet, 2)).toEqual([]);
    expect([1, 2, 3].filter((pages) => isBeyondLimit(sheet, pages))).toEqual([3]);
    expect(isBeyondLimit({ pages: null, template: 'briefing' }, 99)).toBe(false);
    expect(beyondLimit(sheet, 3).map(({ code, what }) => [code, what])).toEqual([
      ['too-many-pages', 'It takes 3 pages, and should take 2: not even the least that can be said fits.'],
    ]);
  });

  it('is told where the brief asks for more than there is to say, and not of what a template promises', () => {
    expect(beyondLimit({ pages: 5, template: 'briefing' }, 4).map(({ code }) => code)).toEqual(['pages-not-filled']);
    expect(beyondLimit({ pages: null, template: 'one-page' }, 1)).toEqual([]);
  });
});
