/** Moments of adding and the ends of windows: no article is between two windows, or in two. */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../src/library/add/add-articles.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { closeWindow, endOfWindow } from '../../src/library/moments.ts';

const BIN = path.resolve(import.meta.dirname, '../../bin/briefpress.js');
const built = existsSync(path.resolve(import.meta.dirname, '../../dist/cli/main.js'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-moments-'));
  for (const name of ['inbox', 'articles', 'themes']) mkdirSync(path.join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const folders = () => ({ articles: path.join(folder, 'articles'), themes: path.join(folder, 'themes'), data: folder });
const NOON = Date.parse('2025-03-10T12:00:00Z');
const at = (time: number) => () => new Date(time);

function inbox(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => {
    const file = path.join(folder, 'inbox', `${from + i}.md`);
    const word = `w${from + i}x`;
    writeFileSync(
      file,
      `---\ntitle: Report ${from + i}\n---\n\n${Array.from({ length: 40 }, (_, k) => `${word}${k}`).join(' ')}.\n`,
    );
    return file;
  });
}

const add = (files: readonly string[], now: () => Date) => addArticles(files, { folders: folders(), now });

async function moments(): Promise<string[]> {
  const library = await loadLibrary(folders());
  const added = library.entries().map((entry) => entry.added ?? '');
  library.close();
  return added.sort();
}

describe('moments', () => {
  it('are one for each article of a batch, though the clock stands still', async () => {
    await add(inbox(3), at(NOON));
    expect(await moments()).toEqual([0, 1, 2].map((ms) => new Date(NOON + ms).toISOString()));
  });

  it('are taken when the article is written, not when the batch begins', async () => {
    let time = NOON;
    await add(inbox(3), () => {
      time += 60_000;
      return new Date(time);
    });
    expect(await moments()).toEqual([1, 2, 3].map((minute) => new Date(NOON + minute * 60_000).toISOString()));
  });

  it('lie on one side of the end of a window, also in the same millisecond', async () => {
    await add(inbox(2), at(NOON));
    const end = await closeWindow(folders(), at(NOON));
    await add(inbox(2, 2), at(NOON));
    const added = await moments();
    expect(added.map((moment) => Date.parse(moment) <= end.getTime())).toEqual([true, true, false, false]);
  });

  it('go on where the clock was set back, but not from one that was wrong by more than a month', async () => {
    await add(inbox(1), at(NOON));
    const end = await closeWindow(folders(), at(NOON));
    await add(inbox(1, 1), at(NOON - 48 * 3_600_000));
    expect(Date.parse((await moments()).at(-1) ?? '')).toBeGreaterThan(end.getTime());
    const next = await closeWindow(folders(), at(NOON - 40 * 86_400_000));
    expect(next.getTime()).toBe(NOON - 40 * 86_400_000);
  });

  it('of a draft are not taken', async () => {
    await add(inbox(3), at(NOON));
    expect((await endOfWindow(folders(), new Date(NOON))).getTime()).toBe(NOON + 2);
    expect((await closeWindow(folders(), at(NOON))).getTime()).toBe(NOON + 3);
    expect((await endOfWindow(folders(), new Date(NOON + 5000))).getTime()).toBe(NOON + 5000);
  });

  it.skipIf(!built)(
    'divide what other processes add meanwhile: what a window ends before, its reading has seen',
    async () => {
      const place = { articles: path.join(folder, 'library/articles'), themes: path.join(folder, 'library/themes') };
      const all = { ...place, data: path.join(folder, '.briefpress') };
      for (const each of [place.themes, path.join(folder, 'briefs')]) mkdirSync(each, { recursive: true });
      writeFileSync(path.join(folder, 'briefpress.yaml'), 'timezone: UTC\n');
      const adders = [0, 100, 200].map((from) =>
        spawn(process.execPath, [BIN, 'add', ...inbox(30, from)], { cwd: folder, stdio: 'ignore' }),
      );
      let adding = 3;
      for (const adder of adders)
        adder.once('exit', () => {
          adding -= 1;
        });
      const seen: { readonly end: number; readonly ids: ReadonlySet<string> }[] = [];
      while (adding > 0) {
        const end = (await closeWindow(all, () => new Date())).getTime();
        const library = await loadLibrary(all);
        seen.push({ end, ids: new Set(library.entries().map(({ id }) => id)) });
        library.close();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const library = await loadLibrary(all);
      const entries = library.entries();
      library.close();
      const times = entries.map(({ added }) => added);
      expect([entries.length, new Set(times).size]).toEqual([90, 90]);
      const between = seen.filter(({ ids }) => ids.size > 0 && ids.size < 90);
      expect(between.length).toBeGreaterThan(3);
      for (const { end, ids } of seen)
        expect(entries.filter(({ id, added }) => Date.parse(added ?? '') <= end && !ids.has(id))).toEqual([]);
    },
  );
});
