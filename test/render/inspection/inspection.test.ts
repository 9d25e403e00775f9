import { describe, expect, it } from 'vitest';
import { markText } from '../../../src/render/inspection/mark-text.ts';
import type { InspectedPage, Mark, MarkKind } from '../../../src/render/inspection/model.ts';
import { renderInspection } from '../../../src/render/inspection/render-inspection.ts';

const TEXT = 'Lund said: <b>no</b> & 5 ships. {{title}} stays.';
const mark = (kind: MarkKind, of: string, number: number | null = null): Mark => {
  const start = TEXT.indexOf(of);
  return { kind, start, end: start + of.length, note: `note "${kind}"`, number };
};
const marks = [
  mark('summary', TEXT.slice(0, 32), 1),
  mark('statement', '<b>no</b> & 5 ships', 1),
  mark('figure', '5 ships', 1),
];

const page: InspectedPage = {
  title: 'A <title>',
  lang: 'en',
  facts: ['Jo Lind', '2 sentences'],
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph', level: 0 }],
  sentences: [0, TEXT.indexOf('{{')],
  marks,
  lists: [{ kind: 'figure', title: 'Key figures', rows: [['5', 'ships <i>']] }],
  removed: [{ why: 'a menu', text: '<nav>' }],
};

describe('markText', () => {
  it('cuts where a mark begins or ends, and loses no letter', () => {
    const pieces = markText(TEXT, { start: 0, end: TEXT.length }, marks, page.sentences);
    expect(pieces.map((p) => p.text).join('')).toBe(TEXT);
    expect(pieces.map((p) => [p.text, p.kinds.join('+')])).toEqual([
      ['Lund said: ', 'summary'],
      ['<b>no</b> & ', 'summary+statement'],
      ['5 ships', 'summary+statement+figure'],
      ['. ', 'summary'],
      ['{{title}} stays.', ''],
    ]);
    expect(pieces.map((p) => p.opensSentence)).toEqual([true, false, false, false, true]);
    expect(pieces.flatMap((p) => p.anchors)).toEqual(['summary-1', 'statement-1', 'figure-1']);
  });

  it('keeps to its run, and passes over marks that are empty or elsewhere', () => {
    const odd = [mark('date', 'stays'), { ...mark('cue', 'said'), end: 0 }];
    expect(markText(TEXT, { start: 0, end: 9 }, odd, []).map((p) => p.text)).toEqual(['Lund said']);
  });
});

describe('renderInspection', () => {
  const html = renderInspection(page);

  it('escapes whatever the article holds, and runs none of it', () => {
    expect(html).toContain('&lt;b&gt;no&lt;/b&gt; &amp; ');
    expect(html).toContain('{{title}} stays.');
    expect(html).toContain('<h1>A &lt;title&gt;</h1>');
    expect(html).toContain('ships &lt;i&gt;');
    expect(html).toContain('<b>a menu</b>: &lt;nav&gt;');
    expect(html).not.toMatch(/<script|<nav>|<b>no/);
  });

  it('needs nothing but itself', () => {
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(html).not.toContain('url(');
  });

  it('leads from each finding to its place', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]);
    expect(targets).toEqual(['figure-1']);
    for (const id of targets) expect(html).toContain(`<a id="${id}">`);
  });

  it('has a legend of every kind of mark', () => {
    for (const { kind } of marks) expect(html).toContain(`<li><span class="${kind}">`);
  });
});
