import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { findMovedFigures } from '../../../src/analysis/changes/find-moved-figures.ts';
import { type DatedFigure, relateOverTime } from '../../../src/analysis/changes/relate-over-time.ts';
import { chooseKeyFigures } from '../../../src/analysis/key-figures/choose-key-figures.ts';
import type { AnalysedArticle } from '../../../src/analysis/model.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

function analysed(text: string, published: string | null): AnalysedArticle {
  const article = { ...articleOf(text), id: `${published} ${text}`, published };
  return { article, analysis: analyseArticle(article) };
}

/** The figures that could be printed of an article of one sentence. */
const figuresIn = (one: AnalysedArticle): DatedFigure[] =>
  chooseKeyFigures([one], { themes: [], limit: 99 }).map((figure) => ({ figure, published: one.article.published }));

interface Told {
  readonly text: string;
  readonly day?: string | null;
}

/** Old → new, as the numbers are printed. */
function moves(before: string, ...now: readonly Told[]): string[] {
  const old = analysed(before, '2025-03-04');
  const news = now.map(({ text, day = '2025-03-12' }) => analysed(text, day));
  const [earlier, fresh] = [figuresIn(old), news.flatMap(figuresIn)];
  expect([earlier.length, fresh.length].every((n) => n > 0)).toBe(true);
  const found = findMovedFigures(earlier, fresh, relateOverTime([old, ...news]));
  return found.map((pair) => `${pair.before.display} → ${pair.now.display}`);
}

const STRANDED = 'Some 1,200 passengers stranded on the islands are waiting for a boat, the port authority said.';

describe('a figure that moved', () => {
  it('is another number of the same thing in an article of a later day', () => {
    expect(moves(STRANDED, { text: STRANDED.replace('1,200', '1,900') })).toEqual(['1,200 → 1,900']);
  });

  it.each([
    ['the same number', '1,200 passengers stranded on the islands are waiting for a boat, the port authority said.'],
    ['another place', 'Some 1,900 passengers stranded in Norvik are waiting for a boat, the port authority said.'],
    ['another thing', 'Some 1,900 workers stranded on the islands are waiting for a boat, the port authority said.'],
    [
      'something else of them',
      'Some 1,900 passengers have sued the company for the price of their tickets, a lawyer said.',
    ],
    [
      'a time of its own',
      'Some 1,900 passengers stranded on the islands last year are waiting for a boat, the port authority said.',
    ],
    [
      'a part of them',
      'Some 900 sick passengers stranded on the islands are waiting for a boat, the port authority said.',
    ],
  ])('is not %s', (_, text) => {
    expect(moves(STRANDED, { text })).toEqual([]);
  });

  it('is none of the same day, of an earlier one, or of one that is not known', () => {
    const text = STRANDED.replace('1,200', '1,900');
    for (const day of ['2025-03-04', '2025-03-01', null]) expect(moves(STRANDED, { text, day })).toEqual([]);
  });

  it('is the last that is told, where no other of that day differs and none has the old number still', () => {
    const of = (number: string, day: string): Told => ({ text: STRANDED.replace('1,200', number), day });
    expect(moves(STRANDED, of('1,500', '2025-03-08'), of('1,900', '2025-03-12'))).toEqual(['1,200 → 1,900']);
    expect(moves(STRANDED, of('1,500', '2025-03-12'), of('1,900', '2025-03-12'))).toEqual([]);
    expect(moves(STRANDED, of('1,200', '2025-03-08'), of('1,900', '2025-03-12'))).toEqual([]);
  });
});
