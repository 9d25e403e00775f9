/** Stories of an opened library: what the index finds without comparing all with all. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticleFile } from '../../../src/library/article-file.ts';
import { type LibraryFolders, loadLibrary } from '../../../src/library/load-library.ts';
import type { Library } from '../../../src/library/model.ts';
import { articleText, makeFolders } from '../workspace-folders.ts';
import { COPIES, OWN_REPORT, WIRE } from './wire-story.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../library/articles');

const fileOf = (site: string, body: string): string => articleText(`title: A title\nsite: ${site}`, body);

async function withLibrary<T>(folders: LibraryFolders, ask: (library: Library) => T): Promise<T> {
  const library = await loadLibrary(folders);
  try {
    return ask(library);
  } finally {
    library.close();
  }
}

describe('stories of a library', () => {
  it('hold every copy, and no other report', async () => {
    const copies = Object.values(COPIES).map((copy, i) => [`copy-${i}.md`, fileOf(`Site ${i}`, copy)]);
    const folders = makeFolders({ ...Object.fromEntries(copies), 'own.md': fileOf('Own', OWN_REPORT.join('\n\n')) });
    const ids = copies.map(([name = '']) => name.replace('.md', ''));
    await withLibrary(folders, (library) => {
      expect(library.sharedStories()).toEqual([ids]);
      expect(library.stories(['own', 'copy-3', 'copy-0'], 9)).toEqual([['own'], ['copy-3', 'copy-0']]);
      expect(library.stories(['copy-1', 'own', 'copy-2'], 1)).toEqual([['copy-1', 'copy-2']]);
    });
  });

  it('are found for the articles of the example, cut and changed', async () => {
    const texts = readdirSync(EXAMPLES).map((name) => ({
      name,
      text: parseArticleFile(readFileSync(path.join(EXAMPLES, name), 'utf8'), name).article?.text ?? '',
    }));
    const files = texts.flatMap(({ name, text }) => [
      [name, fileOf('One', text)],
      [`cut-${name}`, fileOf('Two', text.slice(0, text.length * 0.6))],
      [`own-${name}`, fileOf('Three', `${OWN_REPORT[0]}\n\n${text}\n\n${WIRE[4]}`)],
    ]);
    const stories = await withLibrary(makeFolders(Object.fromEntries(files)), (library) => library.sharedStories());
    expect(stories.map((ids) => ids.length)).toEqual(texts.map(() => 3));
  });

  it('follow the files', async () => {
    const folders = makeFolders({
      'a.md': fileOf('A', WIRE.join('\n\n')),
      'b.md': fileOf('B', COPIES['with its end cut off'] ?? ''),
    });
    const shared = (): Promise<unknown> => withLibrary(folders, (library) => library.sharedStories());
    expect(await shared()).toEqual([['a', 'b']]);
    writeFileSync(path.join(folders.articles, 'b.md'), fileOf('B', OWN_REPORT.join('\n\n')));
    expect(await shared()).toEqual([]);
    writeFileSync(path.join(folders.articles, 'c.md'), fileOf('C', WIRE.slice(1).join('\n\n')));
    expect(await shared()).toEqual([['a', 'c']]);
    rmSync(path.join(folders.articles, 'a.md'));
    expect(await shared()).toEqual([]);
  });

  it('are not made by what a site puts under each of its articles, however many there are', async () => {
    const own = (i: number): string => Array.from({ length: 70 }, (_, w) => `own${i}x${w}`).join(' ');
    const files = Array.from({ length: 60 }, (_, i) => [
      `a${i}.md`,
      fileOf('One', `${own(i)}\n\n${WIRE.join('\n\n')}`),
    ]);
    await withLibrary(makeFolders(Object.fromEntries(files)), (library) => {
      expect(library.sharedStories()).toEqual([]);
      expect(library.stories(['a7', 'a8'], 9)).toEqual([['a7'], ['a8']]);
    });
  });

  it('may have any number of copies', async () => {
    const files = Array.from({ length: 70 }, (_, i) => [`a${i + 10}.md`, fileOf(`Site ${i}`, WIRE.join('\n\n'))]);
    await withLibrary(makeFolders(Object.fromEntries(files)), (library) => {
      expect(library.sharedStories().map((ids) => ids.length)).toEqual([70]);
      expect(library.stories(['a20', 'a79'], 9)).toEqual([['a20', 'a79']]);
    });
  });

  it('do not tie two stories together that stand in one digest', async () => {
    const two = OWN_REPORT.join('\n\n');
    const folders = makeFolders({
      'a.md': fileOf('A', WIRE.join('\n\n')),
      'b.md': fileOf('B', two),
      'digest.md': fileOf('C', `${WIRE.join('\n\n')}\n\n${two}`),
    });
    await withLibrary(folders, (library) => {
      expect(library.stories(['a', 'b', 'digest'], 9)).toEqual([['a', 'digest'], ['b']]);
    });
  });
});
