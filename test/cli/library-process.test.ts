/** One library and several processes, some of them killed: nothing lost, nothing twice, nothing torn. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArticleFile } from '../../src/library/article-file.ts';
import { runMain } from './run-main.ts';

const BIN = path.resolve(import.meta.dirname, '../../bin/briefpress.js');
const built = existsSync(path.resolve(import.meta.dirname, '../../dist/cli/main.js'));

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-library-'));
  await runMain(folder, ['init']);
  for (const name of readdirSync(inside('library/articles'))) rmSync(inside('library/articles', name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);
const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { cwd: folder, stdio: 'ignore' });
const exitOf = async (child: ChildProcess): Promise<unknown> => (await once(child, 'exit'))[0];

/** Titles come again and again, in other letters: names must be found for all of them. */
function makeInbox(name: string, count: number, about: string): string {
  mkdirSync(inside(name));
  for (let i = 0; i < count; i++) {
    const title = i % 2 === 0 ? 'Ferry to sail' : 'FERRY TO SAIL';
    const text =
      `Ship ${about}${i} sails on Monday, the harbour office said, and carries ${i + 10} passengers. `.repeat(9);
    writeFileSync(inside(name, `${i}.txt`), `${title}\n\n${text}\n`);
  }
  return inside(name);
}

/** Every file of the library as it stands; fails where one is torn. */
function readLibrary(): readonly string[] {
  const names = readdirSync(inside('library/articles')).filter((name) => name.endsWith('.md'));
  return names.map((name) => {
    const { article, diagnostics } = parseArticleFile(readFileSync(inside('library/articles', name), 'utf8'), name);
    expect(diagnostics).toEqual([]);
    return article?.text ?? '';
  });
}

async function listedCount(): Promise<number> {
  const { code, stdout } = await runMain(folder, ['articles', '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout).articles.length;
}

describe.skipIf(!built)(
  'several processes on one library (needs "npm run build")',
  () => {
    it('lets two add at once: all is there, once, under names of its own', async () => {
      const [a, b] = [makeInbox('a', 50, 'A'), makeInbox('b', 50, 'B')];
      // Ten of the second are the first's too.
      for (let i = 0; i < 10; i++) writeFileSync(path.join(b, `${i}.txt`), readFileSync(path.join(a, `${i}.txt`)));
      expect(await Promise.all([exitOf(start('add', a)), exitOf(start('add', b))])).toEqual([0, 0]);
      const texts = readLibrary();
      expect([texts.length, new Set(texts).size]).toEqual([90, 90]);
      const names = readdirSync(inside('library/articles'));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(90);
      expect(await listedCount()).toBe(90);
    });

    it('bears being killed while it adds, and goes on where it was', async () => {
      const inbox = makeInbox('a', 60, 'A');
      for (const after of [250, 350, 450, 600, 800]) {
        const child = start('add', inbox);
        setTimeout(() => child.kill('SIGKILL'), after);
        await exitOf(child);
        const texts = readLibrary();
        expect(new Set(texts).size).toBe(texts.length);
      }
      expect(await exitOf(start('add', inbox))).toBe(0);
      expect([readLibrary().length, await listedCount()]).toEqual([60, 60]);
    });

    it('bears being killed while it merges: as before, or as after', async () => {
      const ids = Array.from({ length: 12 }, (_, i) => `ship-${i}`);
      const write = (): void => {
        for (const [i, id] of ids.entries())
          writeFileSync(inside('library/articles', `${id}.md`), `---\ntitle: Ship\nsite: S${i}\n---\n\nIt sails.\n`);
      };
      for (const after of [150, 200, 250, 300, 350, 400, 450, 500]) {
        write();
        const child = start('articles', 'merge', ...ids);
        setTimeout(() => child.kill('SIGKILL'), after);
        await exitOf(child);
        const { articles } = JSON.parse((await runMain(folder, ['articles', '--json'])).stdout);
        expect([ids.length, 1]).toContain(articles.length);
        const copies = articles.find((article: { id: string }) => article.id === 'ship-0').copies.length;
        expect(copies).toBe(articles.length === 1 ? ids.length - 1 : 0);
      }
    });

    it('goes on with an index whose making was killed', async () => {
      for (let i = 0; i < 3000; i++)
        writeFileSync(inside('library/articles', `ship-${i}.md`), `---\ntitle: Ship ${i}\n---\n\nShip ${i} sails.\n`);
      const child = start('articles');
      setTimeout(() => child.kill('SIGKILL'), 700);
      await exitOf(child);
      expect(await listedCount()).toBe(3000);
    });
  },
  120_000,
);
