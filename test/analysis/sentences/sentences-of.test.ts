import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/analysis/sentences/sentences-of.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

it('names the block of each sentence and lets none cross a block', () => {
  const article = plainArticle('A headline without a stop\n\nFirst one. Second one.\n\nThird');
  const found = sentencesOf(article).map(({ start, end, block }) => [block, article.text.slice(start, end)]);
  expect(found).toEqual([
    [0, 'A headline without a stop'],
    [1, 'First one.'],
    [1, 'Second one.'],
    [2, 'Third'],
  ]);
});
