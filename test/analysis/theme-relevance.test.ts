import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article.ts';
import { chooseKeyFigures } from '../../src/analysis/key-figures/choose-key-figures.ts';
import { summariseArticles } from '../../src/analysis/summary/summarise-articles.ts';
import { isAbout, relevanceTo } from '../../src/analysis/theme-relevance.ts';
import { loadLanguage } from '../../src/analysis/tokens.ts';
import type { Theme } from '../../src/library/model.ts';
import { articleOf } from './article-of.ts';

beforeAll(loadLanguage);

const THEME: Theme = {
  slug: 'dam',
  title: 'The dam',
  terms: ['dam'],
  question: null,
  sides: [],
  points: [],
  background: [],
};
const read = (id: string, text: string) => {
  const article = { ...articleOf(text), id, title: id };
  return { article, analysis: analyseArticle(article) };
};

const ABOUT =
  'The dam of Velm leaked 40 tons of water on Monday. The council met in the town hall to hear its engineers.';
const BESIDE = `The orchestra of Velm gave 31 concerts in the last season, and sold 52,000 tickets for them. ${'The players rehearse in the old hall by the market. '.repeat(9)}One concert was given near the dam.`;

describe('relevanceTo', () => {
  const analysed = () => [read('about', ABOUT), read('beside', BESIDE)];

  it('is whole in an article about a theme, and where a sentence names it; small beside it', () => {
    const relevance = relevanceTo([THEME], analysed());
    expect(relevance('about', 'The council met in the town hall.')).toBe(1);
    expect(relevance('beside', 'One concert was given near the dam.')).toBe(1);
    expect(relevance('beside', 'The orchestra gave concerts.')).toBeLessThan(0.6);
    expect(isAbout(relevance, 'about', 'The council met.')).toBe(true);
  });

  it('is whole for all where a brief has no themes', () => {
    expect(relevanceTo([], analysed())('beside', 'The orchestra gave concerts.')).toBe(1);
  });

  it('keeps the lead and the figures of an article about something else off the page', () => {
    const far = [
      read('about', ABOUT),
      read('beside', BESIDE.replace('One concert', `${'They know the hall well. '.repeat(9)}One concert`)),
    ];
    const [first] = summariseArticles(far, { sentences: 1, themes: [THEME] });
    expect(first?.article).toBe('about');
    const figures = (themes: readonly Theme[]) => chooseKeyFigures(far, { themes, limit: 9 }).map((f) => f.article);
    expect(figures([])).toContain('beside');
    expect(figures([THEME])).not.toContain('beside');
  });
});
