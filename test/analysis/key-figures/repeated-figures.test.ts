/** Figures that say too little, or again what another says: not on the page. */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { chooseKeyFigures } from '../../../src/analysis/key-figures/choose-key-figures.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

const labels = (...texts: readonly string[]): readonly string[] => {
  const analysed = texts.map((text, i) => {
    const article = articleOf(text, `article-${i}`);
    return { article, analysis: analyseArticle(article) };
  });
  return chooseKeyFigures(analysed, { themes: [], limit: 9 }).map(
    (figure) => `${figure.display} ${figure.label.map(({ text }) => text).join(' ')}`,
  );
};

describe('a key figure', () => {
  it('is no average of nobody knows what', () => {
    expect(labels('The capsule swells in the stomach. The average weight loss in real-world studies is 9%.')).toEqual(
      [],
    );
    expect(labels('The average cost of a new dam in Norland is $90 million.')).toHaveLength(1);
  });

  it('does not stand in a phrase whose owner is told behind it', () => {
    const text =
      'With over 2.6 million sailors (a rise of a half) and more than 5.3 million new boats made, Norland has grown.';
    expect(labels(text)).toEqual([]);
  });

  it('is of no place that only the article names', () => {
    expect(labels('Norland Shop opened in May. Over 398,000 U.S. merchants are selling on the platform.')).toEqual([]);
    expect(labels('Over 398,000 U.S. merchants are selling on the platform of Norland.')).toHaveLength(1);
  });

  it('is told once where two articles tell it in other words', () => {
    const found = labels(
      'The Norland economy added 136,000 jobs in September, the Labor Department reported.',
      'The economy added 136,000 new jobs in September, the government said.',
    );
    expect(found).toHaveLength(1);
  });

  it('is told twice where two articles count other things', () => {
    const found = labels(
      'The Norland economy added 136,000 jobs in September, the Labor Department reported.',
      'The Harbour Museum sold 136,000 tickets to visitors from abroad in the last summer.',
    );
    expect(found).toHaveLength(2);
  });
});
