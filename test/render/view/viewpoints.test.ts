/** How the sides of a question are set: beside each other where their columns hold whole words, else under each other. */
import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../src/render/view/passage-view.ts';
import { sheetOf } from '../../../src/render/view/sheet.ts';
import { viewViewpoints } from '../../../src/render/view/viewpoints.ts';
import { english } from '../../../src/render/words/en.ts';
import { viewpoint } from '../small-edition.ts';

const page: PageContext = { lang: 'en', words: english, sources: new Map() };
const sidesOf = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `Side ${n + 1}` }));
const LARGE_PRINT = 1.8;

function layout(paper: string, scale: number, count: number, name = 'Readiness to talk'): string {
  const [point] = viewpoint().points;
  if (point === undefined) throw new Error('the viewpoint has no point');
  const cells = Array.from({ length: count }, (_, n) => point.cells[n] ?? []);
  const made = viewpoint({ sides: sidesOf(count), points: [{ ...point, name, cells }], further: [] });
  const [view] = viewViewpoints([made], sheetOf(paper, scale), page);
  if (view === undefined) throw new Error('nothing was viewed');
  return view.listed ? 'listed' : view.stacked ? 'stacked' : 'beside';
}

describe('sides of a question', () => {
  it.each([
    ['A4', 1, 3, 'beside'],
    ['A4', 1, 5, 'stacked'],
    ['A4', 1, 6, 'listed'],
    ['A5', 1, 3, 'stacked'],
    ['A5', 1, 4, 'listed'],
    ['A4', LARGE_PRINT, 2, 'stacked'],
    ['A4', LARGE_PRINT, 3, 'listed'],
    ['A5', LARGE_PRINT, 2, 'listed'],
  ])('on %s, type %d times the usual, %d of them: %s', (paper, scale, count, expected) => {
    expect(layout(paper, scale, count)).toBe(expected);
  });

  it('have the point above them where a word of its name would be broken beside them', () => {
    expect(layout('A4', 1, 2, 'Verhandlungsbereitschaft')).toBe('stacked');
    expect(layout('A4', 1, 2, 'Ready for peace-talks')).toBe('beside');
  });
});
