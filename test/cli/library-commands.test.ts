/** add, articles, themes, inspect and check, as a user calls them. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-cli-'));
  await runMain(folder, ['init']);
  writeFileSync(inside('ferry.txt'), FERRY);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runMain(folder, argv);
const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

const FERRY = `Ferry to the islands stops for the winter

The harbour office of Nordvik said on Monday that the ferry to the outer islands will not sail between November and March. The ship needs repairs that cost 1.3 million euros, and there is no other vessel in the fleet that could take its place.

"We cannot send people out on a ship with one engine," said Karin Holm, who heads the office. About 340 people live on the islands all year. A helicopter will bring mail and medicine twice a week, weather permitting.

Islanders complained that they had been told only two weeks before. Their spokesman, Jon Berge, said that 28 children go to school on the mainland and would have to stay with relatives.
`;

describe('add', () => {
  it('tells of each file what it became', async () => {
    const { code, stdout, stderr } = await run('add', 'ferry.txt');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^added {2}ferry-to-the-islands-stops-for-the-winter {2}\d+ words {2}Ferry to the islands/);
    expect(readdirSync(inside('library/articles'))).toContain('ferry-to-the-islands-stops-for-the-winter.md');
    expect((await run('add', 'ferry.txt')).stdout).toMatch(/^unchanged/);
  });

  it('writes nothing when dry', async () => {
    const before = readdirSync(inside('library/articles'));
    const { code, stdout, stderr } = await run('add', 'ferry.txt', '--dry-run');
    expect([code, stdout.startsWith('added')]).toEqual([0, true]);
    expect(stderr).toContain('Nothing was written.');
    expect(readdirSync(inside('library/articles'))).toEqual(before);
  });

  it('goes on after a file that cannot be read, names it, and ends with 1', async () => {
    const { code, stdout, stderr } = await run('add', 'no-such-file.txt', 'ferry.txt');
    expect(code).toBe(1);
    expect(stdout).toContain('added  ferry-to');
    expect(stderr).toContain('no-such-file.txt');
  });

  it('answers as JSON', async () => {
    const { files } = JSON.parse((await run('add', 'ferry.txt', '--json')).stdout);
    expect(files).toMatchObject([{ action: 'added', id: 'ferry-to-the-islands-stops-for-the-winter' }]);
  });
});

describe('articles', () => {
  it('lists and searches', async () => {
    await run('add', 'ferry.txt');
    expect((await run('articles')).stdout.trimEnd().split('\n')).toHaveLength(2);
    const { code, stdout } = await run('articles', 'helicopter');
    expect([code, stdout.split('  ')[0]]).toEqual([0, 'ferry-to-the-islands-stops-for-the-winter']);
    const { articles } = JSON.parse((await run('articles', 'piers', '--json')).stdout);
    expect(articles.map((a: { id: string }) => a.id)).toEqual(['example-council-votes-on-old-bridge']);
  });

  it('says that nothing answers, and what is wrong with a query', async () => {
    expect(await run('articles', 'zeppelin')).toMatchObject({ code: 0, stdout: '', stderr: 'No article answers.\n' });
    const wrong = await run('articles', '(bridge OR');
    expect([wrong.code, wrong.stderr.includes('No article answers')]).toEqual([2, false]);
  });
});

describe('themes', () => {
  it('shows what names a theme, what its terms catch, and which catch nothing', async () => {
    const { code, stdout } = await run('themes');
    expect(code).toBe(0);
    expect(stdout).toContain('example-bridge-traffic  Bridge traffic');
    expect(stdout).toContain('  # example-council-votes-on-old-bridge');
    expect(stdout).toContain('in no article: river crossing');
    expect(JSON.parse((await run('themes', '--json')).stdout).themes).toHaveLength(1);
  });
});

describe('inspect', () => {
  it('shows what is found, outside of any workspace too', async () => {
    const { code, stdout } = await runMain('/', ['inspect', inside('ferry.txt')]);
    expect(code).toBe(0);
    expect(stdout).toContain('Ferry to the islands stops for the winter');
    expect(stdout).toContain('Karin Holm');
    expect(stdout).toContain('1.3');
  });

  it('gives spans that are slices of the text', async () => {
    const found = JSON.parse((await run('inspect', 'ferry.txt', '--json')).stdout);
    const { text } = found.article as { text: string };
    const spans = [...found.summary, ...found.keyFigures, ...found.statements, ...found.timeline];
    expect(spans.length).toBeGreaterThan(3);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(found.keyFigures.length).toBeLessThanOrEqual(12);
  });

  it('says that a file is not there', async () => {
    const { code, stdout, stderr } = await run('inspect', 'nothing.txt');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nothing.txt: error: The article file cannot be read: ENOENT: no such file or directory.');
    expect(stderr).not.toContain('{');
  });
});

describe('check', () => {
  it('finds nothing wrong with the sample', async () => {
    const { code, stdout, stderr } = await run('check');
    expect([code, stdout, stderr]).toEqual([0, '', 'No faults found.\n']);
  });

  it('finds the mistakes of one brief', async () => {
    writeFileSync(inside('briefs/bad.md'), '---\ntilte: x\n---\n');
    const { code, stdout } = await run('check', 'bad');
    expect(code).toBe(2);
    expect(stdout).toContain('briefs/bad.md:2: error: The key "tilte" is not known.');
    expect(JSON.parse((await run('check', 'bad', '--json')).stdout).diagnostics).toHaveLength(2);
    expect((await run('check', 'bda')).stderr).toContain('Did you mean "bad"?');
  });
});

describe('doctor', () => {
  it('tells of each thing that printing needs', async () => {
    const { findings } = JSON.parse((await run('doctor', '--json')).stdout);
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings)
      expect(finding).toMatchObject({ name: expect.any(String), ok: expect.any(Boolean) });
    expect((await run('doctor')).stdout).toMatch(/^(?:ok|FAIL)/);
  });
});
