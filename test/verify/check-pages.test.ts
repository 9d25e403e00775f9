/** Pages as text against the page as HTML: everything found that differs, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { checkPages, pageOfItem } from '../../src/verify/check-pages.ts';
import type { EditionItem, PageText } from '../../src/verify/model.ts';
import { readHtmlText } from '../../src/verify/read-html-text.ts';
import { smallEdition, source } from '../render/small-edition.ts';

const STYLE = '<style>@page{@bottom-right{content:"Page " counter(page) " of " counter(pages)}}</style>';
const HTML = `${STYLE}<h1>Quiet quays</h1><h2>Summary</h2>
<p><span>The quays were quiet all week.</span><a>1</a> <span>Nobody knows why the cranes stood still.</span><a>2</a></p>
<p><b>Ada Brandt</b> said</p><p>the cranes must be paid for</p>
<table><thead><tr><th>Ports</th><th>Carriers</th></tr></thead><tr><td>the quays are the heart of the town</td></tr></table>`;

const item = (name: string, ...printed: readonly string[]): EditionItem => ({
  name,
  source: source(1),
  evidence: [],
  printed,
  fault: null,
});
const items = [
  item('sentence 1', 'The quays were quiet all week.'),
  item('sentence 2', 'Nobody knows why the cranes stood still.'),
  item('statement', 'the cranes must be paid for', 'Ada Brandt'),
];

const page = (number: number, content: string, changes: Partial<PageText> = {}): PageText => ({
  number,
  content,
  margins: `Page ${number} of 2`,
  overlays: [],
  ...changes,
});
const FIRST = 'Quiet quays\nSUMMARY\nThe quays were quiet\nall week.1 Nobody knows why the cranes stood still.\n2\n';
const SECOND = 'Ada Brandt said\nthe cranes must be paid for\nPORTS CARRIERS\nthe quays are the heart of the town';
const PAGES = [page(1, FIRST), page(2, SECOND)];

const edition = { ...smallEdition, title: 'Quiet quays' } as Edition;
const check = (pages: readonly PageText[], html = HTML) => checkPages(edition, items, readHtmlText(html), pages);
const short = (pages: readonly PageText[], html = HTML) =>
  check(pages, html).map(({ kind, item: of, page: on, fault }) => [kind, of?.name ?? null, on, fault]);
const changed = (from: string, to: string): PageText[] =>
  PAGES.map((p) => ({ ...p, content: p.content.replace(from, to) }));

describe('checkPages', () => {
  it('finds nothing where the pages are the edition’s: broken lines, capitals, running heads', () => {
    expect(short(PAGES)).toEqual([]);
  });

  it('names the item, the page and both words where a word was replaced', () => {
    expect(short(changed('still', 'tall'))).toEqual([
      ['altered', 'sentence 2', 1, 'the page has “tall.” where the edition has “still.”'],
    ]);
  });

  it('finds a word put in, taken out, and one letter changed', () => {
    expect(short(changed('were quiet', 'were not quiet'))).toMatchObject([
      ['altered', 'sentence 1', 1, expect.stringContaining('not')],
    ]);
    expect(short(changed('must be', 'be'))).toMatchObject([
      ['altered', 'statement', 2, expect.stringContaining('must')],
    ]);
    expect(short(changed('Brandt', 'Brand'))).toMatchObject([
      ['altered', 'statement', 2, expect.stringContaining('Brand')],
    ]);
  });

  it('finds two words that changed places', () => {
    const swapped = changed('quays were quiet', 'quiet were quays');
    expect(short(swapped)).toMatchObject([['altered', 'sentence 1', 1, expect.anything()]]);
  });

  it('knows a head of one name from the same words in a sentence and before a number', () => {
    const html = `${HTML}<table><thead><tr><th>On no side</th></tr></thead><tr><td>Lind was on no side of it</td></tr></table><p>On no side 2</p>`;
    const rest = 'Lind was on no side of it\u0002On no side 2';
    const set = [page(1, `${FIRST}\u0002On no side\u0002`), page(2, `${SECOND}\u0002On no side\u0002${rest}`)];
    expect(short(set, html)).toEqual([]);
    expect(
      short([set[0] as PageText, page(2, `${SECOND}\u0002On no side\u0002Lind was\u0002On no side 2`)], html),
    ).toHaveLength(1);
  });

  it('knows a head that stands again overleaf from that of another table with a word of it', () => {
    const html = `${HTML}<table><thead><tr><th>Point</th><th>East</th></tr></thead></table><table><thead><tr><th>Point</th><th>West</th></tr></thead></table>`;
    const set = [
      page(1, `${FIRST}\u0002Point\u0002East`),
      page(2, `${SECOND}\u0002Point\u0002East\u0002Point\u0002West`),
    ];
    expect(short(set, html)).toEqual([]);
    const lost = [page(1, `${FIRST}\u0002Point\u0002East`), page(2, `${SECOND}\u0002Point`)];
    expect(short(lost, html)).toMatchObject([['fixed-words', null, null, '“West”']]);
  });

  it('does not compare what runs from right to left, and takes the numbers and names in it for nobody’s words', () => {
    const html = `${HTML}<p><span>قال Lima إن السد تسرب 40 مرة</span><a>7</a></p>`;
    const shown = page(2, `${SECOND}\u0002ةرم 40 برست دسلا نإ Lima لاق\n7`);
    expect(short([page(1, FIRST), shown], html)).toEqual([]);
    const more = page(2, `${SECOND}\u0002ةرم 40 برست دسلا نإ Lima لاق Smith\n7`);
    expect(short([page(1, FIRST), more], html)).toEqual([['foreign', null, 2, expect.stringContaining('Smith')]]);
  });

  it('finds words that are nobody’s, on the page and in its margins', () => {
    expect(short([page(1, `${FIRST} Buy now.`), page(2, SECOND)])).toEqual([['foreign', null, 1, '“Buy now.”']]);
    expect(short([page(1, FIRST, { margins: 'Page 1 of 2 Final' }), page(2, SECOND)])).toEqual([
      ['foreign', null, 1, '“2 Final”'],
    ]);
    expect(short([page(1, FIRST, { margins: 'Page 7 of 2' }), page(2, SECOND)])).toEqual([['foreign', null, 1, '“7”']]);
  });

  it('bears the feet of letters of the page before, and no other letters', () => {
    expect(short([page(1, FIRST), page(2, `p g y\n${SECOND}`)])).toEqual([]);
    expect(short([page(1, `p g y\n${FIRST}`), page(2, SECOND)])).toHaveLength(1);
    expect(short([page(1, FIRST), page(2, `p a y\n${SECOND}`)])).toEqual([['foreign', null, 2, '“p a y”']]);
  });

  it('finds an item that is on no page, and tells words of the template apart', () => {
    expect(short(changed('the cranes must be paid for', ''))).toEqual([
      ['not-on-page', 'statement', null, '“the cranes must be paid for”'],
    ]);
    expect(short(changed('SUMMARY', ''))).toEqual([['fixed-words', null, null, '“Summary”']]);
  });

  it('follows a paragraph over a page break, and a head of a table that comes again', () => {
    const [before, after] = ['the quays are the', 'heart of the town'];
    const pages = [page(1, FIRST + SECOND.replace(after, '')), page(2, `PORTS CARRIERS ${after}`)];
    expect(pages[0]?.content).toContain(before);
    expect(short(pages)).toEqual([]);
    expect(short([...pages.slice(0, 1), page(2, `PORTS CARRIERS ${after.replace('town', 'city')}`)])).toMatchObject([
      ['altered', null, expect.anything(), expect.anything()],
      ['foreign', null, 2, expect.stringContaining('city')],
    ]);
  });

  it('does not let short words take their place in the midst of longer ones', () => {
    const html = '<p>the</p><p>quays</p><p>the quays are the heart of the town</p>';
    const pages = [page(1, 'the quays are the heart of the town the quays')];
    expect(
      checkPages(edition, [], readHtmlText(STYLE + html), [{ ...(pages[0] ?? page(1, '')), margins: '' }]),
    ).toEqual([]);
  });

  it('takes the numbers of a list with their items, and never for words that are a number', () => {
    const html = readHtmlText('<ol><li>one</li><li>two</li></ol><p>2</p><p>1</p>');
    expect(checkPages(edition, [], html, [page(1, '1.one 2.two 2 1', { margins: '' })])).toEqual([]);
    expect(checkPages(edition, [], html, [page(1, 'one two 2 1', { margins: '' })])).toEqual([]);
  });

  it('takes no text for one that goes on over the border of a block', () => {
    const html = readHtmlText('<p>Key figures 1</p><h2>Key figures</h2><p>11,000</p>');
    const content = '\u0002KEY FIGURES\u0002\u000211,000\u0002\u0002Key figures 1\u0002';
    expect(checkPages(edition, [], html, [page(1, content, { margins: '' })])).toEqual([]);
  });

  it('knows capitals that are more letters than the small ones', () => {
    expect(checkPages(edition, [], readHtmlText('<h2>Straße</h2>'), [page(1, 'STRASSE', { margins: '' })])).toEqual([]);
  });

  it('takes ligatures, apostrophes of one glyph and soft hyphens for what they show', () => {
    const html = '<p>the officer’s of­fice</p>';
    expect(checkPages(edition, [], readHtmlText(html), [page(1, 'the oﬃcerʼs office', { margins: '' })])).toEqual([]);
  });

  it('tells what was laid over a page', () => {
    expect(short([page(1, FIRST, { overlays: ['FreeText: Sold'] }), page(2, SECOND)])).toEqual([
      ['overlay', null, 1, 'FreeText: Sold'],
    ]);
  });

  it('looks for what is from articles alone where the page cannot be set again', () => {
    expect(checkPages(edition, items, null, PAGES)).toEqual([]);
    expect(checkPages(edition, items, null, changed('still', 'tall'))).toMatchObject([{ kind: 'altered', page: 1 }]);
  });
});

describe('pageOfItem', () => {
  it('gives the page that has the words of an item', () => {
    expect(items.map((of) => pageOfItem(of, PAGES))).toEqual([1, 1, 2]);
    expect(pageOfItem(item('x', 'stands nowhere'), PAGES)).toBeNull();
  });
});
