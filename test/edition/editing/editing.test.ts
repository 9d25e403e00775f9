/** What an editor overrules, on the example: each operation on each part, and what is told of ids that do nothing. */
import { describe, expect, it } from 'vitest';
import type { SummarySentence } from '../../../src/analysis/model.ts';
import { type Editing, type Edits, NO_EDITING } from '../../../src/definition/editing.ts';
import { type Composition, type CompositionInput, composeEdition } from '../../../src/edition/compose-edition.ts';
import { type Candidates, NO_CANDIDATES } from '../../../src/edition/editing/candidates.ts';
import { editList, inOrder } from '../../../src/edition/editing/edit-list.ts';
import { statementsOf } from '../../../src/edition/editing/known-ids.ts';
import { itemIds } from '../../../src/edition/item-ids.ts';
import { parseEdition } from '../../../src/edition/parse-edition.ts';
import { exampleInput } from '../../fixtures/edition/example-input.ts';

const plain = composeEdition(exampleInput).edition;
const ids = itemIds(exampleInput.analysed);

type Changes = { readonly [P in 'summary' | 'keyFigures' | 'viewpoints' | 'timeline']?: Partial<Edits<object>> };

/** The example composed under these edits; each edit is said to stand in line 7. */
function edit(
  changes: Changes,
  candidates: Candidates = NO_CANDIDATES,
  input: CompositionInput = exampleInput,
): Composition {
  const parts = Object.entries(changes).map(([part, edits]) => [part, { ...NO_EDITING.summary, ...edits }]);
  const editing = { ...NO_EDITING, ...Object.fromEntries(parts), file: 'briefs/grain.md' } as Editing;
  return composeEdition({ ...input, candidates, brief: { ...input.brief, editing } });
}

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('the example is empty');
  return item;
};

const summaryIds = (made: Composition): string[] => made.edition.summary.flat().map((p) => p.id);
const plainSummary = plain.summary.flat().map((p) => p.id);

const printedTexts = [...plain.summary.flat(), ...plain.themes.flatMap((t) => t.passages)].map((p) => p.text);

/** Every sentence of the example's articles that no finding has. */
const unchosen: SummarySentence[] = exampleInput.analysed.flatMap(({ article }) =>
  [...article.text.matchAll(/\p{Lu}[^.!?\n]{30,}[.!?]/gu)]
    .map(({ 0: text, index: start }) => {
      return { article: article.id, start, end: start + text.length, text, score: 0.01, theme: null };
    })
    .filter((s) => !printedTexts.some((t) => t.includes(s.text) || s.text.includes(t))),
);

describe('drop', () => {
  it('takes an item of each part away, and nothing comes in its place', () => {
    const [statement, figure, event] = [
      first(plain.viewpoints.flatMap(statementsOf)),
      first(plain.keyFigures),
      first(plain.timeline),
    ];
    const made = edit({
      summary: { drop: [plainSummary[1] ?? ''] },
      keyFigures: { drop: [figure.id] },
      viewpoints: { drop: [statement.id] },
      timeline: { drop: [event.id] },
    });
    expect(summaryIds(made)).toEqual(plainSummary.filter((_, i) => i !== 1));
    // Numbers of sources follow what is printed.
    const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
    expect(ids(made.edition.keyFigures)).toEqual(ids(plain.keyFigures.slice(1)));
    expect(ids(made.edition.timeline)).toEqual(ids(plain.timeline.slice(1)));
    expect(made.edition.viewpoints.flatMap(statementsOf).map((s) => s.id)).not.toContain(statement.id);
    expect(made.idle).toEqual([]);
  });

  it('takes a sentence out of the section of its theme too', () => {
    const passage = first(plain.themes.flatMap((t) => t.passages));
    const made = edit({ summary: { drop: [passage.id] } });
    expect(made.edition.themes.flatMap((t) => t.passages).map((p) => p.id)).not.toContain(passage.id);
    expect(summaryIds(made)).toEqual(plainSummary);
  });
});

describe('reword', () => {
  it('keeps text, evidence and id, and puts the words of the editor beside them', () => {
    const figure = first(plain.keyFigures);
    const made = edit({ keyFigures: { reword: { [figure.id]: 'ships that wait' } } });
    const same = first(made.edition.keyFigures);
    if (figure.origin === 'editor') throw new Error('the example has nothing of an editor');
    expect(same).toEqual({ ...figure, label: { ...figure.label, reworded: 'ships that wait' } });
    expect(
      first(edit({ summary: { reword: { [plainSummary[0] ?? '']: 'In short.' } } }).edition.summary.flat()),
    ).toMatchObject({
      text: first(plain.summary.flat()).text,
      reworded: 'In short.',
    });
  });

  it('counts no words of the article, which are not printed', () => {
    const limits = { quotedWordsPerArticle: 1 };
    const input = { ...exampleInput, brief: { ...exampleInput.brief, limits } };
    const id = plainSummary[0] ?? '';
    const made = edit({ summary: { reword: { [id]: 'In short.' } } }, NO_CANDIDATES, input);
    expect(summaryIds(made)).toEqual([id]);
  });
});

describe('pin', () => {
  const wish = first(unchosen);
  const candidates = { ...NO_CANDIDATES, sentences: unchosen };

  it('prints what analysis would not choose, in the place of the least', () => {
    const limit = plainSummary.length;
    const input = {
      ...exampleInput,
      brief: { ...exampleInput.brief, lengths: { ...exampleInput.brief.lengths, summary: limit } },
    };
    const made = edit({ summary: { pin: [ids.sentence(wish)] } }, candidates, input);
    expect(summaryIds(made)).toContain(ids.sentence(wish));
    expect(summaryIds(made)).toHaveLength(limit);
    expect(made.idle).toEqual([]);
  });

  it('keeps pins beyond the limit, and only those', () => {
    const lengths = { ...exampleInput.brief.lengths, summary: 1 };
    const pins = [plainSummary[0] ?? '', ids.sentence(wish)];
    const made = edit({ summary: { pin: pins } }, candidates, {
      ...exampleInput,
      brief: { ...exampleInput.brief, lengths },
    });
    expect([...summaryIds(made)].sort()).toEqual([...pins].sort());
  });

  it('has the first claim on the words of an article', () => {
    const words = wish.text.split(/\s+/).length;
    const brief = { ...exampleInput.brief, limits: { quotedWordsPerArticle: words } };
    const made = edit({ summary: { pin: [ids.sentence(wish)] } }, candidates, { ...exampleInput, brief });
    expect(summaryIds(made)).toContain(ids.sentence(wish));
  });

  it('says that a pinned item has no room under the limit of words', () => {
    const brief = { ...exampleInput.brief, limits: { quotedWordsPerArticle: 2 } };
    const made = edit({ summary: { pin: [ids.sentence(wish)] } }, candidates, { ...exampleInput, brief });
    expect(made.idle.map((i) => [i.kind, i.id])).toEqual([['not-printed', ids.sentence(wish)]]);
  });

  it('puts a statement on its side, in the row of its point or below', () => {
    const [viewpoint] = exampleInput.findings.viewpoints;
    const placed = viewpoint?.points[0]?.cells.flat()[0];
    if (!viewpoint || !placed || placed.side === null) throw new Error('the example has no statement');
    const findings = { ...exampleInput.findings, viewpoints: [] };
    const blank = { ...viewpoint, points: [], further: [], others: [] };
    const statement = { theme: viewpoint.theme, placed, point: 'Delay', onTheme: true };
    const all = { ...NO_CANDIDATES, statements: [statement], blankViewpoints: [blank] };
    const pin = [ids.statement(placed)];
    const [made] = edit({ viewpoints: { pin } }, all, { ...exampleInput, findings }).edition.viewpoints;
    expect(made?.points.map((p) => [p.name, p.cells[placed.side ?? 0]?.map((s) => s.id)])).toEqual([['Delay', pin]]);
    const off = { ...all, statements: [{ ...statement, point: null }] };
    const [other] = edit({ viewpoints: { pin } }, off, { ...exampleInput, findings }).edition.viewpoints;
    expect(other?.further[placed.side]?.map((s) => s.id)).toEqual(pin);
  });
});

describe('add', () => {
  const source = exampleInput.analysed[1]?.article.id ?? '';

  it('prints what the editor wrote as the editor’s, with the source that the editor names', () => {
    const side = exampleInput.findings.viewpoints[0]?.sides[1]?.name ?? '';
    const { edition, diagnostics, idle } = edit({
      summary: { add: [{ text: 'A word of ours.', source }] },
      keyFigures: { add: [{ display: '3', text: 'berths', source: null }] },
      viewpoints: {
        add: [{ theme: null, side, point: null, speaker: 'The mayor', cue: 'said', text: 'enough', source: null }],
      },
      timeline: { add: [{ date: '2026-12', text: 'The council meets.', source: null }] },
    });
    expect([diagnostics, idle]).toEqual([[], []]);
    expect(edition.summary.flat().at(-1)).toMatchObject({ origin: 'editor', text: 'A word of ours.' });
    expect(edition.sources[(edition.summary.flat().at(-1)?.source ?? 0) - 1]?.article).toBe(source);
    expect(edition.keyFigures.at(-1)).toMatchObject({
      origin: 'editor',
      display: '3',
      label: { text: 'berths', source: null },
    });
    expect(edition.viewpoints[0]?.further[1]?.at(-1)).toMatchObject({ origin: 'editor', speaker: 'The mayor' });
    expect(edition.timeline.find((t) => t.origin === 'editor')).toMatchObject({
      date: '2026-12-01',
      precision: 'month',
      mark: 'announced',
    });
    expect(parseEdition(JSON.stringify(edition), 'edition.json').edition).toEqual(edition);
  });

  it('says with file and line why something has no place, and what was meant', () => {
    const { edition, diagnostics } = edit({
      summary: { add: [{ text: 'A word.', source: `${source}x` }] },
      viewpoints: {
        add: [{ theme: null, side: 'Nobody', point: null, speaker: 'A', cue: null, text: 'b', source: null }],
      },
    });
    expect(diagnostics.map((d) => [d.code, d.file, d.key])).toEqual([
      ['added-not-printed', 'briefs/grain.md', 'summary.add'],
      ['added-not-printed', 'briefs/grain.md', 'viewpoints.add'],
    ]);
    expect(diagnostics[0]?.how).toContain(`Did you mean "${source}"?`);
    expect(diagnostics[1]?.how).toContain('Inspect every ship');
    expect(edition).toEqual(plain);
  });
});

describe('order', () => {
  it('puts the named first, added ones among them, and leaves the rest', () => {
    const figures = plain.keyFigures.map((k) => k.id);
    const add = [{ display: '3', text: 'berths', source: null }];
    const added = edit({ keyFigures: { add } }).edition.keyFigures.at(-1)?.id ?? '';
    const made = edit({ keyFigures: { add, order: [figures[2] ?? '', added] } });
    expect(made.edition.keyFigures.map((k) => k.id)).toEqual([figures[2], added, ...figures.filter((_, i) => i !== 2)]);
    const last = plainSummary.at(-1) ?? '';
    expect(summaryIds(edit({ summary: { order: [last] } }))[0]).toBe(last);
  });
});

describe('ids that do nothing', () => {
  it('are told: gone for pins and rewordings, idle for the others', () => {
    const made = edit({
      timeline: { pin: ['t00000000'], reword: { t00000001: 'x' }, drop: ['t00000002'], order: ['t00000003'] },
    });
    expect(made.idle.map((i) => [i.key, i.kind])).toEqual([
      ['timeline.pin', 'gone'],
      ['timeline.drop', 'idle'],
      ['timeline.reword', 'gone'],
      ['timeline.order', 'idle'],
    ]);
    expect(made.edition).toEqual(plain);
  });

  it('name the id that was meant', () => {
    const id = first(plain.timeline).id;
    const slip = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    expect(edit({ timeline: { drop: [slip] } }).idle).toMatchObject([{ id: slip, meant: id }]);
  });

  it('are silent on what was found and not chosen, when dropped', () => {
    const id = ids.sentence(first(unchosen));
    expect(edit({ summary: { drop: [id] } }, { ...NO_CANDIDATES, sentences: unchosen }).idle).toEqual([]);
  });
});

describe('editList', () => {
  const rules = { idOf: (s: string) => s.charAt(0), worth: (s: string) => Number(s.slice(1)), limit: 3 };
  it.each([
    ['nothing', [], [], ['a3', 'b1', 'c2']],
    ['a pin that is there', ['b'], [], ['a3', 'b1', 'c2']],
    ['a pin that is not', ['d'], [], ['a3', 'c2', 'd0']],
    ['two pins', ['d', 'b'], [], ['a3', 'b1', 'd0']],
    ['a drop', [], ['a'], ['b1', 'c2']],
    ['a pin and a drop', ['d'], ['a'], ['b1', 'c2', 'd0']],
    ['a pin that nothing has', ['x'], [], ['a3', 'b1', 'c2']],
  ])('with %s', (_, pin, drop, expected) => {
    expect(editList(['a3', 'b1', 'c2'], ['d0', 'e9'], { pin, drop }, rules)).toEqual(expected);
  });

  it('orders by name, each once', () => {
    expect(inOrder(['a', 'b', 'c'], ['c', 'x', 'a'], (s) => s)).toEqual(['c', 'a', 'b']);
  });
});
