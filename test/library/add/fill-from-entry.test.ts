import { describe, expect, it } from 'vitest';
import { fillFromEntry } from '../../../src/library/add/fill-from-entry.ts';
import type { Article } from '../../../src/library/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

const article = (fields: Partial<Article>): Article => ({ ...plainArticle('Some text of the page.'), ...fields });

describe('fillFromEntry', () => {
  it('takes from the entry what the page lacks or had to guess', () => {
    const page = article({
      title: 'Some text',
      byline: [],
      published: '2024-01-02',
      guessed: ['title', 'published', 'lang'],
    });
    const entry = article({ title: 'Told', byline: ['Ann Lee'], published: '2024-03-09', guessed: [], text: 'Short.' });
    expect(fillFromEntry(page, entry)).toMatchObject({
      title: 'Told',
      byline: ['Ann Lee'],
      published: '2024-03-09',
      guessed: ['lang'],
      text: 'Some text of the page.',
    });
  });

  it('leaves what the page declares, and takes no guess', () => {
    const page = article({ title: 'Own', byline: ['Bo Dahl'], published: null, guessed: [] });
    const entry = article({ title: 'Told', byline: ['Ann Lee'], published: '2024-03-09', guessed: ['published'] });
    expect(fillFromEntry(page, entry)).toEqual(page);
  });
});
