import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateArticles } from '../../../src/library/edit/locate-articles.ts';
import { readAssignments } from '../../../src/library/edit/read-assignments.ts';
import { setArticles } from '../../../src/library/edit/set-articles.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { articleText, makeFolders } from '../workspace-folders.ts';

const A = articleText(
  '# mine\ntitle: The old bridge # sic\nbyline: [Ada Berg]\nsite: Pier\npublished: 2024-03-01\ntags: [roads]\nguessed: [published, site]\nrating: 5',
  'Cracks were found.',
);

async function set(words: readonly string[], ids: readonly string[] = ['a'], dryRun = false) {
  const folders = makeFolders({
    'a.md': A,
    'b.md': articleText('title: B', 'Other words.'),
    'bad.md': '---\na: [\n---\n',
  });
  const { assignments, diagnostics } = readAssignments(words);
  const { articles } = await locateArticles(folders, ids);
  const report = setArticles(folders, articles, assignments, dryRun);
  const library = await loadLibrary(folders);
  const article = library.article('a');
  library.close();
  const text = (id: string): string => readFileSync(path.join(folders.articles, `${id}.md`), 'utf8');
  return { report, article, text, diagnostics };
}

describe('readAssignments', () => {
  it.each([
    ['titel=x', 'there is no key "titel" that can be set, did you mean "title"?'],
    ['added=2024-01-01', 'there is no key "added" that can be set'],
    ['title', 'it has no "="'],
    ['title=', 'an article has a title'],
    ['title+=more', '"title" is no list'],
    ['url=pier.example', 'it must be an address that begins with http:// or https://'],
    ['published=2024-02-30', 'it must be a date like 2024-01-15, or one with a time like 2024-01-15T09:30:00Z'],
    ['lang=a b', 'it must be a language tag like en or uk'],
  ])('says what is wrong with %s', (word, reason) => {
    const { assignments, diagnostics } = readAssignments([word]);
    expect(assignments).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'assignment-wrong', what: `"${word}" cannot be set: ${reason}.` }]);
  });
});

describe('setArticles', () => {
  it('sets fields, takes them off the list of guesses, and leaves all else as it is', async () => {
    const { report, text } = await set(['published=2024-03-02', 'title=A = B', 'themes+=ferries']);
    expect(report.files.map((f) => f.action)).toEqual(['changed']);
    const expected = A.replace('2024-03-01', '2024-03-02')
      .replace('The old bridge', 'A = B')
      .replace('[published, site]', '[site]')
      .replace('rating: 5\n', 'rating: 5\nthemes: [ferries]\n');
    expect(text('a')).toBe(expected);
  });

  it('confirms a guess that was right', async () => {
    const { article } = await set(['site=Pier']);
    expect(article).toMatchObject({ site: 'Pier', guessed: ['published'] });
  });

  it('adds labels once however they are written, takes them out, and keeps commas in names', async () => {
    const { article } = await set([
      'tags+=Roads, ferries,Ferries',
      'tags-=none',
      'byline+=Lind, Jo',
      'themes=a,b',
      'themes-=A',
    ]);
    expect(article).toMatchObject({
      tags: ['roads', 'ferries', 'Ferries'],
      byline: ['Ada Berg', 'Lind, Jo'],
      themes: ['b'],
    });
  });

  it('empties a field', async () => {
    expect((await set(['site=', 'lang=', 'byline='])).article).toMatchObject({ site: null, lang: 'und', byline: [] });
  });

  it('writes nothing where one of the files is broken, or in a dry run, or where nothing changes', async () => {
    const broken = await set(['site=X'], ['a', 'bad']);
    expect(broken.report).toMatchObject({ files: [], diagnostics: [{ code: 'article-front-matter' }] });
    const dry = await set(['site=X'], ['a', 'b'], true);
    expect(dry.report.files.map((f) => f.action)).toEqual(['changed', 'changed']);
    const same = await set(['tags+=roads']);
    expect(same.report.files.map((f) => f.action)).toEqual(['unchanged']);
    for (const { text } of [broken, dry, same]) expect(text('a')).toBe(A);
  });
});

describe('locateArticles', () => {
  it('finds articles by id, by path, and by the name of a file that is broken', async () => {
    const folders = makeFolders({ 'a.md': A, 'bad.md': '---\na: [\n---\n' });
    const { articles } = await locateArticles(folders, ['library/articles/a.md', 'a', 'bad']);
    expect(articles.map((a) => a.file)).toEqual(['a.md', 'bad.md']);
  });

  it('gives none where one is not there, and says what was meant', async () => {
    const folders = makeFolders({ 'old-bridge.md': A });
    const { articles, diagnostics } = await locateArticles(folders, ['old-bridge', 'old-brigde']);
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'article-unknown', what: expect.stringContaining('mean "old-bridge"?') },
    ]);
  });

  it('finds a file whose name is written decomposed', async () => {
    const folders = makeFolders({ [`${'brücke'.normalize('NFD')}.md`]: A });
    expect((await locateArticles(folders, ['brücke'])).articles).toHaveLength(1);
  });
});
