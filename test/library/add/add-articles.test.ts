import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AddedFile, type AddReport, addArticles } from '../../../src/library/add/add-articles.ts';
import { type LibraryFolders, loadLibrary } from '../../../src/library/load-library.ts';
import { makeFolders } from '../workspace-folders.ts';

const NOW = new Date('2024-03-10T09:30:00.250Z');
const STORY = `The harbour council voted on Monday to close the old bridge for a year. Engineers had found cracks in two of its four piers during an inspection in January.

The ferry will sail every twenty minutes until the work is done, the council said in a statement. It expects about nine thousand passengers a day.

Shopkeepers on the east bank said that they feared for their trade, and asked for a discount on the fare.`;

const page = (title: string, body: string, url = 'https://harbour.example/news/bridge'): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="${url}"><meta property="og:title" content="${title}"><meta property="article:published_time" content="2024-03-09T10:00:00Z"></head><body><article><h1>${title}</h1>${body
    .split('\n\n')
    .map((p) => `<p>${p}</p>`)
    .join('')}</article></body></html>`;

type Folders = LibraryFolders & { readonly root: string };

const makeInbox = (folders: Folders, files: Readonly<Record<string, string>>): string => {
  const inbox = path.join(folders.root, 'inbox');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(inbox, name)), { recursive: true });
    writeFileSync(path.join(inbox, name), text);
  }
  return inbox;
};
const add = (folders: Folders, paths: readonly string[], dryRun = false): Promise<AddReport> =>
  addArticles(paths, { folders, now: () => NOW, dryRun });
const actions = ({ files }: AddReport): Record<string, AddedFile['action']> =>
  Object.fromEntries(files.map((f) => [path.basename(f.file), f.action]));
const codes = ({ files }: AddReport): string[] => files.flatMap((f) => f.diagnostics.map((d) => d.code));
const read = (folders: Folders, name: string): string => readFileSync(path.join(folders.articles, name), 'utf8');

describe('addArticles', () => {
  it('puts each readable file of a folder into the library and reports on it', async () => {
    const folders = makeFolders();
    const inbox = makeInbox(folders, {
      'b/page.html': page('Bridge to close', STORY),
      'a.txt': `Ferries to run more often\n\n${STORY.replace('Monday', 'Friday')}`,
      'picture.jpg': 'no',
      '.hidden.txt': STORY,
      'b/page_files/ad.html': page('An advertisement', STORY),
    });
    const report = await add(folders, [inbox]);
    expect(actions(report)).toEqual({ 'a.txt': 'added', 'page.html': 'added', 'picture.jpg': 'skipped' });
    const bridge = report.files.find((f) => f.file.endsWith('page.html'));
    expect(bridge).toMatchObject({
      id: 'bridge-to-close',
      path: path.join(folders.articles, 'bridge-to-close.md'),
      title: 'Bridge to close',
      titleMade: false,
    });
    expect(bridge?.words).toBeGreaterThan(60);
    expect(read(folders, 'bridge-to-close.md')).toContain('added: 2024-03-10T09:30:00.251Z');
    const library = await loadLibrary(folders);
    expect(library.entries()).toHaveLength(2);
    expect(library.article('bridge-to-close')).toMatchObject({
      url: 'https://harbour.example/news/bridge',
      text: STORY,
    });
    expect(library.search('shopkeepers').ids).toHaveLength(2);
    library.close();
    expect(readdirSync(folders.articles).filter((f) => !f.endsWith('.md'))).toEqual([]);
  });

  it('recognises the same article by its text, and by its address, and changes nothing then', async () => {
    const folders = makeFolders();
    const inbox = makeInbox(folders, {
      'one.html': page('Bridge to close', STORY),
      'copy.html': page('Bridge to close', STORY),
    });
    expect(Object.values(actions(await add(folders, [inbox])))).toEqual(['added', 'unchanged']);
    const before = read(folders, 'bridge-to-close.md');
    const again = makeInbox(folders, {
      'one.html': page('Bridge to close', STORY, 'https://www.harbour.example/news/bridge/?utm_source=mail#top'),
    });
    expect(Object.values(actions(await add(folders, [again])))).toEqual(['unchanged', 'unchanged']);
    expect(read(folders, 'bridge-to-close.md')).toBe(before);
  });

  it('keeps the same story of another site as an entry of its own, and says whose it is too', async () => {
    const folders = makeFolders();
    const inbox = makeInbox(folders, {
      '1.html': page('Bridge to close', STORY),
      '2.html': page('Bridge to close', STORY, 'https://coast.example/wire/77'),
      '3.html': page('A year without a bridge', STORY.slice(0, -120), 'https://valley.example/5'),
      '4.html': page('Bridge to close', STORY, 'https://m.harbour.example/news/bridge'),
    });
    const dry = await add(folders, [inbox], true);
    const report = await add(folders, [inbox]);
    expect(dry).toEqual(report);
    expect(report.files.map((f) => [f.action, f.id, ...f.diagnostics.map((d) => [d.code, d.what])])).toEqual([
      ['added', 'bridge-to-close'],
      ['added', 'bridge-to-close-2', ['article-same-story', expect.stringContaining('same text as bridge-to-close:')]],
      [
        'added',
        'a-year-without-a-bridge',
        ['article-same-story', expect.stringContaining('as bridge-to-close and bridge-to-close-2:')],
      ],
      ['unchanged', 'bridge-to-close'],
    ]);
  });

  it('knows an article by an address among the copies of an entry, and leaves the entry as it is', async () => {
    const copies = 'copies:\n  - { site: Coast Daily, url: https://coast.example/wire/77, published: 2024-03-09 }';
    const folders = makeFolders({ 'bridge.md': `---\ntitle: The bridge\n${copies}\n---\n\n${STORY}\n` });
    const before = read(folders, 'bridge.md');
    const other = page('Bridge to close', `${STORY}\n\nMore on page four.`, 'https://www.coast.example/wire/77/');
    const report = await add(folders, [makeInbox(folders, { 'one.html': other })]);
    expect(report.files).toMatchObject([{ action: 'unchanged', id: 'bridge', title: 'The bridge' }]);
    expect(codes(report)).toEqual(['article-is-copy']);
    expect(read(folders, 'bridge.md')).toBe(before);
    expect(readdirSync(folders.articles)).toEqual(['bridge.md']);
  });

  it('keeps the copies of an entry that is brought up to date, and adds those that are new', async () => {
    const coast = '  - { site: Coast Daily, url: https://coast.example/wire/77 }';
    const front = 'title: Bridge to close\nurl: https://harbour.example/news/bridge';
    const folders = makeFolders({ 'bridge.md': `---\n${front}\ncopies:\n${coast}\n---\n\n${STORY}\n` });
    await add(folders, [makeInbox(folders, { 'one.html': page('Bridge to close', `${STORY} More will follow.`) })]);
    const kept = read(folders, 'bridge.md');
    expect(kept).toContain('More will follow');
    expect(kept).toContain('https://coast.example/wire/77');
    const again = `---\n${front}\nadded: 2024-03-01\ncopies:\n${coast}\n  - { site: Valley Post }\n---\n\n${STORY}\n`;
    await add(folders, [makeInbox(folders, { 'one.md': again })]);
    const now = read(folders, 'bridge.md');
    expect([now.match(/Coast Daily/g)?.length, now.match(/Valley Post/g)?.length]).toEqual([1, 1]);
  });

  it('brings an entry up to date and keeps every change of the editor', async () => {
    const folders = makeFolders();
    const inbox = makeInbox(folders, { 'one.html': page('Bridge to close', STORY) });
    await add(folders, [inbox]);
    const file = path.join(folders.articles, 'bridge-to-close.md');
    const edited = readFileSync(file, 'utf8')
      .replace('title: Bridge to close', 'title: The old bridge')
      .replace('tags: []', 'tags: [roads]')
      .replace('\n---\n\n', '\nrating: 5\n---\n\n');
    writeFileSync(file, edited);
    makeInbox(folders, {
      'one.html': page(
        'Bridge to close, says council',
        `${STORY}\n\nWork begins in May, the engineers told the paper.`,
      ),
    });
    const report = await add(folders, [inbox]);
    expect(report.files).toMatchObject([{ action: 'updated', id: 'bridge-to-close', title: 'The old bridge' }]);
    const now = read(folders, 'bridge-to-close.md');
    for (const kept of [
      'title: The old bridge',
      'tags: [roads]',
      'rating: 5',
      'added: 2024-03-10T09:30:00.250Z',
      'Work begins in May',
    ])
      expect(now).toContain(kept);
    expect(readdirSync(folders.articles)).toEqual(['bridge-to-close.md']);
  });

  it('keeps a text that is twice as long as what is read now, and says so', async () => {
    const folders = makeFolders();
    await add(folders, [makeInbox(folders, { 'one.html': page('Bridge to close', STORY) })]);
    const before = read(folders, 'bridge-to-close.md');
    const stub = STORY.split('\n\n')[0] ?? '';
    const report = await add(folders, [makeInbox(folders, { 'one.html': page('Bridge to close', stub) })]);
    expect([actions(report), codes(report)]).toEqual([{ 'one.html': 'unchanged' }, ['article-shorter']]);
    expect(read(folders, 'bridge-to-close.md')).toBe(before);
  });

  it('keeps a text of which what is read now is the beginning alone, however much of it', async () => {
    const folders = makeFolders();
    await add(folders, [makeInbox(folders, { 'one.html': page('Bridge to close', STORY) })]);
    const before = read(folders, 'bridge-to-close.md');
    const begun = STORY.slice(0, STORY.indexOf(', and asked'));
    const cut = await add(folders, [makeInbox(folders, { 'one.html': page('Bridge to close', `${begun} …`) })]);
    expect([actions(cut), codes(cut)]).toEqual([{ 'one.html': 'unchanged' }, ['article-shorter']]);
    expect(read(folders, 'bridge-to-close.md')).toBe(before);
    const mended = STORY.replace('feared for their trade, and asked', 'asked');
    const report = await add(folders, [makeInbox(folders, { 'one.html': page('Bridge to close', mended) })]);
    expect([actions(report), codes(report)]).toEqual([{ 'one.html': 'updated' }, []]);
  });

  it('gives different articles of one title different names, also where a file by hand has one in other letters', async () => {
    const folders = makeFolders({ 'Bridge-to-Close.md': '---\ntitle: By hand\n---\n\nAnother text altogether.\n' });
    const inbox = makeInbox(folders, {
      '1.html': page('Bridge to close', STORY, 'https://a.example/1'),
      '2.html': page('Bridge to close', STORY.replace('Monday', 'Friday'), 'https://a.example/2'),
      '3.html': page('Con', STORY.replace('Monday', 'Sunday'), 'https://a.example/3'),
    });
    const report = await add(folders, [inbox]);
    expect(report.files.map((f) => f.id)).toEqual(['bridge-to-close-2', 'bridge-to-close-3', 'con-text']);
    expect(read(folders, 'Bridge-to-Close.md')).toContain('By hand');
  });

  it('reports the same in a dry run, and writes nothing', async () => {
    const files = {
      '1.html': page('Bridge to close', STORY, 'https://a.example/1'),
      '2.html': page('Bridge to close', STORY.replace('Monday', 'Friday'), 'https://a.example/2'),
      '3.html': page('Bridge to close', `${STORY}\n\nMore will follow, it is said.`, 'https://a.example/1'),
    };
    const folders = makeFolders();
    const dry = await add(folders, [makeInbox(folders, files)], true);
    expect(readdirSync(folders.articles)).toEqual([]);
    expect(await add(folders, [path.join(folders.root, 'inbox')])).toEqual(dry);
    expect(actions(dry)).toEqual({ '1.html': 'added', '2.html': 'added', '3.html': 'updated' });
  });

  it('takes an article file of another library with all that its editor wrote', async () => {
    const folders = makeFolders();
    const text = `---\ntitle: From elsewhere\nadded: 2023-01-02\nthemes: [bridge]\nmood: glad\n---\n\n${STORY}\n`;
    await add(folders, [makeInbox(folders, { 'x.md': text })]);
    const written = read(folders, 'from-elsewhere.md');
    for (const kept of ['added: 2023-01-02', 'themes: [bridge]', 'mood: glad', 'Shopkeepers'])
      expect(written).toContain(kept);
  });

  it('goes on past files that fail, and says of each why', async () => {
    const folders = makeFolders();
    const inbox = makeInbox(folders, {
      'empty.txt': '',
      'huge.html': '',
      'good.html': page('Bridge to close', STORY),
      'program.exe': 'MZ',
    });
    truncateSync(path.join(inbox, 'huge.html'), 21 * 1024 * 1024);
    const named = ['empty.txt', 'huge.html', 'program.exe', 'missing.txt', 'good.html'].map((name) =>
      path.join(inbox, name),
    );
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [path.join(inbox, 'pipe.txt')]);
      named.unshift(path.join(inbox, 'pipe.txt'));
    }
    const report = await add(folders, named);
    expect(actions(report)).toMatchObject({
      'empty.txt': 'failed',
      'huge.html': 'failed',
      'program.exe': 'failed',
      'missing.txt': 'failed',
      'good.html': 'added',
    });
    expect(codes(report).filter((c) => c !== 'file-unreadable')).toEqual([
      'intake-empty',
      'file-too-large',
      'file-kind-unknown',
    ]);
    expect(codes(report).filter((c) => c === 'file-unreadable')).toHaveLength(process.platform === 'win32' ? 1 : 2);
  });

  it('walks a folder whose link leads back up only once', async () => {
    const folders = makeFolders();
    const inbox = makeInbox(folders, { 'deep/one.html': page('Bridge to close', STORY) });
    symlinkSync(inbox, path.join(inbox, 'deep', 'loop'), 'dir');
    expect((await add(folders, [inbox, inbox])).files).toHaveLength(1);
  });

  it('follows a link within a folder, and one that is named, but none that leads out of the folder', async () => {
    const folders = makeFolders();
    const inbox = makeInbox(folders, { 'deep/one.html': page('Bridge to close', STORY), 'gone.txt': STORY });
    const secret = path.join(folders.root, 'inbox-secret.txt');
    writeFileSync(secret, `What nobody was to read\n\n${STORY.replace('Monday', 'Friday')}`);
    symlinkSync(path.join(inbox, 'deep', 'one.html'), path.join(inbox, 'inner.html'));
    symlinkSync(secret, path.join(inbox, 'deep', 'outer.txt'));
    rmSync(path.join(inbox, 'gone.txt'));
    const report = await add(folders, [inbox]);
    expect(actions(report)).toEqual({ 'one.html': 'added', 'inner.html': 'unchanged', 'outer.txt': 'skipped' });
    expect(codes(report)).toEqual(['file-link-skipped']);
    const named = await add(folders, [path.join(inbox, 'deep', 'outer.txt')]);
    expect(actions(named)).toEqual({ 'outer.txt': 'added' });
  });

  it('says what to do where the library cannot be written', async () => {
    const folders = makeFolders();
    writeFileSync(path.join(folders.root, 'file'), '');
    const inbox = makeInbox(folders, { 'one.html': page('Bridge to close', STORY) });
    const unwritable = { ...folders, articles: path.join(folders.root, 'file', 'articles') };
    await expect(add(unwritable, [inbox])).rejects.toMatchObject({ diagnostics: [{ code: 'file-not-written' }] });
    expect(existsSync(unwritable.articles)).toBe(false);
  });

  it('gives two processes that add the same articles at once one entry each', async () => {
    const folders = makeFolders();
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `${i}.html`,
        page('Bridge to close', `${STORY} Part ${i}.`, `https://a.example/${i}`),
      ]),
    );
    const inbox = makeInbox(folders, files);
    await Promise.all([add(folders, [inbox]), add(folders, [inbox])]);
    expect(readdirSync(folders.articles)).toHaveLength(12);
  });

  it('forgets an article whose file was taken away by hand right after it was added', async () => {
    const folders = makeFolders();
    const file = path.join(folders.root, 'talks.txt');
    writeFileSync(
      file,
      `Talks resume in the capital\n\n${'The delegations met for six hours on Monday and agreed on little. '.repeat(4)}`,
    );
    const add = () => addArticles([file], { folders, now: () => new Date('2024-03-10T09:30:00Z') });
    const [first] = (await add()).files;
    rmSync(first?.path ?? '');
    const [second] = (await add()).files;
    expect([second?.action, second?.id]).toEqual(['added', first?.id]);
    expect(second?.diagnostics).toEqual([]);
  });
});
