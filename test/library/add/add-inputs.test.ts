/** What add takes beside files and folders: patterns, standard input, addresses and feeds. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { BriefpressError, diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { type AddOptions, type AddReport, addArticles } from '../../../src/library/add/add-articles.ts';
import type { FetchAddress, FetchedBytes } from '../../../src/library/add/input.ts';
import type { LibraryFolders } from '../../../src/library/load-library.ts';
import { makeFolders } from '../workspace-folders.ts';

const NOW = new Date('2024-03-10T09:30:00.250Z');
const story = (name: string): string =>
  `The council of ${name} voted on Monday to close the old bridge for a year, because engineers had found cracks in two of its four piers.\n\nThe ferry of ${name} will sail every twenty minutes until the work is done, the council said, and expects nine thousand passengers a day.\n\nShopkeepers in ${name} said that they feared for their trade, and asked for a discount on the fare.`;
const html = (name: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Bridge of ${name} to close</title>${head}</head><body><article><h1>Bridge of ${name} to close</h1>${story(
    name,
  )
    .split('\n\n')
    .map((p) => `<p>${p}</p>`)
    .join('')}</article></body></html>`;

type Folders = LibraryFolders & { readonly root: string };

function put(folders: Folders, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folders.root, 'in', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return path.join(folders.root, 'in');
}
const add = (folders: Folders, typed: readonly string[], options: Partial<AddOptions> = {}): Promise<AddReport> =>
  addArticles(typed, { folders, now: () => NOW, ...options });
const rows = ({ files }: AddReport): string[] => files.map((f) => `${f.action} ${path.basename(f.file)}`);
const codes = ({ files }: AddReport): string[] => files.flatMap((f) => f.diagnostics.map((d) => d.code));
const written = (folders: Folders, id: string | null | undefined): string =>
  readFileSync(path.join(folders.articles, `${id}.md`), 'utf8');

describe('JSON and XML that are no feeds', () => {
  const files = { 'package.json': '{"name":"other"}', 'sitemap.xml': '<?xml version="1.0"?><urlset></urlset>' };

  it('are passed over in a folder', async () => {
    const folders = makeFolders();
    const report = await add(folders, [put(folders, { ...files, 'a.html': html('Aston') })]);
    expect(rows(report)).toEqual(['added a.html', 'skipped package.json', 'skipped sitemap.xml']);
    expect(codes(report)).toEqual(['file-other-skipped', 'file-other-skipped']);
  });

  it('are mistakes where they were named', async () => {
    const folders = makeFolders();
    const report = await add(folders, [path.join(put(folders, files), 'package.json')]);
    expect([rows(report), codes(report)]).toEqual([['failed package.json'], ['feed-none']]);
  });
});

it('a file that takes too long to read is stopped and told, and the others go on', async () => {
  const late = Object.assign(new Error('late'), { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' });
  const run = vi.spyOn(vm.Script.prototype, 'runInThisContext').mockImplementationOnce(() => {
    throw late;
  });
  const folders = makeFolders();
  const report = await add(folders, [put(folders, { 'a.html': html('Aston'), 'b.html': html('Burley') })]);
  run.mockRestore();
  expect([rows(report), codes(report)]).toEqual([['failed a.html', 'added b.html'], ['intake-slow']]);
});

describe('patterns', () => {
  const files = {
    'a.html': html('Aston'),
    'b.txt': story('Burley'),
    'deep/c.html': html('Corby'),
    '.d.html': html('D'),
  };

  it('are expanded where no shell did, below the folder where the user is', async () => {
    const folders = makeFolders();
    const cwd = put(folders, files);
    expect(rows(await add(folders, ['*.html'], { cwd }))).toEqual(['added a.html']);
    expect(rows(await add(folders, ['**/*.{html,txt}'], { cwd }))).toEqual([
      'unchanged a.html',
      'added b.txt',
      'added c.html',
    ]);
    expect(rows(await add(folders, [path.join(cwd, 'deep', '?.html')]))).toEqual(['unchanged c.html']);
  });

  it('give way to a file of that very name', async () => {
    const folders = makeFolders();
    const cwd = put(folders, { 'page [1].html': html('Aston'), 'page 1.html': html('Burley') });
    expect(rows(await add(folders, ['page [1].html'], { cwd }))).toEqual(['added page [1].html']);
    expect(rows(await add(folders, ['page ?1?.html'], { cwd }))).toEqual(['unchanged page [1].html']);
  });

  it('work below a folder whose own name looks like one', async () => {
    const folders = makeFolders();
    const cwd = path.join(put(folders, { 'in [x]/a.html': html('Aston') }), 'in [x]');
    expect(rows(await add(folders, ['*.html'], { cwd }))).toEqual(['added a.html']);
  });

  it('pass over what cannot be read, and what a browser saved beside a page', async () => {
    const folders = makeFolders();
    const cwd = put(folders, { ...files, 'a_files/frame.html': html('Frame'), 'e.jpg': '' });
    const report = await add(folders, ['**/*'], { cwd });
    expect(rows(report)).toEqual(['added a.html', 'added b.txt', 'added c.html', 'skipped e.jpg']);
  });

  it('that match nothing are told, and the others go on', async () => {
    const folders = makeFolders();
    const report = await add(folders, ['*.htm', 'a.html'], { cwd: put(folders, files) });
    expect([rows(report), codes(report)]).toEqual([['failed *.htm', 'added a.html'], ['pattern-empty']]);
  });

  it('and files count once', async () => {
    const folders = makeFolders();
    expect(rows(await add(folders, ['a.html', '*.html', '.'], { cwd: put(folders, files) }))).toHaveLength(3);
  });
});

describe('a folder', () => {
  it('that holds no file is told', async () => {
    const folders = makeFolders();
    mkdirSync(path.join(folders.root, 'none'));
    expect(codes(await add(folders, ['none'], { cwd: folders.root }))).toEqual(['file-unreadable']);
  });
});

describe('standard input', () => {
  const from = (...chunks: readonly string[]) =>
    async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    };

  it('is read as what it is', async () => {
    const folders = makeFolders();
    const text = html('Aston');
    const report = await add(folders, ['-'], { readStdin: from(text.slice(0, 99), text.slice(99)) });
    expect(report.files).toMatchObject([{ file: '-', action: 'added', title: 'Bridge of Aston to close' }]);
  });

  it('takes what the user says of it', async () => {
    const folders = makeFolders();
    const told = { url: 'https://harbour.example/a', format: 'text' };
    const report = await add(folders, ['-'], { readStdin: from(`A bridge\n\n${story('Aston')}`), told });
    expect(report.files).toMatchObject([{ action: 'added', url: 'https://harbour.example/a' }]);
    const article = `---\ntitle: By hand\nadded: 2023-01-02\nmood: glad\n---\n\n${story('Burley')}`;
    const named = await add(folders, ['-'], { readStdin: from(article), told: { name: 'x.md' } });
    expect(written(folders, named.files[0]?.id)).toContain('mood: glad');
  });

  it('is stopped when it is too much', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1024 * 1024);
      }
    }
    const report = await add(makeFolders(), ['-'], { readStdin: endless });
    expect([rows(report), codes(report), given]).toEqual([['failed -'], ['file-too-large'], 21]);
  });

  it('that is never ended does not outlast an interruption', async () => {
    async function* waiting() {
      yield Buffer.from('A');
      await new Promise(() => undefined);
    }
    const report = await add(makeFolders(), ['-'], { readStdin: waiting, signal: AbortSignal.timeout(20) });
    expect([report.files, report.diagnostics.map((d) => d.code)]).toEqual([[], ['add-interrupted']]);
  });

  it('that is not there, or empty, is told', async () => {
    expect(codes(await add(makeFolders(), ['-']))).toEqual(['input-none']);
    expect(codes(await add(makeFolders(), ['-'], { readStdin: from() }))).toEqual(['intake-empty']);
  });
});

describe('what the user says of an input', () => {
  it('is refused of several', async () => {
    const folders = makeFolders();
    const cwd = put(folders, { 'a.html': html('Aston'), 'b.html': html('Burley') });
    const told = { url: 'https://harbour.example/a', format: 'html' };
    await expect(add(folders, ['.'], { cwd, told })).rejects.toMatchObject({
      diagnostics: [{ code: 'input-not-one', what: expect.stringContaining('--url and --format') }],
    });
  });

  it('opens a file whose ending says nothing', async () => {
    const folders = makeFolders();
    const cwd = put(folders, { 'a.aspx': html('Aston') });
    expect(codes(await add(folders, ['a.aspx'], { cwd }))).toEqual(['file-kind-unknown']);
    expect(rows(await add(folders, ['a.aspx'], { cwd, told: { format: 'html' } }))).toEqual(['added a.aspx']);
  });
});

type Page = Partial<FetchedBytes> & { readonly text: string };

/** A network of these pages; each address and where it stood is written down. */
function network(pages: Readonly<Record<string, Page | string>>) {
  const asked: (readonly [string, string | null])[] = [];
  const fetchAddress: FetchAddress = async (address, from) => {
    asked.push([address, from]);
    const page = pages[address];
    if (page === undefined) throw new BriefpressError([diagnose('address-gone', { status: 404 }, { file: address })]);
    const { text, ...rest } = typeof page === 'string' ? { text: page } : page;
    return { bytes: Buffer.from(text), url: address, charset: null, contentType: 'text/html', ...rest };
  };
  return { asked, fetchAddress };
}

describe('addresses', () => {
  it('are fetched as the user typed them, and read with what the server says', async () => {
    const folders = makeFolders();
    const bytes = Buffer.from(html('Ærø', '<meta charset="utf-8">'), 'latin1');
    const { asked, fetchAddress } = network({
      'https://h.example/old?id=1': { text: '', bytes, url: 'https://h.example/new', charset: 'iso-8859-1' },
    });
    const report = await add(folders, ['https://h.example/old?id=1'], { fetchAddress });
    expect(asked).toEqual([['https://h.example/old?id=1', null]]);
    expect(report.files).toMatchObject([
      {
        file: 'https://h.example/old?id=1',
        action: 'added',
        url: 'https://h.example/new',
        title: 'Bridge of Ærø to close',
      },
    ]);
  });

  it('are read right though the server tells a wrong encoding', async () => {
    for (const charset of ['iso-8859-1', 'nonsense', 'utf-16']) {
      const { fetchAddress } = network({ 'https://h.example/a': { text: html('Ærø'), charset } });
      const { files } = await add(makeFolders(), ['https://h.example/a'], { fetchAddress });
      expect(files).toMatchObject([{ title: 'Bridge of Ærø to close' }]);
    }
  });

  it('that fail do not stop the others, and in a dry run nothing is written', async () => {
    const folders = makeFolders();
    const { fetchAddress } = network({ 'https://h.example/a': html('Aston') });
    const report = await add(folders, ['https://h.example/none', 'https://h.example/a'], {
      fetchAddress,
      dryRun: true,
    });
    expect([rows(report), codes(report)]).toEqual([['failed none', 'added a'], ['address-gone']]);
    expect(() => written(folders, report.files[1]?.id)).toThrow('ENOENT');
  });

  it('with a password in them are neither asked for nor printed', async () => {
    const { asked, fetchAddress } = network({});
    const report = await add(makeFolders(), ['https://me:secret@h.example/a'], { fetchAddress });
    expect([codes(report), asked, JSON.stringify(report).includes('secret')]).toEqual([
      ['address-credentials'],
      [],
      false,
    ]);
  });

  it("hand over no editor's front matter", async () => {
    const folders = makeFolders();
    const text = `---\ntitle: From elsewhere\nadded: 2001-01-02\nthemes: [bridge]\n---\n\n${story('Aston')}\n`;
    const { fetchAddress } = network({ 'https://h.example/x.md': { text, contentType: 'text/markdown' } });
    const report = await add(folders, ['https://h.example/x.md'], { fetchAddress });
    expect(written(folders, report.files[0]?.id)).toContain('added: 2024-03-10');
  });

  it('that are interrupted leave what was added, and say so', async () => {
    const folders = makeFolders();
    const stop = new AbortController();
    const { fetchAddress } = network({ 'https://h.example/a': html('Aston') });
    const stopping: FetchAddress = async (address, from) => {
      if (address.endsWith('/b')) stop.abort();
      stop.signal.throwIfAborted();
      return fetchAddress(address, from);
    };
    const typed = ['a', 'b', 'c'].map((name) => `https://h.example/${name}`);
    const report = await add(folders, typed, { fetchAddress: stopping, signal: stop.signal });
    expect([rows(report), report.diagnostics.map((d) => d.code)]).toEqual([['added a'], ['add-interrupted']]);
    expect(written(folders, report.files[0]?.id)).toContain('Aston');
  });
});

const FEED = 'https://news.example/feed.xml';
const item = (name: string, more: string): string =>
  `<item><title>Bridge of ${name}, says feed</title>${more}<pubDate>Sat, 09 Mar 2024 10:00:00 GMT</pubDate></item>`;
const link = (name: string): string => `<link>https://news.example/${name}</link>`;
const summary = '<description>The old bridge is to close for a year.</description>';
const rss = (...items: readonly string[]): Page => ({
  text: `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example/</link><description>All of it</description>${items.join('')}</channel></rss>`,
  contentType: 'application/rss+xml',
});
const full = (name: string): string =>
  item(
    name,
    `${link(name)}<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>${story(name).replaceAll('\n\n', '</p><p>')}</p>]]></content:encoded>`,
  );
const partial = (name: string): string => item(name, link(name) + summary);

describe('feeds', () => {
  it('give a row for each entry, and a warning for what is left out', async () => {
    const { asked, fetchAddress } = network({
      [FEED]: rss(full('Aston'), partial('Burley'), partial('Corby'), full('Derby')),
    });
    const report = await add(makeFolders(), [FEED], { fetchAddress });
    expect(report.files).toMatchObject([
      { file: FEED, action: 'added', url: 'https://news.example/Aston' },
      { file: FEED, action: 'added', url: 'https://news.example/Derby' },
    ]);
    const [told] = report.files.flatMap((f) => f.diagnostics);
    expect(told).toMatchObject({ code: 'partial-left-out', severity: 'warning', file: FEED });
    expect([told?.what, told?.how]).toEqual([
      expect.stringMatching(/^2 of its 4 /),
      expect.stringContaining('--linked'),
    ]);
    expect(asked).toHaveLength(1);
  });

  it('are told where they yield nothing', async () => {
    const { fetchAddress } = network({ [FEED]: rss(), 'https://news.example/2': rss(partial('Aston')) });
    const empty = await add(makeFolders(), [FEED], { fetchAddress });
    expect([rows(empty), empty.files[0]?.diagnostics.some((d) => d.severity === 'error')]).toEqual([
      ['failed feed.xml'],
      true,
    ]);
    const partials = await add(makeFolders(), ['https://news.example/2'], { fetchAddress });
    expect([rows(partials), codes(partials)]).toEqual([['failed 2'], ['partial-left-out']]);
  });

  it('have their pages fetched where asked, each once, and filled with what the feed declares', async () => {
    const folders = makeFolders();
    const { asked, fetchAddress } = network({
      [FEED]: rss(full('Aston'), partial('Burley'), partial('Corby')),
      'https://news.example/Burley': html('Burley'),
    });
    const report = await add(folders, [FEED], { fetchAddress, linked: true });
    expect(report.files.map((f) => [f.action, f.url])).toEqual([
      ['added', 'https://news.example/Aston'],
      ['added', 'https://news.example/Burley'],
      ['failed', 'https://news.example/Corby'],
    ]);
    expect(codes(report)).toEqual(['address-gone']);
    expect(asked.slice(1)).toEqual([
      ['https://news.example/Burley', FEED],
      ['https://news.example/Corby', FEED],
    ]);
    const burley = written(folders, report.files[1]?.id);
    expect(burley).toContain('published: 2024-03-09');
    expect(burley).toContain('nine thousand passengers');
    asked.length = 0;
    const again = await add(folders, [FEED], { fetchAddress, linked: true });
    expect(rows(again)).toEqual(['unchanged feed.xml', 'unchanged feed.xml', 'failed feed.xml']);
    expect(asked.map(([address]) => address)).toEqual([FEED, 'https://news.example/Corby']);
    const without = await add(folders, [FEED], { fetchAddress });
    expect([rows(without), without.files[0]?.diagnostics[0]?.what]).toEqual([
      ['unchanged feed.xml', 'unchanged feed.xml'],
      expect.stringMatching(/^1 of its 3 /),
    ]);
  });

  it('do not take a page for an article that is a feed again', async () => {
    const { fetchAddress } = network({
      [FEED]: rss(partial('Aston')),
      'https://news.example/Aston': rss(full('B'), full('C')),
    });
    const report = await add(makeFolders(), [FEED], { fetchAddress, linked: true });
    expect([rows(report), codes(report)]).toEqual([['failed feed.xml'], ['intake-empty']]);
  });

  it('say of an entry that leads nowhere that it is left out', async () => {
    const { fetchAddress } = network({ [FEED]: rss(item('Aston', '')) });
    const report = await add(makeFolders(), [FEED], { fetchAddress, linked: true });
    expect([rows(report), codes(report)]).toEqual([['failed feed.xml'], ['partial-no-address']]);
  });

  it('keep what is wrong with them as a whole when their first entry is left out', async () => {
    const text = rss(partial('Aston'), full('Burley'), full('Corby')).text.slice(0, -150);
    const { fetchAddress } = network({
      [FEED]: { text, contentType: 'application/rss+xml' },
      'https://news.example/Aston': html('Aston'),
    });
    expect(codes(await add(makeFolders(), [FEED], { fetchAddress }))).toContain('feed-ends-early');
    expect(codes(await add(makeFolders(), [FEED], { fetchAddress, linked: true }))).toContain('feed-ends-early');
  });

  it('in a file say with each link that it stands in that file', async () => {
    const folders = makeFolders();
    const cwd = put(folders, { 'feed.xml': rss(partial('Aston')).text });
    const { asked, fetchAddress } = network({ 'https://news.example/Aston': html('Aston') });
    await add(folders, ['feed.xml'], { cwd, fetchAddress, linked: true });
    expect(asked).toEqual([['https://news.example/Aston', path.join(cwd, 'feed.xml')]]);
  });
});
