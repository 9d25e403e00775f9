import { describe, expect, it } from 'vitest';
import { pageCss, type RunningHeads } from '../../src/render/page-css.ts';
import { sheetOf } from '../../src/render/view/sheet.ts';
import { english } from '../../src/render/words/en.ts';

const heads: RunningHeads = {
  title: 'Paths to a ceasefire',
  kind: 'Weekly briefing',
  issue: 'No 12',
  embargo: [],
  asOf: 'As of 9 April 2026',
  sections: [null, 'Opposing viewpoints'],
  twoSided: false,
};
const css = (over: Partial<RunningHeads>, paper = 'A4', scale = 1): string =>
  pageCss(sheetOf(paper, scale), { ...heads, ...over }, english);

describe('running heads', () => {
  it('have title, section, kind and issue where there is room', () => {
    expect(css({})).toContain('symbols:"Paths to a ceasefire" "Paths to a ceasefire · Opposing viewpoints"');
    expect(css({})).toContain('content:"Weekly briefing · No 12"');
  });

  it('give way whole: the kind first, then the title, and nothing is cut', () => {
    const title = 'Paths to a ceasefire in Ukraine';
    const narrow = css({ title }, 'A5');
    expect(narrow).toContain('content:"No 12"');
    expect(narrow).toContain(`"${title} · Opposing viewpoints"`);
    const large = css({}, 'A5', 1.8);
    expect(large).toContain('symbols:"Paths to a ceasefire" "Opposing viewpoints"');
    expect(large).not.toContain('…');
  });

  it('are cut at a word only where two lines do not hold them', () => {
    const section = 'Whether the old bridge should be closed to cars while the new one is being built';
    expect(css({ sections: [section] }, 'A5', 1.8)).toMatch(/"Whether the old bridge [^"]*…"/);
    expect(css({ sections: [section.slice(0, 60)] }, 'A5', 1.8)).toContain(`"${section.slice(0, 60)}"`);
  });

  it('stand the other way round where the page runs from right to left, the page number too', () => {
    const boxes = css({ rightToLeft: true });
    expect(boxes).toMatch(/@top-right\{content:counter\(page,page-head\);font-weight:600/);
    expect(boxes).toMatch(/@top-left\{content:"Weekly briefing · No 12";font-weight:400/);
    expect(boxes).toMatch(/@bottom-right\{content:"As of/);
    expect(boxes).toMatch(/@bottom-left\{content:"[^"]*" counter\(page\)/);
    // Bound books have an outside and an inside, whichever way they run.
    expect(css({ rightToLeft: true, twoSided: true })).toBe(css({ twoSided: true }));
  });

  it('are one line where a word is longer than half of it', () => {
    const [head = ''] = /"Donau[^"]*…"/.exec(css({ sections: ['Donaudampfschiff'.repeat(12)] }, 'A5', 1.8)) ?? [];
    expect(head.length).toBeGreaterThan(12);
    expect(head.length).toBeLessThan(44);
  });

  it('say the embargo in a line of its own, shorter where the sheet is narrow', () => {
    const embargo = ['Embargoed until 1 Dec 2026, 07:00 UTC+1', 'Embargoed until 1 Dec 2026, 07:00'];
    expect(css({ embargo })).toContain('"Embargoed until 1 Dec 2026, 07:00 UTC+1\\a " counter(page,page-head)');
    expect(css({ embargo }, 'A5', 1.8)).toContain('"Embargoed until 1 Dec 2026, 07:00\\a " counter(page,page-head)');
  });

  it('stand on the outside of two-sided pages, as page numbers do, and the inner margin is the wider', () => {
    const two = css({ twoSided: true });
    expect(two).toMatch(/@page:left\{margin-left:[^;]*\.8\);[^}]*@top-left\{content:counter\(page,page-head\)/);
    expect(two).toMatch(/@bottom-left\{content:"Page " counter\(page\)/);
    expect(two).toMatch(/@page:right\{margin-left:[^;]*1\.2\)/);
    expect(css({})).not.toContain('@page:left');
  });
});
