import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LibraryFolders, loadLibrary } from '../../src/library/load-library.ts';
import type { Library } from '../../src/library/model.ts';
import { articleText, makeFolders } from './workspace-folders.ts';

const BRIDGE = articleText(
  'title: The bridge\nadded: 2024-03-01T08:00:00Z',
  'The bridge closed on Monday.\n\nNobody crossed.',
);
const FERRY = articleText('title: A ferry', 'The ferry sails instead.');

async function withLibrary<T>(folders: LibraryFolders, use: (library: Library) => T): Promise<T> {
  const library = await loadLibrary(folders);
  try {
    return use(library);
  } finally {
    library.close();
  }
}

const idsOf = (folders: LibraryFolders): Promise<string[]> => withLibrary(folders, (l) => l.entries().map((e) => e.id));

/** Files that were changed long ago, so that only their times and sizes can tell whether they changed again. */
function age(folders: LibraryFolders, name: string): void {
  utimesSync(path.join(folders.articles, name), 1000, 1000);
}

describe('loadLibrary', () => {
  it('opens articles in the order of their ids, and gives their texts one at a time', async () => {
    const folders = makeFolders({ 'ferry.md': FERRY, 'bridge.md': BRIDGE, 'notes.txt': 'no', '.hidden.md': FERRY });
    await withLibrary(folders, (library) => {
      expect(library.entries().map((e) => [e.id, e.title, e.words])).toEqual([
        ['bridge', 'The bridge', 7],
        ['ferry', 'A ferry', 4],
      ]);
      expect(library.article('bridge')).toMatchObject({
        text: 'The bridge closed on Monday.\n\nNobody crossed.',
        blocks: [{ start: 0 }, { start: 30, end: 45 }],
      });
      expect(library.article('bridge')).not.toHaveProperty('words');
      expect(library.article('tunnel')).toBeNull();
      expect(library.diagnostics).toEqual([]);
    });
  });

  it('is empty where there are no folders yet', async () => {
    const folders = makeFolders();
    const none = { ...folders, articles: path.join(folders.root, 'no'), themes: path.join(folders.root, 'nor') };
    await withLibrary(none, (library) =>
      expect([library.entries(), library.themes, library.diagnostics]).toEqual([[], [], []]),
    );
  });

  it('follows files that are added, changed, renamed and removed', async () => {
    const folders = makeFolders({ 'bridge.md': BRIDGE, 'ferry.md': FERRY });
    const at = (name: string): string => path.join(folders.articles, name);
    expect(await idsOf(folders)).toEqual(['bridge', 'ferry']);
    writeFileSync(at('bridge.md'), BRIDGE.replace('closed', 'opened'));
    renameSync(at('ferry.md'), at('boat.md'));
    writeFileSync(at('tunnel.md'), FERRY);
    await withLibrary(folders, (library) => {
      expect(library.entries().map((e) => e.id)).toEqual(['boat', 'bridge', 'tunnel']);
      expect(library.search('opened').ids).toEqual(['bridge']);
      expect(library.search('closed').ids).toEqual([]);
    });
    rmSync(at('bridge.md'));
    await withLibrary(folders, (library) => {
      expect(library.article('bridge')).toBeNull();
      expect(library.search('opened').ids).toEqual([]);
    });
  });

  it('sees a change that keeps the size and the time of a file just written', async () => {
    const folders = makeFolders({ 'bridge.md': BRIDGE });
    const file = path.join(folders.articles, 'bridge.md');
    await idsOf(folders);
    writeFileSync(file, BRIDGE.replace('closed', 'opened'));
    await withLibrary(folders, (library) => expect(library.search('opened').ids).toEqual(['bridge']));
  });

  it('reads a file again only when its size or times changed', async () => {
    const folders = makeFolders({ 'bridge.md': BRIDGE });
    await idsOf(folders);
    age(folders, 'bridge.md');
    await new Promise((done) => setTimeout(done, 2100));
    const seen: number[] = [];
    const sync = async (): Promise<void> =>
      (await loadLibrary(folders, { onProgress: (_done, total) => seen.push(total) })).close();
    await sync();
    await sync();
    expect(seen).toEqual([1]);
  });

  it('reads no other file again beside one that came, whatever the digits of their times', async () => {
    const folders = makeFolders({ 'bridge.md': BRIDGE, 'ferry.md': FERRY });
    for (const name of ['bridge.md', 'ferry.md']) utimesSync(path.join(folders.articles, name), 1e9, 1795724243.264814);
    await new Promise((done) => setTimeout(done, 2100));
    await idsOf(folders);
    writeFileSync(path.join(folders.articles, 'tunnel.md'), FERRY);
    const seen: number[] = [];
    (await loadLibrary(folders, { onProgress: (_done, total) => seen.push(total) })).close();
    expect(seen).toEqual([1]);
  });

  it('keeps analyses under key and version, and none of an older version', async () => {
    const folders = makeFolders({ 'bridge.md': BRIDGE });
    await withLibrary(folders, (library) => library.writeAnalysis('abc', '1', '{"a":1}'));
    await withLibrary(folders, (library) => {
      expect(library.readAnalysis('abc', '1')).toBe('{"a":1}');
      expect(library.readAnalysis('abc', '2')).toBeNull();
      library.writeAnalysis('def', '2', '{}');
      expect(library.readAnalysis('abc', '1')).toBeNull();
    });
  });

  it('tells what is wrong with files each time, also when it does not read them again', async () => {
    const folders = makeFolders(
      { 'a.md': articleText('title: [x]', 'Text.'), 'b.md': articleText('title: T', '') },
      { 't.md': '---\nterm: [x]\n---\n' },
    );
    mkdirSync(path.join(folders.articles, 'folder.md'));
    for (let time = 0; time < 2; time++) {
      await withLibrary(folders, (library) => {
        expect(library.diagnostics.map((d) => [d.code, path.relative(folders.root, d.file ?? '')])).toEqual([
          ['field-type', path.join('articles', 'a.md')],
          ['article-empty', path.join('articles', 'b.md')],
          ['theme-key-unknown', path.join('themes', 't.md')],
          ['theme-no-terms', path.join('themes', 't.md')],
        ]);
        expect(library.entries().map((e) => e.id)).toEqual(['a']);
      });
    }
  });

  it('reads on past bytes that are no UTF-8, and past a file that is too large', async () => {
    const folders = makeFolders({ 'ferry.md': FERRY, 'huge.md': 'x'.repeat(8 * 1024 * 1024 + 1) });
    writeFileSync(path.join(folders.articles, 'latin.md'), Buffer.from('Caf\xe9 by the sea.', 'latin1'));
    await withLibrary(folders, (library) => {
      expect(library.diagnostics.map((d) => d.code)).toEqual(['article-unreadable', 'article-encoding']);
      expect(library.article('latin')?.text).toBe('Caf\uFFFD by the sea.');
    });
  });

  it('makes a damaged index anew, and lives without one where it cannot write', async () => {
    const folders = makeFolders({ 'bridge.md': BRIDGE });
    await idsOf(folders);
    const file = path.join(folders.data, 'index.sqlite');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x55, 100));
    await withLibrary(folders, (library) => {
      expect(library.diagnostics.map((d) => d.code)).toEqual(['cache-set-aside']);
      expect(library.search('bridge').ids).toEqual(['bridge']);
    });
    writeFileSync(path.join(folders.root, 'file'), '');
    await withLibrary({ ...folders, data: path.join(folders.root, 'file', 'data') }, (library) => {
      expect(library.diagnostics.map((d) => d.code)).toEqual(['cache-in-memory']);
      expect(library.search('bridge').ids).toEqual(['bridge']);
    });
  });

  it('stops between batches when told to, and goes on there next time', async () => {
    const many = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`a${i}.md`, FERRY]));
    const folders = makeFolders(many);
    const stop = new AbortController();
    const stopped = loadLibrary(folders, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) });
    await expect(stopped).rejects.toThrow('enough');
    const progress: (readonly [number, number])[] = [];
    const library = await loadLibrary(folders, { onProgress: (done, total) => progress.push([done, total]) });
    expect(library.entries()).toHaveLength(450);
    expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);
    library.close();
  });
});

describe('findTerms', () => {
  it('counts uses in title and text, and looks only through articles that are new', async () => {
    const folders = makeFolders({ 'bridge.md': BRIDGE, 'ferry.md': FERRY });
    const find = (): Promise<unknown> => withLibrary(folders, (l) => l.findTerms(['bridges', 'ferry']));
    const bridge = { id: 'bridge', terms: [{ term: 'bridges', inTitle: 1, inText: 1 }] };
    const ferry = { id: 'ferry', terms: [{ term: 'ferry', inTitle: 1, inText: 1 }] };
    expect(await find()).toEqual([bridge, ferry]);
    writeFileSync(path.join(folders.articles, 'cease.md'), articleText('title: T', 'A foot-bridge.'));
    writeFileSync(path.join(folders.articles, 'ferry.md'), articleText('title: T', 'Nothing sails.'));
    expect(await find()).toEqual([bridge, { id: 'cease', terms: [{ term: 'bridges', inTitle: 0, inText: 1 }] }]);
  });

  it('finds the same among a few articles, whether they were looked through before or not', async () => {
    const folders = makeFolders({ 'bridge.md': BRIDGE, 'ferry.md': FERRY });
    const among = (...ids: string[]) => withLibrary(folders, (l) => l.findTermsAmong(['bridges', 'ferry'], ids));
    const all = (): Promise<unknown> => withLibrary(folders, (l) => l.findTerms(['bridges', 'ferry']));
    const bridge = { id: 'bridge', terms: [{ term: 'bridges', inTitle: 1, inText: 1 }] };
    expect(await among('bridge', 'nothing')).toEqual([bridge]);
    expect(await among()).toEqual([]);
    expect(await all()).toEqual([bridge, ...(await among('ferry'))]);
    writeFileSync(path.join(folders.articles, 'cease.md'), articleText('title: T', 'A foot-bridge.'));
    writeFileSync(path.join(folders.articles, 'bridge.md'), articleText('title: T', 'Nothing here.'));
    expect(await among('ferry', 'cease', 'bridge')).toEqual(await all());
  });

  it('finds in the text what a hyphen joins', async () => {
    const folders = makeFolders({ 'a.md': articleText('title: T', 'A cease-fire near the U.S. border.') });
    await withLibrary(folders, (l) => {
      expect(l.findTerms(['ceasefire'])[0]?.id).toBe('a');
      expect(l.findTerms(['US'])[0]?.id).toBe('a');
      expect(l.findTerms([])).toEqual([]);
    });
  });
});
