import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, KeyFigure, PlacedStatement, SummarySentence } from '../../src/analysis/model.ts';
import { type CompositionInput, composeEdition, type Findings } from '../../src/edition/compose-edition.ts';
import { hashEdition } from '../../src/edition/hash.ts';
import type { Edition, Passage } from '../../src/edition/model.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';

const { edition } = composeEdition(exampleInput);
const withFindings = (findings: Partial<Findings>): CompositionInput => ({
  ...exampleInput,
  findings: { ...exampleInput.findings, ...findings },
});

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the example is empty');
  return item;
}

/** Every passage of an article in an edition, wherever it stands. */
function passagesOf(e: Edition): Passage[] {
  const statements = e.viewpoints.flatMap((v) => [
    ...v.points.flatMap((p) => p.cells.flat()),
    ...v.further.flat(),
    ...v.others,
  ]);
  const all = [
    ...e.summary.flat(),
    ...e.keyFigures.map((k) => k.label),
    ...statements.map((s) => s.content),
    ...e.timeline.map((t) => t.passage),
    ...e.themes.flatMap((t) => t.passages),
  ];
  return all.filter((p) => p.origin === 'source');
}

describe('composeEdition', () => {
  it('composes the example into the edition that the fixture holds', async () => {
    const { diagnostics } = composeEdition(exampleInput);
    expect(diagnostics).toEqual([]);
    expect(edition.omitted).toEqual([]);
    await expect(`${JSON.stringify(edition, null, 2)}\n`).toMatchFileSnapshot('../fixtures/edition/example.json');
  });

  it('prints nothing but spans of its sources', () => {
    const texts = new Map(exampleInput.analysed.map((a) => [a.article.id, a.article.text]));
    const passages = passagesOf(edition);
    expect(passages.length).toBeGreaterThan(25);
    for (const { text, evidence, source } of passages) {
      const slices = evidence.spans.map((s) => texts.get(evidence.article)?.slice(s.start, s.end));
      expect(slices.join(' […] ')).toBe(text);
      expect(edition.sources[source - 1]?.article).toBe(evidence.article);
    }
  });

  it('numbers its sources and says why each was chosen', () => {
    expect(edition.sources.map((s) => s.number)).toEqual([1, 2, 3, 4, 5]);
    const chosen = exampleInput.selection.chosen.map((c) => c.article.id);
    expect(edition.sources.map((s) => s.article).sort()).toEqual(chosen.toSorted());
    expect(edition.sources.find((s) => s.article === chosen[3])?.reasons).toEqual(['named in the brief']);
  });

  it('prints no sentence twice in summary and themes', () => {
    const printed = [...edition.summary.flat(), ...edition.themes.flatMap((t) => t.passages)].map((p) => p.text);
    expect(new Set(printed).size).toBe(printed.length);
    const offered = exampleInput.findings.perTheme.flatMap((t) => t.sentences.map((s) => s.text));
    expect(offered.some((text) => edition.summary.flat().some((p) => p.text === text))).toBe(true);
  });

  it('keeps ids from run to run and from name to name, each used once', () => {
    const renamed = (id: string): string => `renamed-${id}`;
    const other = composeEdition(renameArticles(exampleInput, renamed)).edition;
    expect(passagesOf(other).map((p) => p.id)).toEqual(passagesOf(edition).map((p) => p.id));
    const ids = [...edition.keyFigures, ...edition.timeline].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hashes everything but the hash, whatever the order of keys', () => {
    expect(hashEdition(edition)).toBe(edition.hash);
    expect(hashEdition({ ...edition, title: `${edition.title}.` })).not.toBe(edition.hash);
    const reversed = Object.fromEntries(Object.entries(edition).reverse()) as unknown as Edition;
    expect(hashEdition(reversed)).toBe(edition.hash);
  });

  it('keeps the window of the brief, else the days of its sources', () => {
    expect(edition.period).toEqual({ from: '2026-11-14', to: '2026-11-21' });
    const open = { ...exampleInput.selection, period: { from: null, to: null } };
    expect(composeEdition({ ...exampleInput, selection: open }).edition.period).toEqual({
      from: '2026-11-14',
      to: '2026-11-20',
    });
  });
});

function renameArticles(input: CompositionInput, rename: (id: string) => string): CompositionInput {
  const text = JSON.stringify(input);
  const ids = input.analysed.map((a) => a.article.id);
  const renamed = ids.reduce((all, id) => all.replaceAll(`"${id}"`, `"${rename(id)}"`), text);
  return JSON.parse(renamed) as CompositionInput;
}

/** Where the words are moved by one, or changed by a letter, the item must vanish and be accounted for. */
function expectRefused(input: CompositionInput, absent: (e: Edition) => boolean): void {
  const { edition: made, diagnostics } = composeEdition(input);
  expect(diagnostics.map((d) => d.code)).toContain('evidence-refused');
  expect(made.omitted.length).toBeGreaterThan(0);
  expect(absent(made)).toBe(true);
}

const moved = <T extends { start: number; end: number }>(q: T): T => ({ ...q, start: q.start + 1, end: q.end + 1 });
const misspelt = <T extends { text: string }>(q: T): T => ({
  ...q,
  text: `${q.text.slice(0, -2)}#${q.text.slice(-1)}`,
});

describe('composeEdition refuses', () => {
  const sentence = first(exampleInput.findings.summary);
  const withSummary = (s: SummarySentence) =>
    withFindings({ summary: [s, ...exampleInput.findings.summary.slice(1)], perTheme: [] });
  const noSentence = (e: Edition) => e.summary.flat().length === exampleInput.findings.summary.length - 1;

  it.each([
    ['moved', moved(sentence)],
    ['misspelt', misspelt(sentence)],
    ['of an article that is no source', { ...sentence, article: 'elsewhere' }],
    ['beyond the end', { ...sentence, end: 100_000 }],
  ])('a summary sentence %s', (_, changed) => {
    expectRefused(withSummary(changed), noSentence);
  });

  it('a theme sentence that is misspelt', () => {
    const perTheme = exampleInput.findings.perTheme.map((t) => ({ ...t, sentences: t.sentences.map(misspelt) }));
    expectRefused(withFindings({ perTheme }), (e) => e.themes.every((t) => t.passages.length === 0));
  });

  const figure = first(exampleInput.findings.keyFigures);
  const quantity = figure.quantity;
  const label = figure.label.map((l, i) => (i === 0 ? misspelt(l) : l));
  const figures: [string, KeyFigure][] = [
    ['whose number is moved', { ...figure, quantity: moved(quantity) }],
    ['whose number is cut', { ...figure, quantity: { ...quantity, start: quantity.start + 2 } }],
    ['whose label is misspelt', { ...figure, label }],
    ['whose label is moved', { ...figure, label: figure.label.map(moved) }],
    ['without a label', { ...figure, label: [] }],
    ['whose unit is misspelt', { ...figure, unitWords: misspelt(label[0] ?? figure.sentence) }],
    ['whose sentence is misspelt', { ...figure, sentence: misspelt(figure.sentence) }],
    ['that shows another number', { ...figure, display: '4.3 m t' }],
    ['that shows another magnitude of digits', { ...figure, display: '42.5' }],
    ['whose number stands in another sentence', { ...figure, sentence: first(exampleInput.findings.summary) }],
  ];
  it.each(figures)('a key figure %s', (_, changed) => {
    expectRefused(withFindings({ keyFigures: [changed] }), (e) => e.keyFigures.length === 0);
  });

  it('no key figure whose unit stands apart: its words are evidence, in the order of the text', () => {
    const unitWords = first(figure.label);
    const { edition } = composeEdition(withFindings({ keyFigures: [{ ...figure, unitWords }] }));
    const [composed] = edition.keyFigures;
    const spans = composed?.origin === 'source' ? composed.number.spans : [];
    expect(spans.map(({ text }) => text)).toEqual([unitWords.text, '4.2 million tonnes']);
  });

  it('a second source whose sentence is not there, and keeps the first', () => {
    const shared = exampleInput.findings.keyFigures.filter((k) => k.also.length > 0);
    const keyFigures = shared.map((k) => ({
      ...k,
      also: k.also.map((a) => ({ ...a, sentence: misspelt(a.sentence) })),
    }));
    expectRefused(withFindings({ keyFigures }), (e) =>
      e.keyFigures.every((k) => k.origin === 'source' && k.sources.length === 1),
    );
  });

  const viewpoint = first(exampleInput.findings.viewpoints);
  const placed = first(viewpoint.others);
  const { statement, content } = placed;
  const said = statement.source;
  if (!said || !statement.cue) throw new Error('the example statement needs source and cue');
  const statements: [string, PlacedStatement][] = [
    ['whose content is misspelt', { ...placed, content: misspelt(content) }],
    ['whose content is moved', { ...placed, content: moved(content), statement: moved(statement) }],
    ['whose content is not its statement', { ...placed, content: { ...content, end: content.end - 3 } }],
    ['whose source is misspelt', { ...placed, statement: { ...statement, source: misspelt(said) } }],
    ['whose source is moved', { ...placed, statement: { ...statement, source: moved(said) } }],
    ['whose cue is moved', { ...placed, statement: { ...statement, cue: moved(statement.cue) } }],
    ['whose speaker no source names', { ...placed, speaker: 'Prince Nobody of Nowhere' }],
    ['without a speaker', { ...placed, speaker: '' }],
  ];
  it.each(statements)('a statement %s', (_, changed) => {
    const viewpoints = [{ ...viewpoint, points: [], further: [], others: [changed] }];
    expectRefused(withFindings({ viewpoints }), (e) => e.viewpoints.every((v) => v.others.length === 0));
  });

  const withEvent = (change: (e: AnalysedArticle['analysis']['timeline'][number]) => typeof e): CompositionInput => ({
    ...exampleInput,
    analysed: exampleInput.analysed.map((a) => ({
      ...a,
      analysis: { ...a.analysis, timeline: a.analysis.timeline.slice(0, 1).map(change) },
    })),
  });
  it.each([
    ['misspelt', misspelt],
    ['moved', moved],
    ['whose date is none', (e) => ({ ...e, date: 'soon' })],
    ['whose date stands outside it', (e) => ({ ...e, expression: { ...e.expression, start: e.start - 5 } })],
    ['whose date is misspelt', (e) => ({ ...e, expression: misspelt(e.expression) })],
  ] as [string, Parameters<typeof withEvent>[0]][])('a timeline entry %s', (_, change) => {
    expectRefused(withEvent(change), (e) => e.timeline.length === 0);
  });
});

describe('the limit of quoted words', () => {
  const limited = composeEdition({
    ...exampleInput,
    brief: { ...exampleInput.brief, limits: { quotedWordsPerArticle: 30 } },
  });

  it('is kept for every article, each word counted once', () => {
    for (const { article } of exampleInput.analysed) {
      const starts = passagesOf(limited.edition)
        .filter((p) => p.evidence.article === article.id)
        .flatMap((p) => p.evidence.spans)
        .flatMap((s) => [...s.text.matchAll(/\S+/g)].map((m) => s.start + m.index));
      expect(new Set(starts).size).toBeLessThanOrEqual(30);
    }
  });

  it('is told once an article, and what it cost is listed', () => {
    const told = limited.diagnostics.filter((d) => d.code === 'quoted-words-limit').map((d) => d.key);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
    expect(limited.edition.omitted.some((o) => o.why.includes('30 words'))).toBe(true);
  });

  it('gives way to the summary first', () => {
    expect(limited.edition.summary.flat().length).toBeGreaterThan(0);
    expect(limited.edition.timeline.length).toBeLessThan(edition.timeline.length);
  });
});
