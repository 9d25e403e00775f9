import { describe, expect, it } from 'vitest';
import { countLines, type LaidOutPage, pageFaults } from './page-faults.ts';

const piece = (y: number, role = 'P', x = 50) => ({
  text: `${role} at ${y}`,
  x,
  y,
  width: 100,
  roles: ['Document', role],
});
const page = (number: number, content: LaidOutPage['content']): LaidOutPage => ({ number, content, margins: [] });
const full = [700, 685, 670, 655, 640].map((y) => piece(y));

describe('faults of pages', () => {
  it('are none on a page of lines below a heading', () => {
    expect(pageFaults([page(1, [piece(720, 'H2'), ...full])])).toEqual([]);
  });

  it('are lines that are too few, but where a reader is to write', () => {
    const tail = page(2, full.slice(0, 3));
    expect(pageFaults([tail])).toEqual(['page 2 has 3 lines']);
    expect(pageFaults([tail], [2])).toEqual([]);
  });

  it('are headings below which nothing stands, or only what stands beside', () => {
    expect(pageFaults([page(3, [...full, piece(600, 'H3')])])).toEqual(['page 3 ends with the heading "H3 at 600"']);
    const beside = { ...piece(500), x: 0, width: 20 };
    expect(pageFaults([page(3, [...full, piece(600, 'H2', 200), beside])])).toHaveLength(1);
  });

  it('count what stands on one line once', () => {
    expect(countLines(page(1, [piece(700), piece(701, 'P', 300), piece(690)]))).toBe(2);
  });
});
