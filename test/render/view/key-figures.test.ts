import { describe, expect, it } from 'vitest';
import type { EditionDifferingFigure } from '../../../src/edition/model.ts';
import { type DifferingView, type KeyFigureView, viewKeyFigure } from '../../../src/render/view/key-figures.ts';
import { railHeight } from '../../../src/render/view/measures.ts';
import { wordsOf } from '../../../src/render/words/words-of.ts';
import { bodyOf, keyFigure, passage, render, source, textOf } from '../small-edition.ts';

const SOURCES = [
  source(1),
  source(2, { published: '2026-05-12' }),
  source(3, { published: null }),
  source(4, { published: '2026-05-13', guessed: ['published'] }),
];

function other(changes: Partial<EditionDifferingFigure> = {}): EditionDifferingFigure {
  const { id, value, unit, number } = keyFigure('31', '');
  const label = passage('miners died, the owner said', 2);
  return {
    relation: 'differs',
    id,
    display: '31',
    qualifier: null,
    value,
    unit,
    label,
    number,
    sources: [2],
    ...changes,
  };
}

function view(lang: string, ...differing: EditionDifferingFigure[]): KeyFigureView {
  const sources = new Map(SOURCES.map((s) => [s.number, s]));
  const { words } = wordsOf(lang);
  return viewKeyFigure(keyFigure('43', 'miners died', { differing }), { lang, words, sources });
}

const first = ({ differing }: KeyFigureView): DifferingView => {
  const [one] = differing;
  if (!one) throw new Error('nothing differs');
  return one;
};

describe('viewKeyFigure', () => {
  it('sets the other value beneath with its sources, and the day of both', () => {
    const figure = view('en', other({ qualifier: 'at least', sources: [2, 4] }));
    expect(figure.date).toBe('7\u00a0Apr 2026');
    expect(first(figure)).toMatchObject({ heading: 'Sources differ:', display: '31', qualifier: 'at least' });
    expect(first(figure).date).toBe('12\u00a0May 2026');
    expect(first(figure).label.marks.map(({ number }) => number)).toEqual([2, 4]);
  });

  it('has no date where nothing differs', () => {
    expect(view('en')).toMatchObject({ date: null, differing: [] });
  });

  it('says where a day is unknown, and where it was guessed', () => {
    const days = [3, 4].map((n) => first(view('en', other({ label: passage('miners', n) }))).date);
    expect(days).toEqual(['undated', '13\u00a0May 2026 (date guessed)']);
  });

  it.each([
    ['en', 'Sources differ:', 'Accounts differ:', 'Earlier figure:'],
    ['de', 'Die Quellen weichen ab:', 'Die Angaben weichen ab:', 'Frühere Zahl:'],
    ['fr', 'Les sources divergent\u00a0:', 'Les versions divergent\u00a0:', 'Chiffre antérieur\u00a0:'],
    ['uk', 'Джерела розходяться:', 'Дані розходяться:', 'Раніше:'],
  ])(
    'says in %s whether sources, or two voices of one, differ, or time has passed',
    (lang, sources, accounts, earlier) => {
      const inOne = other({ label: passage('police said', 1), sources: [1] });
      const headings = [other(), inOne, other({ relation: 'earlier' })].map((one) => first(view(lang, one)).heading);
      expect(headings).toEqual([sources, accounts, earlier]);
    },
  );

  it('makes its column higher by what stands beneath', () => {
    const [plain, one, two] = [view('en'), view('en', other()), view('en', other(), other())].map((f) =>
      railHeight([f]),
    );
    expect(Number(one) - Number(plain)).toBeGreaterThan(5);
    expect(Number(two) - Number(one)).toBeGreaterThan(5);
  });
});

it('a number keeps its sign and its unit on its line', () => {
  const page = { lang: 'de', words: wordsOf('de').words, sources: new Map() };
  const display = (written: string): string => viewKeyFigure(keyFigure(written, 'Höfe'), page).display;
  expect([display('63 %'), display('5 Mio. €'), display('1 250 km')]).toEqual([
    '63\u00a0%',
    '5\u00a0Mio.\u00a0€',
    '1\u00a0250\u00a0km',
  ]);
});

describe('the page', () => {
  it.each(['briefing', 'one-page'])(
    'prints both values and both days in one card, which is never split: %s',
    (template) => {
      const keyFigures = [keyFigure('43', 'miners died', { differing: [other()] })];
      const { html } = render({ template, sources: SOURCES, keyFigures });
      const [card = ''] = /<li class="key-figure">.*?<\/li>/s.exec(bodyOf(html)) ?? [];
      expect(textOf(`<body>${card}`).replace(/\s+/g, ' ').trim()).toBe(
        '43 miners died1 7 Apr 2026 Sources differ: 31 — miners died, the owner said2 12 May 2026',
      );
      expect(html).toMatch(/\.key-figures li \{\s*break-inside: avoid/);
    },
  );
});
