/** add with addresses and standard input, as a user calls it; the network is this machine's own loopback. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/main.ts';
import { articleReaders } from '../../src/library/read/article-readers.ts';
import { serve } from '../network/loopback.ts';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-add-'));
  await runMain(folder, ['init']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (argv: readonly string[], io: Partial<Io> = {}) => runMain(folder, ['add', ...argv], io);
const articles = (): string[] => readdirSync(path.join(folder, 'library/articles')).sort();
const page = (name: string): string =>
  `<!doctype html><html lang="en"><title>Ferry of ${name}</title><article><h1>Ferry of ${name}</h1>${['will not sail between November and March', 'needs repairs that cost more than a million euros', 'will be missed by the islanders all winter'].map((what) => `<p>The harbour office of ${name} said on Monday that the ferry to the outer islands ${what}.</p>`).join('')}</article></html>`;

describe('add', () => {
  it('fetches an address, and says of one that fails why and what to do', async () => {
    const { origin } = await serve({ '/a': page('Nordvik') });
    const { code, stdout, stderr } = await run([`${origin}/a`, `${origin}/none`]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^added {2}ferry-of-nordvik /);
    expect(stdout).toContain(`failed  ${origin}/none\n`);
    expect(stderr).toContain(`${origin}/none: error: There is no page at this address (status 404).`);
    expect(articles()).toContain('ferry-of-nordvik.md');
  });

  it('tells of fetching on a terminal', async () => {
    const { origin } = await serve({ '/a': page('Nordvik') });
    expect((await run([`${origin}/a`, '--dry-run'], { isTTY: true })).stderr).toContain(`Fetching ${origin}/a`);
    expect(articles()).not.toContain('ferry-of-nordvik.md');
  });

  it('reads standard input, and what is said of it', async () => {
    async function* stdin() {
      yield Buffer.from(page('Vesthavn'));
    }
    const argv = ['-', '--url', 'https://news.example/a', '--json'];
    const { code, stdout } = await run(argv, { stdin });
    expect([code, JSON.parse(stdout).files]).toMatchObject([
      0,
      [{ file: '-', action: 'added', id: 'ferry-of-vesthavn', url: 'https://news.example/a' }],
    ]);
  });

  it('refuses an address that is none, and one said of several inputs', async () => {
    expect(await run(['-', '--url', 'news'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"news" is no address'),
    });
    const several = await run(['a.html', 'b.html', '--url', 'https://news.example/a']);
    expect(several).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--url can be said of one') });
  });

  it('ends in good order when it is interrupted while it fetches', async () => {
    let interrupt = (): void => undefined;
    const interrupted = () =>
      new Promise<void>((resolve) => {
        interrupt = resolve;
      });
    const { origin } = await serve({ '/a': page('Nordvik'), '/slow': () => interrupt() });
    const { code, stdout, stderr } = await run([`${origin}/a`, `${origin}/slow`, `${origin}/a?2`], { interrupted });
    expect([code, stdout.split('  ')[0]]).toEqual([1, 'added']);
    expect(stderr).toContain('stopped before everything was read');
    expect(articles()).toContain('ferry-of-nordvik.md');
  });
});

describe.skipIf(!articleReaders.some(({ format }) => format === 'feed'))('add of a feed', () => {
  const feed = (...links: readonly string[]): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${links.map((link) => `<item><title>Ferry</title><link>${link}</link><description>It stops.</description></item>`).join('')}</channel></rss>`;

  it('on this machine that the user typed leads to its own pages, and to no other server', async () => {
    const other = await serve({ '/secret': page('Secret') });
    const links = ['/a', `${other.origin}/secret`, 'http://169.254.169.254/latest/'];
    const own = await serve({
      '/feed': (response) => response.end(feed(own.origin + links[0], ...links.slice(1))),
      '/a': page('Nordvik'),
    });
    const { code, stdout, stderr } = await run([`${own.origin}/feed`, '--linked']);
    expect([code, stdout.match(/^\w+/gm)]).toEqual([1, ['added', 'failed', 'failed']]);
    expect(stderr.match(/is a machine of a private network/g)).toHaveLength(2);
    expect([own.asked, other.requests]).toEqual([['/feed', '/a'], []]);
  });

  it('from elsewhere leads nowhere on this machine', async () => {
    const own = await serve({ '/secret': page('Secret') });
    async function* stdin() {
      yield Buffer.from(feed(`${own.origin}/secret`));
    }
    const { code, stderr } = await run(['-', '--linked', '--url', `${own.origin}/feed`], { stdin });
    expect([code, own.requests]).toEqual([1, []]);
    expect(stderr).toContain('is a machine of a private network');
  });
});
