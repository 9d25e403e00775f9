import { describe, expect, it } from 'vitest';
import { isPushed } from '../../src/render/is-pushed.ts';

const free = { pages: null, template: 'briefing' };
const page = (pages: number, filled: number | null = 0.6, sources = pages) => ({
  pages,
  filled,
  destinations: { summary: 1, viewpoints: pages, sources, 'page-end': pages },
});

describe('isPushed', () => {
  it('is a sheet beyond those that were asked for, or that the template promises', () => {
    expect(isPushed(page(3), { ...free, pages: 2 })).toBe(true);
    expect(isPushed(page(2), { ...free, pages: 2 })).toBe(false);
    expect(isPushed(page(3), { ...free, template: 'one-page' })).toBe(true);
  });

  it('is a last sheet that hardly anything stands on, but never one that was asked for', () => {
    expect(isPushed(page(3, 0.1), free)).toBe(true);
    expect(isPushed(page(3, 0.1), { ...free, pages: 3 })).toBe(false);
    expect(isPushed(page(3), free)).toBe(false);
    expect(isPushed(page(3, null), free)).toBe(false);
    expect(isPushed(page(1, 0.1), free)).toBe(false);
  });

  it('is a last sheet with a tail alone', () => {
    expect(isPushed({ pages: 2, destinations: { summary: 1, sources: 2 } }, free)).toBe(true);
  });
});
