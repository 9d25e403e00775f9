import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article.ts';
import { keepShowable } from '../../src/analysis/keep-showable.ts';
import { loadLanguage } from '../../src/analysis/tokens.ts';
import { plainArticle } from '../../src/library/plain-article.ts';

await loadLanguage();
const TEXT = [
  'The council spent 40 million euros on 12 March 2026 → much more than planned.',
  'Ada Brandt said that 300 people would lose their work.',
  '"The quay belongs to us," said Jo Lind.',
].join(' ');
const whole = { article: plainArticle(TEXT), analysis: analyseArticle(plainArticle(TEXT)) };
const lacksArrows = (text: string): readonly string[] => [...new Set(text.match(/→/g) ?? [])];

describe('what a page cannot show', () => {
  it('is found in no sentence, number, statement or event', () => {
    const { analysed, hidden, characters } = keepShowable(whole, lacksArrows);
    expect([hidden, characters]).toEqual([1, ['→']]);
    expect(analysed.analysis.sentences).toEqual(whole.analysis.sentences.slice(1));
    expect(analysed.analysis.quantities.map(({ value }) => value)).toEqual([300]);
    expect(whole.analysis.quantities.length).toBeGreaterThan(1);
    expect(analysed.analysis.timeline).toEqual([]);
  });

  it('leaves statements of other sentences where they are', () => {
    const { statements, sentences } = keepShowable(whole, lacksArrows).analysed.analysis;
    expect(statements.length).toBe(2);
    for (const statement of statements) {
      const sentence = sentences[statement.sentence];
      expect(sentence && statement.start >= sentence.start && statement.end <= sentence.end).toBe(true);
    }
  });

  it('of a speaker hides what he says', () => {
    const lacksBrandt = (text: string): readonly string[] =>
      text === 'Ada Brandt' ? ['A'] : text === TEXT ? ['A'] : [];
    const { statements } = keepShowable(whole, lacksBrandt).analysed.analysis;
    expect(statements.map(({ source }) => source?.text)).toEqual(['Jo Lind']);
  });

  it('is nothing where there is nothing: the same object comes back', () => {
    expect(keepShowable(whole, () => []).analysed).toBe(whole);
  });
});
