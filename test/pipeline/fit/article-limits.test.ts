import { describe, expect, it } from 'vitest';
import { articleLimits } from '../../../src/pipeline/fit/article-limits.ts';
import { shareOut } from '../../../src/pipeline/fit/share-out.ts';

describe('shareOut', () => {
  it('gives the first what the others lack', () => {
    expect(shareOut(2.5, 4)).toEqual([3, 3, 2, 2]);
    expect(shareOut(0.25, 4)).toEqual([1, 0, 0, 0]);
    expect(shareOut(3, 2)).toEqual([3, 3]);
    expect(shareOut(1, 0)).toEqual([]);
  });
});

describe('articleLimits', () => {
  const sentences = (perArticle: number, size: number, articles: number): number[] =>
    articleLimits(perArticle, size, articles).map((limit) => limit.sentences);

  it('gives every article the usual at the usual size', () => {
    expect(articleLimits(3, 1, 2)).toEqual(Array(2).fill({ sentences: 3, figures: 2, statements: 1 }));
  });

  it('gives more sentences, and no more figures, where there is room', () => {
    expect(articleLimits(3, 1.5, 2)).toEqual([
      { sentences: 5, figures: 2, statements: 1 },
      { sentences: 4, figures: 2, statements: 1 },
    ]);
    expect(sentences(3, 5, 1)).toEqual([8]);
  });

  it('leaves lines of the least relevant first, and of all but one at the smallest', () => {
    expect(sentences(3, 0.28, 5)).toEqual([1, 1, 1, 0, 0]);
    expect(sentences(3, 0.1, 5)).toEqual([1, 0, 0, 0, 0]);
    expect(sentences(0, 1, 3)).toEqual([0, 0, 0]);
  });

  it('has no line for the least relevant where not even lines have room', () => {
    expect([0.1, 0.06, 0].map((size) => sentences(3, size, 5).length)).toEqual([5, 3, 1]);
  });

  it('never gives less at a larger size', () => {
    const sums = Array.from({ length: 50 }, (_, i) => sentences(3, (i + 1) / 10, 7).reduce((a, b) => a + b, 0));
    expect(sums).toEqual([...sums].sort((a, b) => a - b));
  });
});
