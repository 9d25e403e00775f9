import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateArticles } from '../../../src/library/edit/locate-articles.ts';
import { type MergeOptions, mergeArticles } from '../../../src/library/edit/merge-articles.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { articleText, makeFolders } from '../workspace-folders.ts';

const KEEP = articleText(
  'title: Truce holds # of the agency\nsite: Wire\nurl: https://wire.example/1\npublished: 2024-03-05\nadded: 2024-03-06\ntags: [truce]\nguessed: [published]\nrating: 5',
  'The truce held for a day.',
);
const OTHER = articleText(
  'title: A truce holds\nbyline: [Ada Berg]\nsite: The Pier\nurl: https://pier.example/t\npublished: 2024-03-04\nadded: 2024-03-07\ntags: [Truce, north]\nthemes: [ceasefire]\nmood: glad\nrating: 1',
  'The truce held for a day.\n\nIt is to be renewed on Friday.',
);
const THIRD = articleText(
  'title: Truce\nurl: http://www.wire.example/1/\ncopies: [{site: Harbour News}, {site: pier, url: "https://pier.example/t?utm_source=x"}]',
  'The truce held.',
);

async function merge(ids: readonly string[], files: Readonly<Record<string, string>>, options: MergeOptions = {}) {
  const folders = makeFolders(files);
  const report = mergeArticles(folders, (await locateArticles(folders, ids)).articles, options);
  const library = await loadLibrary(folders);
  const article = library.article('keep');
  library.close();
  return { folders, report, article, names: readdirSync(folders.articles) };
}

describe('mergeArticles', () => {
  it('makes one entry: what the first lacks or guessed, labels, the longest text, the places of the others', async () => {
    const { report, article, names, folders } = await merge(['keep', 'b', 'c'], {
      'keep.md': KEEP,
      'b.md': OTHER,
      'c.md': THIRD,
    });
    expect(names).toEqual(['keep.md']);
    expect(article).toMatchObject({
      title: 'Truce holds',
      byline: ['Ada Berg'],
      site: 'Wire',
      published: '2024-03-04',
      added: '2024-03-06',
      tags: ['truce', 'north'],
      themes: ['ceasefire'],
      guessed: [],
      text: 'The truce held for a day.\n\nIt is to be renewed on Friday.',
    });
    expect(article?.copies).toEqual([
      { site: 'The Pier', url: 'https://pier.example/t', published: '2024-03-04' },
      { site: 'Harbour News', url: null, published: null },
    ]);
    expect(report.files.map((f) => f.action)).toEqual(['changed', 'removed', 'removed']);
    expect(report.text).toEqual({ from: 'b', words: { keep: 6, b: 13, c: 3 } });
    const text = readFileSync(path.join(folders.articles, 'keep.md'), 'utf8');
    for (const kept of ['# of the agency', 'rating: 5', 'mood: glad']) expect(text).toContain(kept);
  });

  it('keeps the text of the first where it is the longest, letter by letter', async () => {
    const long = KEEP.replace('for a day.', 'for a day.\n\n\n* It was the  third\n* in a year of many, many such days');
    const { folders, report } = await merge(['keep', 'b'], { 'keep.md': long, 'b.md': OTHER });
    expect(report.text?.from).toBe('keep');
    expect(readFileSync(path.join(folders.articles, 'keep.md'), 'utf8')).toContain('\n\n\n* It was the  third\n* in');
  });

  it('leaves all as it is in a dry run, and where one of them is broken', async () => {
    const files = { 'keep.md': KEEP, 'b.md': OTHER, 'bad.md': '---\na: [\n---\nText' };
    const dry = await merge(['keep', 'b'], files, { dryRun: true });
    expect(dry.report.files).toHaveLength(2);
    const broken = await merge(['keep', 'bad'], files);
    expect(broken.report).toMatchObject({ files: [], text: null, diagnostics: [{ code: 'article-front-matter' }] });
    for (const { names, folders } of [dry, broken]) {
      expect(names).toHaveLength(3);
      expect(readFileSync(path.join(folders.articles, 'keep.md'), 'utf8')).toBe(KEEP);
    }
  });

  it('refuses an article that has nothing in common with the first, unless it is forced', async () => {
    const files = {
      'keep.md': KEEP,
      'fish.md': articleText('title: Fish catch falls', 'Boats came home with little.'),
    };
    const refused = await merge(['keep', 'fish'], files);
    expect(refused.report).toMatchObject({ files: [], text: null, diagnostics: [{ code: 'merge-unlike' }] });
    expect(refused.names).toHaveLength(2);
    expect((await merge(['keep', 'fish'], files, { force: true })).names).toEqual(['keep.md']);
  });
});
