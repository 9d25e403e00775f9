/** What a round-up takes from one article. */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { gistOf } from '../../../src/analysis/gists/gist-of-article.ts';
import { mainStatement } from '../../../src/analysis/gists/main-statement.ts';
import { mainTheme } from '../../../src/analysis/gists/main-theme.ts';
import type { AnalysedArticle } from '../../../src/analysis/model.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import type { Theme } from '../../../src/library/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

beforeAll(loadLanguage);

const TEXT = [
  'The town council of Harlow voted on Tuesday by 7 to 5 to close the old bridge to cars.',
  'But they will decide later on the rest.',
  'Buses, bicycles and people on foot may still cross the old bridge.',
  'Repairs of the bridge for car traffic would cost $6.2 million, the engineers wrote in March.',
  'Council member Mira Aldous said: “The bridge is 140 years old, and it was never built for this traffic.”',
  'Some residents said the vote came too fast for the shops on the other bank of the river.',
].join('\n\n');

async function read(text: string, title = 'Council votes to close the old bridge'): Promise<AnalysedArticle> {
  const article = { ...(await plainArticle(text)), title };
  return { article, analysis: analyseArticle(article) };
}

const USUAL = { sentences: 3, figures: 2, statements: 1 };

describe('gistOf', () => {
  it('takes so many sentences, in the order of the text, and none that does not stand alone', async () => {
    const { sentences } = gistOf(await read(TEXT), { ...USUAL, sentences: 6 });
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.map((s) => s.start)).toEqual(sentences.map((s) => s.start).sort((a, b) => a - b));
    expect(sentences.some(({ text }) => text.startsWith('But they'))).toBe(false);
    expect(gistOf(await read(TEXT), { ...USUAL, sentences: 1 }).sentences).toHaveLength(1);
  });

  it('sets a figure large that the sentences do not tell, before one that they do', async () => {
    const first = gistOf(await read(TEXT), { ...USUAL, sentences: 1 });
    expect(first.keyFigures.map((f) => f.display)).toContain('$6.2 m');
    expect(gistOf(await read(TEXT), { ...USUAL, figures: 0 }).keyFigures).toEqual([]);
  });

  it('has nothing of an article that is only listed, or of which no sentence can be taken', async () => {
    const nothing = { sentences: [], keyFigures: [], statement: null };
    expect(gistOf(await read(TEXT), { ...USUAL, sentences: 0 })).toMatchObject(nothing);
    expect(gistOf(await read('But they will decide later.'), USUAL)).toMatchObject(nothing);
  });
});

describe('mainStatement', () => {
  it('is that of somebody who is named, and not told already', async () => {
    const analysed = await read(TEXT);
    const statement = mainStatement(analysed, []);
    expect(statement?.speaker).toBe('Mira Aldous');
    expect(mainStatement(analysed, statement ? [statement.content] : [])?.speaker).not.toBe('Mira Aldous');
  });

  it('is null where only unnamed voices speak, or a phrase of a few words is all', async () => {
    expect(mainStatement(await read('Some residents said the vote came too fast for the shops.'), [])).toBeNull();
    expect(mainStatement(await read('Mira Aldous supports the bridge.'), [])).toBeNull();
  });
});

describe('mainTheme', () => {
  const theme = (slug: string, terms: string[]): Theme => ({
    ...{ slug, title: slug, terms, question: null, sides: [], points: [], background: [] },
  });
  const [roads, river] = [theme('roads', ['traffic', 'cars']), theme('river', ['bridge'])];

  it('is the one of which most is said, and first the one under which it was filed', async () => {
    const analysed = await read(TEXT);
    expect(mainTheme(analysed, [roads, river], [])).toBe('river');
    expect(mainTheme(analysed, [roads, river], ['roads'])).toBe('roads');
  });

  it('is the first of equals, the only one, or none', async () => {
    const analysed = await read(TEXT);
    expect(mainTheme(analysed, [theme('a', ['zebra']), theme('b', ['lion'])], [])).toBe('a');
    expect(mainTheme(analysed, [roads], [])).toBe('roads');
    expect(mainTheme(analysed, [], [])).toBeNull();
  });
});
