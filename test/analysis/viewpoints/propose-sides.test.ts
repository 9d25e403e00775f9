import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { proposeSides } from '../../../src/analysis/viewpoints/propose-sides.ts';
import type { Theme } from '../../../src/library/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

beforeAll(loadLanguage);

const theme: Theme = {
  slug: 'fish',
  title: 'Fish',
  terms: ['quota'],
  question: null,
  sides: [],
  points: [],
  background: [],
};

const sidesOf = (text: string) => {
  const article = plainArticle(text);
  return proposeSides([{ article, analysis: analyseArticle(article) }], theme);
};

describe('proposeSides', () => {
  it('groups speakers by the country for which they speak', () => {
    const sides = sidesOf(
      'Norway said that the cod quota must fall by a tenth. Norwegian Fisheries Minister Kari Holm said that the quota had been too high for years. Iceland insisted that the quota was safe.',
    );
    expect(sides.map((side) => side.name)).toEqual(['Norway', 'Iceland']);
    expect(sides[0]?.holders).toContain('Kari Holm');
    expect(sides[1]?.holders).not.toContain('Kari Holm');
  });

  it('takes the speakers themselves where no countries speak', () => {
    const sides = sidesOf('Kari Holm said that the quota must fall. Jon Berg insisted that the quota was safe.');
    expect(sides.map((side) => side.name).sort()).toEqual(['Jon Berg', 'Kari Holm']);
  });

  it('finds no sides where one voice alone speaks, and counts no unnamed voice', () => {
    expect(sidesOf('Kari Holm said that the quota must fall. Some analysts said that the quota was safe.')).toEqual([]);
  });
});
