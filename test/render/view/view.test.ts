import { describe, expect, it } from 'vitest';
import { cssString } from '../../../src/render/page-css.ts';
import { richTextHtml } from '../../../src/render/rich-text-html.ts';
import { addressPieces, webAddress } from '../../../src/render/view/addresses.ts';
import { viewBalance } from '../../../src/render/view/balance.ts';
import { sectionsByPage, viewContents } from '../../../src/render/view/contents.ts';
import { formatPeriod, formatWhen } from '../../../src/render/view/dates.ts';
import { inColumns } from '../../../src/render/view/figure-columns.ts';
import { type KeyFigureView, viewKeyFigure } from '../../../src/render/view/key-figures.ts';
import { viewMasthead } from '../../../src/render/view/masthead.ts';
import { layOutOpening } from '../../../src/render/view/opening.ts';
import { viewParagraph, viewPassage } from '../../../src/render/view/passage-view.ts';
import { qrCode } from '../../../src/render/view/qr-code.ts';
import { sheetOf } from '../../../src/render/view/sheet.ts';
import { german } from '../../../src/render/words/de.ts';
import { english } from '../../../src/render/words/en.ts';
import { french } from '../../../src/render/words/fr.ts';
import { ukrainian } from '../../../src/render/words/uk.ts';
import { wordsOf } from '../../../src/render/words/words-of.ts';
import { keyFigure, passage, plainSpaces, smallEdition, viewpoint } from '../small-edition.ts';

describe('a title', () => {
  it('is set smaller where it is long', () => {
    const isLong = (title: string): boolean => viewMasthead({ ...smallEdition, title }, english).long;
    expect(isLong('Tolls on the northern quays')).toBe(false);
    expect(isLong('Tolls '.repeat(20))).toBe(true);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-30', '2026-04-05', 'covers 30 March – 5 April 2026'],
    ['2026-04-01', '2026-04-05', 'covers 1–5 April 2026'],
    ['2025-12-29', '2026-01-04', 'covers 29 December 2025 – 4 January 2026'],
    ['2026-04-05', '2026-04-05', 'covers 5 April 2026'],
    ['2026-04-05T08:00:00Z', null, 'covers from 5 April 2026'],
    [null, '2026-04-05', 'covers until 5 April 2026'],
    [null, null, null],
  ])('of a period %s to %s', (from, to, expected) => {
    const period = formatPeriod(from, to, english);
    expect(period && plainSpaces(period)).toBe(expected);
  });

  it.each([
    ['2026-04-05', null, 'day', '5 Apr 2026'],
    ['2026-04-01', '2026-04-30', 'month', 'Apr 2026'],
    ['2026-04-01', '2026-06-30', 'month', 'Apr–Jun 2026'],
    ['2026-01-01', '2026-12-31', 'year', '2026'],
    ['2026-10-16', '2026-10-22', 'day', '16–22 Oct 2026'],
    ['2026-10-16', '2026-10-16', 'day', '16 Oct 2026'],
  ] as const)('of the timeline: %s to %s by %s', (date, until, precision, expected) => {
    expect(plainSpaces(formatWhen(date, until, precision, english))).toBe(expected);
  });

  /** In these "_" is a space at which no line ends. */
  const ranges = (lang: string): string[] =>
    (
      [
        ['2026-11-16', '2026-11-18', 'day'],
        ['2026-11-01', '2026-11-03', 'day'],
        ['2026-11-28', '2026-12-02', 'day'],
        ['2025-12-28', '2026-01-03', 'day'],
        ['2026-10-01', '2026-12-31', 'month'],
        ['2025-11-01', '2026-01-31', 'month'],
        ['2025-01-01', '2026-12-31', 'year'],
      ] as const
    ).map(([from, to, by]) => formatWhen(from, to, by, wordsOf(lang).words).replaceAll('\u00a0', '_'));

  it('of a range leave out what its ends share, in the short words of each language', () => {
    expect(ranges('en').join(' | ')).toBe(
      '16–18_Nov 2026 | 1–3_Nov 2026 | 28_Nov_– 2_Dec 2026 | 28_Dec 2025_– 3_Jan 2026 | Oct–Dec_2026 | Nov_2025_– Jan_2026 | 2025–2026',
    );
    expect(ranges('de').join(' | ')).toBe(
      '16.–18._Nov. 2026 | 1.–3._Nov. 2026 | 28._Nov._– 2._Dez. 2026 | 28._Dez. 2025_– 3._Jan. 2026 | Okt.–Dez._2026 | Nov._2025_– Jan._2026 | 2025–2026',
    );
    expect(ranges('fr').join(' | ')).toBe(
      '16–18_nov. 2026 | 1er–3_nov. 2026 | 28_nov._– 2_déc. 2026 | 28_déc. 2025_– 3_janv. 2026 | oct.–déc._2026 | nov._2025_– janv._2026 | 2025–2026',
    );
    expect(ranges('uk').join(' | ')).toBe(
      '16–18.11.2026 | 01–03.11.2026 | 28.11–02.12.2026 | 28.12.2025–03.01.2026 | жовтень–грудень_2026 | листопад_2025_– січень_2026 | 2025–2026',
    );
  });

  it('are written as each language does', () => {
    const date = { year: 2026, month: 3, day: 1 };
    expect([german, french, ukrainian].map((words) => plainSpaces(words.day(date)))).toEqual([
      '1. März 2026',
      '1er mars 2026',
      '1 березня 2026',
    ]);
  });

  it('and counts, too', () => {
    expect(english.balanceOf(1, 2, true)).toBe(
      '1 attributed statement in 2 sources of this theme, whatever the subject, printed above or not.',
    );
    expect([1, 2, 5, 11, 21, 22].map((n) => ukrainian.balanceOf(n, n, true).split(' у ')[0])).toEqual([
      '1 висловлювання',
      '2 висловлювання',
      '5 висловлювань',
      '11 висловлювань',
      '21 висловлювання',
      '22 висловлювання',
    ]);
  });
});

describe('paper', () => {
  it.each([
    ['A4', 210, 297, false],
    ['letter landscape', 279.4, 215.9, false],
    ['A5', 148, 210, true],
    ['120mm 200mm', 120, 200, true],
    ['8in', 203.2, 203.2, false],
  ])('%s', (paper, width, height, narrow) => {
    expect(sheetOf(paper)).toMatchObject({ size: paper.toLowerCase(), width, height, narrow });
  });

  it('that is none is A4, and cannot reach the style', () => {
    expect(sheetOf('red;} body{display:none')).toMatchObject({ size: 'A4', width: 210 });
  });
});

describe('addresses', () => {
  it('are of the web or none', () => {
    expect(webAddress('https://post.example/a')).toBe('https://post.example/a');
    for (const url of ['file:///a', 'javascript:x', 'https://', 'post.example', null])
      expect(webAddress(url)).toBeNull();
  });

  it('are printed without scheme, readable, in pieces that end where a line may', () => {
    expect(addressPieces('https://post.example/2026/big-cranes?id=7')).toEqual([
      'post.',
      'example/',
      '2026/',
      'big-',
      'cranes?',
      'id=',
      '7',
    ]);
    expect(addressPieces('https://post.example/%D0%BF%D0%BE%D1%80%D1%82/').join('')).toBe('post.example/порт');
  });

  it('keep their escapes where these hide spaces or directions', () => {
    expect(addressPieces('https://post.example/a%20b%E2%80%AE').join('')).toBe('post.example/a%20b%E2%80%AE');
    expect(addressPieces('https://post.example/%ff').join('')).toBe('post.example/%ff');
  });

  it('end in an ellipsis where nobody would type them', () => {
    const printed = addressPieces(`https://post.example/${'x'.repeat(400)}`).join('');
    expect(printed).toHaveLength(151);
    expect(printed.endsWith('…')).toBe(true);
  });
});

describe('QR codes', () => {
  it('have the three finder patterns, and modules large enough to read', () => {
    const code = qrCode('https://post.example/quays');
    expect(code?.path).toMatch(/^M0 0h7v1h-7z/);
    expect(Number(code?.side) / (code?.modules ?? 1)).toBeGreaterThan(0.27);
  });

  it('are left out where they would be too fine', () => {
    expect(qrCode(`https://post.example/${'x'.repeat(200)}`)).not.toBeNull();
    expect(qrCode(`https://post.example/${'x'.repeat(1500)}`)).toBeNull();
    expect(qrCode(`https://post.example/${'x'.repeat(5000)}`)).toBeNull();
  });
});

describe('sections by page', () => {
  const sections = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase(), level: 1 as const }));

  it('name the one at the top of the page, whether it begins there or goes on; the last, that of all pages behind', () => {
    expect(sectionsByPage(sections, { a: 2, b: 4, c: 4 })).toEqual([null, 'A', 'A', 'B', 'C']);
    expect(sectionsByPage(sections, { a: 1.2, b: 2.08, c: 3.5 })).toEqual(['A', 'B', 'B', 'C']);
    expect(sectionsByPage(sections, { a: 2.6, b: 2.8 })).toEqual([null, 'A', 'B']);
    expect(sectionsByPage(sections, {})).toEqual([]);
  });

  it('go by the order of the page, and pass over what stands beside others', () => {
    const [a, b, c] = sections;
    if (!a || !b || !c) throw new Error('three sections');
    expect(sectionsByPage(sections, { c: 1.3, a: 1.6, b: 2.5 })).toEqual(['C', 'A', 'B']);
    expect(sectionsByPage([a, { ...b, beside: true }, c], { a: 1.3, b: 1.3, c: 2.5 })).toEqual(['A', 'A', 'C']);
  });

  it('of the second level stand in no head, and tell that their own section goes on', () => {
    const [a, b, c] = sections;
    const sub = { id: 'd', title: 'D', level: 2 as const };
    if (!a || !b || !c) throw new Error('three sections');
    expect(sectionsByPage([a, b, sub, c], { a: 1, b: 1, d: 2, c: 2 })).toEqual(['A', 'B', 'C']);
  });

  it('are listed in the order of the page, but for those that are not on it and the list itself', () => {
    const list = { id: 'contents', title: 'Contents', level: 1 as const, unlisted: true as const };
    const entries = viewContents([...sections, list], { b: 1.4, a: 2.2, contents: 1.1 });
    expect(entries.map(({ id, page }) => [id, page])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(viewContents(sections, {}).map(({ page }) => page)).toEqual([null, null, null]);
  });

  it('take no page from a prototype', () => {
    expect(viewContents([{ id: 'constructor', title: 'x', level: 2 }], { a: 1 })).toEqual([]);
  });
});

describe('the first sheet', () => {
  const page = { lang: 'en', words: english, sources: new Map() };
  const figure = viewKeyFigure(keyFigure('11,000', 'wagons of wheat that no ship has taken'), page);
  const paragraph = viewParagraph([viewPassage(passage('The quays were quiet all week. '.repeat(12)), page)]);
  const masthead = viewMasthead(smallEdition, english);
  const layOut = (figures: number, paragraphs: number, paper = 'A4') =>
    layOutOpening(
      {
        introduction: [],
        summary: Array.from({ length: paragraphs }, () => paragraph),
        keyFigures: Array.from({ length: figures }, () => figure),
        themes: [],
        masthead,
        contents: 0,
      },
      sheetOf(paper),
    );

  it('sets figures beside a summary of their height', () => {
    expect(layOut(6, 5)).toMatchObject({ rail: { length: 6 }, band: [] });
  });

  it('keeps every figure, in order, once', () => {
    for (const count of [0, 1, 2, 5, 9, 20]) {
      const { rail, band } = layOut(count, 2);
      expect(rail.length + band.length).toBe(count);
    }
  });

  it('puts into the band what the sheet has no room for beside the text', () => {
    const { rail, band } = layOut(20, 6);
    expect(rail.length).toBeGreaterThan(3);
    expect(band.length).toBeGreaterThan(5);
  });

  it('has no column beside a text that is much longer', () => {
    expect(layOut(2, 12)).toMatchObject({ rail: [], band: { length: 2 } });
  });

  it('has no column beside the text on narrow paper', () => {
    expect(layOut(4, 5, 'A5').rail).toEqual([]);
  });
});

describe('key figures', () => {
  const page = { lang: 'en', words: english, sources: new Map() };
  const sizes = (display: string, qualifier: string | null) => {
    const { size, stacked } = viewKeyFigure(keyFigure(display, 'ships', { qualifier }), page);
    return [size, stacked];
  };

  it('stand under their qualifiers, all of a band, where one of them does not fit beside its own', () => {
    const band = (...displays: readonly string[]) =>
      displays.map((display) => viewKeyFigure(keyFigure(display, 'ships', { qualifier: 'over' }), page));
    const stacked = (figures: readonly KeyFigureView[], scale: number) =>
      inColumns(figures, sheetOf('A4'), scale).items.map((figure) => figure.stacked);
    const four = band('$171 bn', '96%', '11', '30');
    expect(stacked(four, 1)).toEqual([false, false, false, false]);
    expect(stacked(four, 30 / 21)).toEqual([true, true, true, true]);
    expect(stacked(four.slice(1), 30 / 21)).toEqual([false, false, false]);
  });

  it('are set as large as their column lets them', () => {
    expect(sizes('$171 bn', null)).toEqual(['large', false]);
    expect(sizes('$171 bn', 'more than')).toEqual(['large', false]);
    expect(sizes('$171 bn', 'approximately')).toEqual(['medium', false]);
    expect(sizes('171,234,567,890', null)).toEqual(['medium', false]);
    expect(sizes('171,234,567,890', 'more than')).toEqual(['medium', true]);
    expect(sizes('€1,234,567,890,123', null)).toEqual(['small', false]);
  });
});

describe('the balance', () => {
  const context = { words: english, lang: 'en' };

  it('fills its bar, those on no side last', () => {
    const view = viewBalance(viewpoint({ balance: { bySide: [3, 4], onNoSide: 1, articles: 2 } }), context);
    expect(view?.segments.map(({ name, count, share }) => [name, count, share])).toEqual([
      ['Ports', 3, '37.50'],
      ['Carriers', 4, '50.00'],
      ['On no side', 1, '12.50'],
    ]);
  });

  it('names those whom the theme leaves out though they are often heard, and is none without sides', () => {
    const unplaced = [
      { name: 'Ada Brandt', statements: 3 },
      { name: 'Jo Lind', statements: 2 },
    ];
    expect(viewBalance(viewpoint({ unplaced }), context)?.leftOut).toBe(
      'Often heard, and on no side of this question: Ada Brandt 3.',
    );
    expect(viewBalance(viewpoint(), context)?.leftOut).toBe('');
    expect(viewBalance(viewpoint({ sides: [], unplaced }), context)).toBeNull();
  });

  it('begins where reading begins', () => {
    const balance = { bySide: [3, 4], onNoSide: 1, articles: 2 };
    const startsIn = (lang: string) =>
      viewBalance(viewpoint({ balance }), { words: english, lang })?.segments.map(({ name, start }) => [name, start]);
    expect(startsIn('en')).toEqual([
      ['Ports', '0.00'],
      ['Carriers', '37.50'],
      ['On no side', '87.50'],
    ]);
    expect(startsIn('he')).toEqual([
      ['Ports', '62.50'],
      ['Carriers', '12.50'],
      ['On no side', '0.00'],
    ]);
  });

  it('is none where nobody of a side is heard', () => {
    const balance = { bySide: [0, 0], onNoSide: 5, articles: 2 };
    expect(viewBalance(viewpoint({ balance }), context)).toBeNull();
  });
});

describe('an editor’s text', () => {
  it('becomes HTML whose headings never skip', () => {
    const heading = (level: number) =>
      ({ kind: 'heading', level, children: [{ kind: 'text', text: `${level}` }] }) as const;
    const html = richTextHtml([heading(2), heading(4), heading(6), heading(4), heading(1)], 3);
    expect([...html.matchAll(/<h(\d)/g)].map((m) => m[1])).toEqual(['3', '4', '5', '4', '3']);
  });

  it('keeps emphasis, breaks, lists and quotes', () => {
    const text = { kind: 'text', text: 'a' } as const;
    const html = richTextHtml(
      [
        { kind: 'paragraph', children: [{ kind: 'strong', children: [text] }, { kind: 'break' }, text] },
        { kind: 'list', ordered: true, items: [[text], [{ kind: 'emphasis', children: [text] }]] },
        { kind: 'quote', children: [text] },
      ],
      2,
    );
    expect(html).toBe('<p><b>a</b><br>a</p><ol><li>a</li><li><i>a</i></li></ol><blockquote><p>a</p></blockquote>');
  });
});

describe('a CSS string', () => {
  it('cannot be ended from within', () => {
    expect(cssString('a"b\\c\n</style>')).toBe('"a\\22 b\\5c c\\a \\3c /style\\3e "');
  });
});
