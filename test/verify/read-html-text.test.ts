import { describe, expect, it } from 'vitest';
import { generatedStrings, readHtmlText } from '../../src/verify/read-html-text.ts';

const runs = (html: string): string[] => readHtmlText(html).runs.map(({ pieces }) => pieces.join('').trim());

describe('readHtmlText', () => {
  it('gives a run for each paragraph, cell and heading, its inline pieces together', () => {
    const html =
      '<h1>Quays</h1><p>The <b>port</b> was shut<a href="#s">1</a></p><table><tr><td>a</td><td>b</td></tr></table>';
    expect(runs(html)).toEqual(['Quays', 'The port was shut1', 'a', 'b']);
  });

  it('keeps pieces apart, so that each can be set in capitals on its own', () => {
    expect(readHtmlText('<p><b>Weekly</b> No 12</p>').runs).toEqual([{ pieces: ['Weekly', ' No 12'], marker: null }]);
  });

  it('resolves entities', () => {
    expect(runs('<p>Parts &amp; pieces &#39;x&#39; &lt;b&gt;</p>')).toEqual(["Parts & pieces 'x' <b>"]);
  });

  it('passes over what is not printed', () => {
    const html =
      '<head><title>t</title><style>p{}</style></head><nav hidden><a href="#a">x</a><br><i>y</i></nav><p>seen</p><svg><path d=""/><title>t</title></svg><template>x</template><p>seen too</p>';
    expect(runs(html)).toEqual(['seen', 'seen too']);
  });

  it('gives a run for each label of a picture, and none for its description', () => {
    const svg =
      '<svg role="img" aria-label="words"><desc>d</desc><line x1="0"/><svg><text x="1">11,000<tspan dx="1">2</tspan></text></svg><text>A</text></svg>';
    expect(runs(`<p>before</p>${svg}<p>after</p>`)).toEqual(['before', '11,0002', 'A', 'after']);
  });

  it('knows the number that may stand before an item of an ordered list', () => {
    const html = '<ol><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ol><ul><li>e</li></ul>';
    const marked = readHtmlText(html).runs.map(({ pieces, marker }) => [marker, ...pieces]);
    expect(marked).toEqual([
      ['1.', 'a'],
      ['1.', 'b'],
      ['2.', 'c'],
      [null, 'd'],
      [null, 'e'],
    ]);
  });

  it('knows the heads of tables, which may come again overleaf', () => {
    const html = '<table><thead><tr><th>East</th><th>West</th></tr></thead></table>';
    expect(readHtmlText(html).heads.map((head) => head.map((run) => run.pieces))).toEqual([[['East'], ['West']]]);
    const marked = '<div><p data-repeats>Notes</p><p>none</p></div>';
    expect(readHtmlText(marked).heads.map((head) => head.map((run) => run.pieces))).toEqual([[['Notes']]]);
  });
});

describe('generatedStrings', () => {
  it('takes strings of declarations that write on a page, escapes resolved, and no others', () => {
    const css = `@font-face{font-family:"Not This";src:url("data:x;y")}
      @counter-style h{symbols:"A; B" "C\\22 D";suffix:""} .x::before{content:'– ' counter(page) " of "} ul{list-style:"* "}
      :root{--mark:"+"}`;
    expect(generatedStrings(css)).toEqual(['A; B', 'C"D', '', '– ', ' of ', '* ', '+']);
  });
});
