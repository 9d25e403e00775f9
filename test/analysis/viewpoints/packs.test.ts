/** What viewpoints of whole packs show, held against the marks of their texts: precise first, and not by showing nothing. */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { findViewpoints } from '../../../src/analysis/viewpoints/find-viewpoints.ts';
import { proposeSides } from '../../../src/analysis/viewpoints/propose-sides.ts';
import { parseArticleFile } from '../../../src/library/article-file.ts';
import { parseThemeFile } from '../../../src/library/theme-file.ts';
import { judge, packNames, readPack } from '../../fixtures/viewpoints/packs.mjs';

beforeAll(loadLanguage);

function read(name: string) {
  const pack = readPack(name);
  const { theme } = parseThemeFile(pack.theme, `${name}.md`);
  if (!theme) throw new Error(name);
  const articles = pack.articles.map(({ id, file }) => parseArticleFile(file, `${id}.md`).article);
  const analysed = articles.flatMap((article) => (article ? [{ article, analysis: analyseArticle(article) }] : []));
  const texts = new Map(analysed.map(({ article }) => [article.id, article.text]));
  return { pack, theme, analysed, texts, points: theme.points.map((point) => point.name) };
}

describe.each(packNames)('the pack %s', (name) => {
  it('shows nobody on a wrong side or point, and none facing whom they do not contradict', () => {
    const { pack, theme, analysed, texts, points } = read(name);
    const found = judge(findViewpoints(analysed, theme), pack, texts, points);
    expect(found.errors.filter((error) => /^(?:side|point|facing)/.test(error))).toEqual([]);
    expect(found.others.right / Math.max(1, found.others.all)).toBeGreaterThanOrEqual(0.8);
    // Statements are found in English alone.
    if (name !== 'kern') expect(found.recall.right / found.recall.all).toBeGreaterThan(0.55);
  });

  it('finds no wrong side where the theme names none', () => {
    const { pack, theme, analysed, texts, points } = read(name);
    const open = { ...theme, sides: proposeSides(analysed, theme), points: [] };
    const viewpoint = findViewpoints(analysed, open);
    const found = judge(viewpoint && { ...viewpoint, sidesFound: true }, pack, texts, points);
    expect(found.errors.filter((error) => /^(?:side|facing)/.test(error))).toEqual([]);
  });
});
