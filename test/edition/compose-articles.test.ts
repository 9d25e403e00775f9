/** Blocks of a round-up, composed from the example's findings: checked, edited, ordered, and verified. */
import { describe, expect, it } from 'vitest';
import type { ArticleGist } from '../../src/analysis/model.ts';
import { NO_EDITING } from '../../src/definition/editing.ts';
import { type CompositionInput, composeEdition } from '../../src/edition/compose-edition.ts';
import { NO_CANDIDATES } from '../../src/edition/editing/candidates.ts';
import { faultOfAuthor, faultOfNumber } from '../../src/edition/evidence-check.ts';
import { itemIds } from '../../src/edition/item-ids.ts';
import type { Edition } from '../../src/edition/model.ts';
import { editionItems } from '../../src/verify/edition-items.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';

const ids = itemIds(exampleInput.analysed);
const { findings, selection } = exampleInput;
const said = findings.viewpoints.flatMap((v) => [...v.points.flatMap((p) => p.cells.flat()), ...v.others]);

/** What the example's findings have of each article. */
const gists: readonly ArticleGist[] = selection.chosen.map(({ article: { id }, themes }) => ({
  article: id,
  theme: themes[0] ?? null,
  sentences: findings.summary.filter((s) => s.article === id).sort((a, b) => a.start - b.start),
  keyFigures: findings.keyFigures.filter((f) => f.article === id),
  statement: said.find((s) => s.article === id) ?? null,
}));

const input = (articles = gists, changes: Partial<CompositionInput> = {}): CompositionInput => ({
  ...exampleInput,
  findings: { ...findings, summary: [], keyFigures: [], viewpoints: [], perTheme: [], articles },
  parts: ['articles'],
  ...changes,
});
const articlesOf = (made: CompositionInput): NonNullable<Edition['articles']> =>
  composeEdition(made).edition.articles ?? [];
const told = gists.find((g) => g.sentences.length > 0 && g.keyFigures.length > 0);
if (!told) throw new Error('the example tells nothing');
const blockOf = (made: CompositionInput) => {
  const { articles = [], sources } = composeEdition(made).edition;
  return articles.find((a) => sources[a.source - 1]?.article === told.article);
};

describe('composeEdition, of articles one by one', () => {
  it('has a block for each source, and none of the parts that the page does not print', () => {
    const { edition } = composeEdition(input());
    expect(edition.articles).toHaveLength(selection.chosen.length);
    expect([edition.summary, edition.keyFigures, edition.viewpoints, edition.timeline]).toEqual([[], [], [], []]);
    expect(edition.themes.map((t) => t.slug)).toEqual(selection.themes.map((t) => t.slug));
  });

  it('has none where the template tells none, whatever was found', () => {
    expect(composeEdition({ ...exampleInput, findings: { ...findings, articles: gists } }).edition).not.toHaveProperty(
      'articles',
    );
  });

  /** One of the articles has nothing to say. */
  const [silent] = gists;
  const mixed = input(gists.map((g) => (g === silent ? { ...g, sentences: [] } : g)));

  it('goes by themes, within one from the newest, and those of one line behind them', () => {
    const order = selection.themes.map((t) => t.slug);
    const { articles = [], sources } = composeEdition(mixed).edition;
    const placed = articles.map(({ theme, source, gist }) => ({
      theme: theme === null ? order.length : order.indexOf(theme),
      line: gist.length === 0 ? 1 : 0,
      day: sources[source - 1]?.published ?? '',
    }));
    expect(placed).toEqual(
      [...placed].sort((a, b) => a.theme - b.theme || a.line - b.line || (a.day > b.day ? -1 : a.day < b.day ? 1 : 0)),
    );
  });

  it('numbers them as they follow each other on the page', () => {
    const numbers = articlesOf(mixed).map(({ source }) => source);
    expect(numbers).toEqual(selection.chosen.map((_, i) => i + 1));
  });

  it('leaves nothing of an article of which no sentence holds but its line', () => {
    const wrong = gists.map((g) => ({
      ...g,
      sentences: g.sentences.map((s) => ({ ...s, start: s.start + 1, end: s.end + 1 })),
    }));
    const { edition, diagnostics } = composeEdition(input(wrong));
    expect(diagnostics.map((d) => d.code)).toContain('evidence-refused');
    for (const { gist, keyFigures, statement } of edition.articles ?? [])
      expect([gist, keyFigures, statement]).toEqual([[], [], null]);
  });

  it('keeps to the words of an article that may be printed', () => {
    const brief = { ...exampleInput.brief, limits: { quotedWordsPerArticle: 5 } };
    const { edition, diagnostics } = composeEdition(input(gists, { brief }));
    expect(diagnostics.map((d) => d.code)).toContain('quoted-words-limit');
    expect(edition.articles?.every((a) => a.gist.length === 0)).toBe(true);
  });
});

describe('an editor', () => {
  const [sentence] = told.sentences;
  const [figure] = told.keyFigures;
  if (!sentence || !figure) throw new Error('the example tells nothing');
  const edited = (changes: object, candidates = NO_CANDIDATES): CompositionInput =>
    input(gists, { candidates, brief: { ...exampleInput.brief, editing: { ...NO_EDITING, ...changes } } });
  const none = NO_EDITING.summary;

  it('drops and rewords what stands in a block', () => {
    const id = ids.sentence(sentence);
    const made = edited({ summary: { ...none, drop: [id] }, keyFigures: { ...none, drop: [ids.figure(figure)] } });
    expect(blockOf(made)?.gist.map((p) => p.id)).not.toContain(id);
    expect(blockOf(made)?.keyFigures.map((k) => k.id)).not.toContain(ids.figure(figure));
    const reworded = blockOf(edited({ summary: { ...none, reword: { [id]: 'In my words.' } } }));
    expect(reworded?.gist.find((p) => p.id === id)?.reworded).toBe('In my words.');
    expect(composeEdition(made).idle).toEqual([]);
  });

  it('pins a sentence into the block of its article, in the order of its text', () => {
    const without = gists.map((g) => (g === told ? { ...g, sentences: g.sentences.slice(1) } : g));
    const id = ids.sentence(sentence);
    const brief = { ...exampleInput.brief, editing: { ...NO_EDITING, summary: { ...none, pin: [id] } } };
    const made = composeEdition(input(without, { brief, candidates: { ...NO_CANDIDATES, sentences: [sentence] } }));
    expect(made.edition.articles?.filter((a) => a.gist.some((p) => p.id === id))).toHaveLength(1);
    expect(made.edition.summary).toEqual([]);
    expect(made.idle).toEqual([]);
  });

  it('is told that what he adds to the summary has no place', () => {
    const add = [{ text: 'A sentence of mine.', source: null }];
    const { diagnostics } = composeEdition(edited({ summary: { ...none, add } }));
    expect(diagnostics.map((d) => [d.code, d.what])).toEqual([
      ['added-not-printed', expect.stringContaining('the template prints no summary')],
    ]);
  });
});

describe('verify', () => {
  const rules = { faultOfAuthor, faultOfNumber };

  it('knows every sentence, figure and statement of a block', () => {
    const { edition } = composeEdition(input());
    const printed = (edition.articles ?? []).flatMap((a) => [
      ...a.gist,
      ...a.keyFigures,
      ...(a.statement ? [a.statement] : []),
    ]);
    const items = editionItems(edition, rules);
    expect(items).toHaveLength(printed.length);
    expect(items.map((item) => item.fault)).toEqual(items.map(() => null));
  });

  it('finds words that stand beside the number of another source', () => {
    const { edition } = composeEdition(input());
    const articles = (edition.articles ?? []).map((a) => ({ ...a, source: (a.source % edition.sources.length) + 1 }));
    const faults = editionItems({ ...edition, articles }, rules).map((item) => item.fault);
    expect(faults.every((fault) => fault?.startsWith('it stands beside the number'))).toBe(true);
  });
});
