/** Numbers of sources, as a reader meets them. */
import { describe, expect, it } from 'vitest';
import { composeEdition } from '../../src/edition/compose-edition.ts';
import type { Edition, EditionPart } from '../../src/edition/model.ts';
import { numberSources } from '../../src/edition/number-sources.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';
import { keyFigure, passage, smallEdition, source, statement, viewpoint } from '../render/small-edition.ts';

const sources = [source(1), source(2), source(3), source(4), source(5)];
const content: Edition = {
  ...smallEdition,
  sources,
  summary: [[passage('Quiet.', 4), passage('Still quiet.', 2)]],
  keyFigures: [keyFigure('12', 'ships', { label: passage('ships', 5), sources: [5, 4] })],
  viewpoints: [
    viewpoint({
      points: [{ name: 'Cost', origin: 'theme', cells: [[statement('x', { content: passage('x', 1) })], []] }],
    }),
  ],
};
const ORDER: readonly EditionPart[] = ['summary', 'keyFigures', 'viewpoints'];

describe('numberSources', () => {
  it('counts from 1 in the order of the marks, and puts last what nothing is printed of', () => {
    const made = numberSources(content, ORDER);
    expect(made.summary.flat().map((p) => p.source)).toEqual([1, 2]);
    expect(made.keyFigures[0]).toMatchObject({ label: { source: 3 }, sources: [3, 1] });
    expect(made.viewpoints[0]?.points[0]?.cells[0]?.[0]?.content.source).toBe(4);
    const listed = ['quays-4', 'quays-2', 'quays-5', 'quays-1', 'quays-3'];
    expect(made.sources.map((s) => [s.number, s.article])).toEqual(listed.map((article, i) => [i + 1, article]));
  });

  it('goes by the order in which the page prints its parts', () => {
    const made = numberSources(content, ['viewpoints', 'keyFigures', 'summary']);
    expect(made.sources.map((s) => s.article)).toEqual(['quays-1', 'quays-5', 'quays-4', 'quays-2', 'quays-3']);
  });

  it('renames the sources that are new, and leaves those of earlier editions alone', () => {
    const earlier = { ...source(1), textHash: 'cd'.repeat(32) };
    const figure = keyFigure('13', 'ships', { label: passage('ships', 3), sources: [3] });
    const { number: _, byline: __, words: ___, reasons: ____, copies: _____, ...old } = earlier;
    const { sources: ______, label, ...was } = keyFigure('12', 'ships');
    const before = { ...was, label: { text: label.text, evidence: passage('ships').evidence }, source: old };
    const changes = {
      since: { number: 1, date: '2026-04-02' },
      newSources: [3, 4],
      figures: [{ before, now: figure }],
      statements: [],
    };
    const made = numberSources({ ...content, changes }, ORDER);
    expect(made.changes?.newSources).toEqual([1, 4]);
    expect(made.changes?.figures[0]?.now.label.source).toBe(4);
    expect(made.changes?.figures[0]?.before).toEqual(before);
  });

  it('says the same of what it has numbered', () => {
    const once = numberSources(content, ORDER);
    expect(numberSources(once, ORDER)).toEqual(once);
  });

  it('leaves every passage of an edition with the article that it is from', () => {
    const { edition } = composeEdition({ ...exampleInput, parts: ['timeline', 'viewpoints', 'summary'] });
    const printed = [...edition.timeline.map((t) => t.passage), ...edition.summary.flat()];
    expect(printed.length).toBeGreaterThan(5);
    for (const p of printed.flatMap((one) => (one.origin === 'source' ? [one] : [])))
      expect(edition.sources[p.source - 1]?.article).toBe(p.evidence.article);
    expect(printed.find((p) => p.source !== null)?.source).toBe(1);
  });
});
