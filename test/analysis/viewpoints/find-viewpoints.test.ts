import { beforeAll, describe, expect, it } from 'vitest';
import type { PlacedStatement, Viewpoint } from '../../../src/analysis/model.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { findViewpoints } from '../../../src/analysis/viewpoints/find-viewpoints.ts';
import type { Theme } from '../../../src/library/model.ts';
import { analysed } from './analysed.ts';

beforeAll(loadLanguage);

const THEME: Theme = {
  slug: 'dam',
  title: 'The dam',
  terms: ['dam', 'gates'],
  question: 'Should the old dam be torn down?',
  sides: [
    { name: 'Town', holders: ['Ana Lima', 'Porto Verde'] },
    { name: 'Builders', holders: ['Rui Costa', 'Hidra'] },
  ],
  points: [
    { name: 'Safety', terms: ['safe', 'safety', 'flood'] },
    { name: 'Cost', terms: ['cost', 'million'] },
  ],
  background: [],
};

const TEXT = `Mayor Ana Lima said that the dam is not safe in a flood. Rui Costa insisted that the dam is safe for another century.
Ana Lima warned that repairs of the dam would cost nine million. Some engineers argue that the dam leaks every spring.
Ana Lima said that Rui Costa had promised to close the gates in winter. Minister Pedro Alves said that the dam divides the valley.
Rui Costa said that the road to the coast will open in May.`;

const view = (text = TEXT, theme = THEME): Viewpoint => {
  const found = findViewpoints([analysed(text)], theme);
  if (!found) throw new Error('no viewpoint');
  return found;
};
const contents = (placed: readonly PlacedStatement[]): string[] => placed.map((s) => `${s.speaker}: ${s.content.text}`);

describe('findViewpoints', () => {
  it('sets facing statements beside each other, and leaves an empty cell empty', () => {
    expect(view().points.map((p) => [p.name, p.origin, ...p.cells.map(contents)])).toEqual([
      [
        'Safety',
        'theme',
        ['Ana Lima: the dam is not safe in a flood'],
        ['Rui Costa: the dam is safe for another century'],
      ],
      ['Cost', 'theme', ['Ana Lima: repairs of the dam would cost nine million'], []],
    ]);
  });

  it('knows which sides spoke, though limits leave them out', () => {
    const found = findViewpoints([analysed(TEXT)], THEME, { inCell: 1, inList: 0, rows: 1 });
    expect(found?.points.map(({ name }) => name)).toEqual(['Safety']);
    expect(found?.spoke.points).toEqual([
      { name: 'Safety', sides: [0, 1] },
      { name: 'Cost', sides: [0] },
    ]);
    expect(found?.spoke.further).toEqual([...new Set(view().further.map((s) => s.side))]);
  });

  it('sets a noun that attributes in parentheses: it is no verb of the speaker', () => {
    const { further } = view('Ana Lima’s fear that the dam may burst has grown. Rui Costa denied that the dam leaks.');
    expect(further.map((s) => [s.speaker, s.cue])).toContainEqual(['Ana Lima', '(fear)']);
    const { others } = view('Some officials fear that the dam may burst. Rui Costa denied that the dam leaks.');
    expect(others.map((s) => s.cue)).toEqual(['fear']);
  });

  it('places by the speaker, never by a name in the content', () => {
    const { further } = view();
    expect(contents(further)).toEqual(['Ana Lima: Rui Costa had promised to close the gates in winter']);
    expect(further[0]?.side).toBe(0);
  });

  it('keeps those on no side apart, unnamed voices marked', () => {
    expect(view().others.map((s) => [s.speaker, s.unnamed, s.side])).toEqual([
      ['Pedro Alves', false, null],
      ['Some engineers', true, null],
    ]);
  });

  it('leaves out what is not on the theme', () => {
    const { points, further, others } = view();
    const all = [...points.flatMap((p) => p.cells.flat()), ...further, ...others];
    expect(contents(all).join()).not.toContain('road to the coast');
  });

  it('counts the attributed statements of each side, and names who is on none', () => {
    expect(view().balance).toEqual([3, 2]);
    expect(view().unplaced.map((a) => a.name)).toEqual(['Pedro Alves']);
  });

  it('points into the article', () => {
    for (const s of view().others) expect(TEXT.slice(s.content.start, s.content.end)).toBe(s.content.text);
  });

  it('puts rows on which both sides speak first', () => {
    const theme = { ...THEME, points: [...THEME.points].reverse() };
    expect(view(TEXT, theme).points.map((p) => p.name)).toEqual(['Safety', 'Cost']);
  });

  it('names a point after a term that facing statements share, where the theme names none', () => {
    const theme = { ...THEME, points: [], terms: ['dam'] };
    const text =
      'Ana Lima said that the turbines of the dam are worn out. Rui Costa said that the turbines of the dam were renewed.';
    expect(view(text, theme).points.map((p) => [p.name, p.origin])).toEqual([['turbines', 'shared-term']]);
  });

  it('names no point after a verb or a word for a kind of something', () => {
    const theme = { ...THEME, points: [], terms: ['dam'] };
    const names = (text: string) => view(text, theme).points.map((p) => p.name);
    expect(
      names('Ana Lima said that she wants to inspect the dam. Rui Costa said that nobody will inspect the dam.'),
    ).toEqual([]);
    expect(
      names('Ana Lima said that seasonal floods harm the dam. Rui Costa said that the dam stops seasonal floods.'),
    ).toEqual(['floods']);
  });

  it('counts the longest term alone where terms of two points overlap', () => {
    const points = [
      { name: 'Gates', terms: ['flood gates'] },
      { name: 'Floods', terms: ['flood'] },
    ];
    const found = view('Ana Lima said that the flood gates of the dam are rotten.', { ...THEME, points });
    expect(found.points.map((p) => p.name)).toEqual(['Gates']);
  });

  it('prints a verb of telling without whom it told no more than the name', () => {
    const cues = (text: string) => {
      const { points, further, others } = view(text);
      return [...points.flatMap((p) => p.cells.flat()), ...further, ...others].map((s) => s.cue);
    };
    expect(cues('“The dam is not safe at all in spring,” Ana Lima told the council.')).toEqual([null]);
    expect(cues('Ana Lima told the council that the dam is not safe.')).toEqual(['told the council that']);
  });

  it('prints a repeated statement once', () => {
    const text = 'Ana Lima said that the dam is not safe. Lima said that the dam is not safe.';
    expect(view(text).points.flatMap((p) => p.cells.flat())).toHaveLength(1);
  });

  it('is null without a question, and without a statement on the theme', () => {
    expect(findViewpoints([analysed(TEXT)], { ...THEME, question: null })).toBeNull();
    expect(findViewpoints([analysed('It rained.')], THEME)).toBeNull();
  });

  it('lists who holds what where there are no sides', () => {
    const { sides, points, further, others } = view(TEXT, { ...THEME, sides: [] });
    expect([sides, points, further]).toEqual([[], [], []]);
    expect(others.map((s) => s.speaker)).toContain('Rui Costa');
  });

  it('lets nobody who grants the other side’s view face it', () => {
    const { points, further } = view(
      'Ana Lima said that the dam is not safe in a flood. Rui Costa admitted that the dam is not safe in an earthquake.',
    );
    expect(points.map((p) => p.cells.map(contents))).toEqual([[['Ana Lima: the dam is not safe in a flood'], []]]);
    expect(contents(further)).toEqual(['Rui Costa: the dam is not safe in an earthquake']);
  });

  it('prints what one side tells of the other’s view as the first one’s account alone', () => {
    const { points, further, others } = view(
      'Rui Costa said that Ana Lima believes the dam leaks. Ana Lima said that the dam is not safe.',
    );
    const all = [...points.flatMap((p) => p.cells.flat()), ...further, ...others];
    expect(contents(all).sort()).toEqual([
      'Ana Lima: the dam is not safe',
      'Rui Costa: Ana Lima believes the dam leaks',
    ]);
  });

  it('puts a statement that speaks as much to two points on neither', () => {
    const { points, further } = view(
      'Ana Lima said that a safe dam has its cost. Rui Costa said that the dam is safe.',
    );
    expect(points.map((p) => p.cells.map(contents))).toEqual([[[], ['Rui Costa: the dam is safe']]]);
    expect(contents(further)).toEqual(['Ana Lima: a safe dam has its cost']);
  });

  it('does not take the name of the speaker for what is spoken of', () => {
    const found = findViewpoints([analysed('The Dam Club said that dinner is at eight.')], THEME);
    expect(found).toBeNull();
  });
});
