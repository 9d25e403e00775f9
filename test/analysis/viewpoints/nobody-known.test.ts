import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { isNobodyKnown } from '../../../src/analysis/viewpoints/nobody-known.ts';
import { placeStatements } from '../../../src/analysis/viewpoints/place-statements.ts';
import { scoreStatement } from '../../../src/analysis/viewpoints/score-statement.ts';
import { analysed } from './analysed.ts';

beforeAll(loadLanguage);

describe('isNobodyKnown', () => {
  it.each(['People', 'a man', 'some', 'Many people', 'two women', 'Experts', 'the person', 'others'])('%s', (name) =>
    expect(isNobodyKnown(name)).toBe(true),
  );
  it.each(['Critics', 'two economists', 'a man from Porto', 'People for the Dam', 'Young experts', 'Manning'])(
    'not %s',
    (name) => expect(isNobodyKnown(name)).toBe(false),
  );

  it('holds no position', () => {
    const article = analysed('Experts say that the dam will break. Critics say that the dam is too old for repairs.');
    const theme = { slug: 'dam', title: 'Dam', terms: ['dam'], question: null, sides: [], points: [], background: [] };
    expect(placeStatements([article], theme, () => null).map((s) => s.speaker)).toEqual(['Critics']);
  });
});

describe('scoreStatement', () => {
  const score = (content: string, kind: 'direct' | 'indirect') =>
    scoreStatement({ content, kind, unnamed: false, terms: 1 });

  it.each(['He wants the dam to be closed for good.', 'But these are the plans that the dam needs now.'])(
    'puts quoted words that point back behind others: %s',
    (content) =>
      expect(score(content, 'direct')).toBeLessThan(score('Lima wants the dam to be closed for good.', 'direct')),
  );

  it('knows that a reported "he" is who speaks', () => {
    expect(score('he wants the dam to be closed for good', 'indirect')).toBe(
      score('we want the dam to be closed for good', 'indirect'),
    );
  });
});
