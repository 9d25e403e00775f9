import { describe, expect, it } from 'vitest';
import { composeEdition } from '../../src/edition/compose-edition.ts';
import { faultOfAuthor, faultOfNumber } from '../../src/edition/evidence-check.ts';
import type { Edition } from '../../src/edition/model.ts';
import { checkEvidence, type FindArticle } from '../../src/verify/check-evidence.ts';
import { editionItems } from '../../src/verify/edition-items.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';

const { edition } = composeEdition(exampleInput);
const items = editionItems(edition, { faultOfNumber, faultOfAuthor });
const texts: ReadonlyMap<string, string> = new Map(
  exampleInput.analysed.map(({ article }) => [article.id, article.text]),
);

/** A library of the example's articles, in which those named have another text or, with null, are gone. */
function libraryWith(changes: Readonly<Record<string, string | null>> = {}): FindArticle {
  return ({ article }) => {
    const text = article in changes ? changes[article] : texts.get(article);
    return text === undefined || text === null ? null : { id: article, text, by: article in changes ? 'name' : 'text' };
  };
}

const check = (changes: Readonly<Record<string, string | null>> = {}) => checkEvidence(items, libraryWith(changes));

/** Every cited stretch, with the article that it is of. */
const cited = items.flatMap((item) =>
  item.evidence.flatMap(({ article, spans }) => spans.map(({ start, end }) => ({ item, article, start, end }))),
);

/** Lehmer's generator: the same numbers each time. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

describe('checkEvidence', () => {
  it('has something of every kind to check', () => {
    const kinds = ['summary sentence', 'key figure', 'sentence under', 'timeline entry', 'statement of'];
    expect(kinds.filter((kind) => !items.some(({ name }) => name.startsWith(kind)))).toEqual([]);
    expect(items.length).toBeGreaterThan(15);
    expect(cited.length).toBeGreaterThan(items.length);
  });

  it('finds nothing where the articles are as they were', () => {
    expect(check()).toEqual([]);
  });

  it('finds every one of a thousand changes of one letter inside a cited span, and names its item', () => {
    const random = randomNumbers(20261123);
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const missed: string[] = [];
    for (let n = 0; n < 1000; n++) {
      const span = cited[random(cited.length)];
      if (!span) throw new Error('no span');
      const text = texts.get(span.article) ?? '';
      const at = span.start + random(span.end - span.start);
      const others = [...letters].filter((letter) => letter !== text[at]);
      const changed = text.slice(0, at) + others[random(others.length)] + text.slice(at + 1);
      const found = check({ [span.article]: changed });
      if (!found.some(({ item, kind }) => item === span.item && kind === 'gone'))
        missed.push(`${span.item.name} ${at}`);
    }
    expect(missed).toEqual([]);
  });

  it('names every item of an article that is gone', () => {
    const [first] = edition.sources;
    const found = check({ [first?.article ?? '']: null });
    const of = items.filter((item) => item.source === first);
    expect(of.length).toBeGreaterThan(2);
    expect(found.map(({ item }) => item)).toEqual(of);
    expect(new Set(found.map(({ fault }) => fault))).toEqual(new Set(['its article is no longer in the library']));
  });

  it('takes an article for the same that has other words elsewhere, as long as the cited ones stand', () => {
    const [span] = cited;
    const article = span?.article ?? '';
    expect(check({ [article]: `${texts.get(article)}\n\nA correction was added later.` })).toEqual([]);
  });

  it('tells text that moved within its article as moved, and to where', () => {
    const [span] = cited;
    const article = span?.article ?? '';
    const found = check({ [article]: `A correction was added later.\n\n${texts.get(article)}` });
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['moved']));
    expect(found[0]?.fault).toMatch(/moved within the article, to line [3-9]/);
  });

  it('does not call moved what stands elsewhere only in part: number and label must have gone together', () => {
    const figure = items.find(({ name }) => name.startsWith('key figure'));
    const article = figure?.source?.article ?? '';
    const spans = figure?.evidence.flatMap((evidence) => evidence.spans) ?? [];
    const parts = spans.map(({ text }) => text).join('\n\nand somewhere else\n\n');
    const finding = check({ [article]: parts }).find(({ item }) => item === figure);
    expect(finding?.kind).toBe('gone');
  });
});

describe('an edition that claims what its own spans do not say', () => {
  const withFigure = (change: (figure: Edition['keyFigures'][number]) => object): Edition => ({
    ...edition,
    keyFigures: edition.keyFigures.map((figure, i) =>
      i === 0 ? { ...figure, ...change(figure) } : figure,
    ) as Edition['keyFigures'],
  });
  const faultsOf = (changed: Edition) =>
    checkEvidence(editionItems(changed, { faultOfNumber, faultOfAuthor }), libraryWith()).map(({ fault }) => fault);

  it('is found by the number set large', () => {
    expect(faultsOf(withFigure(() => ({ display: '987,654' })))).toEqual(['"987,654" is not what its span says']);
  });

  it('is found by a text that is not its spans joined', () => {
    expect(faultsOf(withFigure(({ label }) => ({ label: { ...label, text: `not ${label.text}` } })))).toEqual([
      'its text is not that of its own spans',
    ]);
  });

  it('is found by a speaker or a verb that the attributing words do not have', () => {
    const withStatement = (changes: object): Edition => {
      const [first, ...rest] = edition.viewpoints;
      if (!first) throw new Error('the example has no viewpoint');
      const points = first.points.map((point) => ({
        ...point,
        cells: point.cells.map((cell) => cell.map((s) => ('attribution' in s ? { ...s, ...changes } : s))),
      }));
      return { ...edition, viewpoints: [{ ...first, points }, ...rest] };
    };
    expect(faultsOf(withStatement({}))).toEqual([]);
    expect(new Set(faultsOf(withStatement({ speakerAsWritten: 'Somebody Else' })))).toEqual(
      new Set(['its speaker is not in the words that attribute it']),
    );
    expect(new Set(faultsOf(withStatement({ cue: 'promised' })))).toEqual(
      new Set(['“promised” is not in the words that attribute it']),
    );
    expect(new Set(faultsOf(withStatement({ cue: '[…] promising' })))).toEqual(
      new Set(['“promising” is not in the words that attribute it']),
    );
    expect(faultsOf(withStatement({ author: true, speaker: 'Nobody Signs' }))).toContain(
      '"Nobody Signs" does not sign the article',
    );
  });

  it('is not found by the mark of what was left out before a participle', () => {
    const marked = JSON.parse(JSON.stringify(edition), (key, value) =>
      key === 'cue' && typeof value === 'string' ? `[…] ${value.replace(/^\((.*)\)$/, '$1')}` : value,
    );
    expect(JSON.stringify(marked)).toContain('[…] ');
    expect(faultsOf(marked)).toEqual([]);
  });

  it('is found by a source that is another article', () => {
    const other = (source: number | null): number => ((source ?? 1) % edition.sources.length) + 1;
    expect(faultsOf(withFigure(({ label }) => ({ label: { ...label, source: other(label.source) } })))[0]).toContain(
      'is another article than that of its spans',
    );
  });
});
