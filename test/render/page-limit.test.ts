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
    const sheet = { pages: null, template: 'one-page', omitted: [] };
    expect(beyondLimit(sheet, 2)).toEqual([]);
    expect([1, 2, 3].filter((pages) => isBeyondLimit(sheet, pages))).toEqual([3]);
    expect(isBeyondLimit({ pages: null, template: 'briefing' }, 99)).toBe(false);
    expect(beyondLimit(sheet, 3).map(({ code, what }) => [code, what])).toEqual([
      ['too-many-pages', 'It takes 3 pages, and should take 2: not even the least that can be said fits.'],
    ]);
  });

  it('is told where the brief asks for more than there is to say, and not of what a template promises', () => {
    const brief = {
      pages: 5,
      template: 'briefing',
      omitted: [{ what: 'summary sentence "A"', why: 'it is edited out' }],
    };
    const told = (edition: typeof brief) => beyondLimit(edition, 4).map(({ code, what }) => [code, what]);
    const before = 'It takes 4 pages of the 5 that are asked for: ';
    expect(told(brief)).toEqual([['pages-not-filled', `${before}nothing more was found to say.`]]);
    const cut = [...brief.omitted, { what: 'statement "B"', why: 'no room with "pages: 5"' }];
    expect(told({ ...brief, omitted: cut })).toEqual([
      ['pages-not-filled', `${before}what comes next has no room on them.`],
    ]);
    expect(beyondLimit({ pages: null, template: 'one-page', omitted: [] }, 1)).toEqual([]);
  });
});
