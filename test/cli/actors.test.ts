/** actors, and what check says of speakers and of balance, on the sample workspace. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-actors-'));
  await runMain(folder, ['init']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inside = (file: string): string => path.join(folder, file);
const run = (...argv: readonly string[]) => runMain(folder, argv);
const FILE = 'library/actors.yaml';

describe('actors', () => {
  it('lists who speaks, most quoted first, and writes nothing', async () => {
    const { code, stdout } = await run('actors');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(/^quoted +name +side/);
    expect(stdout).toMatch(/^ *\d+ +Mira Aldous /m);
    expect(existsSync(inside(FILE))).toBe(false);
  });

  it('writes a file once, keeps what a person made of it, and adds what is missing', async () => {
    expect((await run('actors', '--write')).stderr).toContain(`added to ${FILE}`);
    const mine = readFileSync(inside(FILE), 'utf8').replace(/ {2}- name: Mira Aldous[\s\S]*?(?= {2}- name|$)/, '');
    const corrected = `${mine.replace('actors:\n', 'actors:\n  # kept\n')}`;
    writeFileSync(inside(FILE), corrected);
    const { actors, written } = JSON.parse((await run('actors', '--write', '--json')).stdout);
    expect(written).toBe(1);
    expect(actors.filter((a: { known: boolean }) => !a.known).map((a: { name: string }) => a.name)).toEqual([
      'Mira Aldous',
    ]);
    const after = readFileSync(inside(FILE), 'utf8');
    expect(after.startsWith(corrected)).toBe(true);
    expect((await run('actors', '--write')).stderr).toContain('0 added');
    expect(readFileSync(inside(FILE), 'utf8')).toBe(after);
  });

  it('tells what is wrong with the file, with its line, and leaves it alone', async () => {
    writeFileSync(inside(FILE), 'actors: [\n');
    const { code, stderr } = await run('actors', '--write');
    expect([code, readFileSync(inside(FILE), 'utf8')]).toEqual([2, 'actors: [\n']);
    expect(stderr).toContain(`${FILE}:`);
    expect((await run('build', 'example-bridge', '--to', 'edition')).code).toBe(2);
  });

  it('moves a speaker to the side that the file gives', async () => {
    const theme = 'library/themes/example-bridge-traffic.md';
    const text = readFileSync(inside(theme), 'utf8');
    writeFileSync(inside(theme), text.replace(/Mira Aldous,? ?/g, ''));
    const sidesOf = async (): Promise<(number | null)[]> => {
      await run('build', 'example-bridge', '--to', 'edition', '--out', 'made');
      const made = JSON.parse(readFileSync(inside('made/example-bridge-2025-03-10.edition.json'), 'utf8')) as Edition;
      return made.viewpoints.flatMap((v) =>
        v.sides.map((_, i) => {
          const cells = [...v.points.map((p) => p.cells[i] ?? []), v.further[i] ?? []].flat();
          return cells.filter((s) => s.speaker === 'Mira Aldous').length;
        }),
      );
    };
    const before = await sidesOf();
    const names = [...text.matchAll(/name: (.+?)[,\n}]/g)].map((m) => m[1] ?? '');
    writeFileSync(inside(FILE), `actors:\n  - name: Mira Aldous\n    side: ${names[1]}\n`);
    const after = await sidesOf();
    expect(before[1]).toBe(0);
    expect(after[1]).toBeGreaterThan(0);
  });
});

describe('check', () => {
  it('says who is quoted on no side, until the file of actors has said so too', async () => {
    const theme = 'library/themes/example-bridge-traffic.md';
    writeFileSync(inside(theme), readFileSync(inside(theme), 'utf8').replace(/Mira Aldous,? ?/g, ''));
    expect((await run('check')).stdout).toContain('Mira Aldous is quoted');
    writeFileSync(inside(FILE), 'actors:\n  - name: Tom Verley\n');
    expect((await run('check')).stdout).toContain('is not in the file of actors');
    writeFileSync(inside(FILE), 'actors:\n  - name: Mira Aldous\n    side: none\n');
    expect((await run('check')).stdout).not.toContain('Mira Aldous');
  });
});
