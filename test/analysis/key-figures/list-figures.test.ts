import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { listFigures } from '../../../src/analysis/key-figures/list-figures.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { faultOfKeyFigure } from '../../../src/edition/evidence-check.ts';
import { blocksOf } from '../blocks-of.ts';

beforeAll(loadLanguage);

function print(...lines: string[]): string[] {
  const article = blocksOf(lines);
  return listFigures({ article, analysis: analyseArticle(article) }).map((figure) => {
    expect(faultOfKeyFigure(article.text, figure)).toBeNull();
    return `${figure.qualifier ?? ''} ${figure.display} | ${figure.label.map(({ text }) => text).join(' […] ')}`.trim();
  });
}

describe('listFigures', () => {
  it('tells an item with the line that leads to its list', () => {
    expect(
      print(
        'The cabinet met. Ruritania has sent to Tolmark:',
        '- 18 Leopard tanks',
        '- about 4,000 shells',
        '- $12 million in loans',
      ),
    ).toEqual([
      '18 | Ruritania has sent to Tolmark […] Leopard tanks',
      'about 4,000 | Ruritania has sent to Tolmark […] shells',
      '$12 m | Ruritania has sent to Tolmark […] in loans',
    ]);
  });

  it.each([
    ['a line that points into the article', ['The package includes:', '- 18 Leopard tanks']],
    ['a pronoun', ['Ruritania has sent them:', '- 18 Leopard tanks']],
    ['a line that denies', ['Ruritania has not sent to Tolmark:', '- 18 Leopard tanks']],
    ['a line that is no lead', ['Ruritania has sent much to Tolmark.', '- 18 Leopard tanks']],
    ['an item that begins with words', ['Ruritania has sent to Tolmark:', '- Tanks of 18 kinds']],
    ['an item with two numbers', ['Ruritania has sent to Tolmark:', '- 18 tanks and 40 guns']],
    ['an item that is a sentence', ['Ruritania has sent to Tolmark:', '- 18 tanks have been lost.']],
  ])('is silent behind %s', (_, lines) => expect(print(...lines)).toEqual([]));
});
