/** build, up to the point where something is printed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-cli-'));
  await runMain(folder, ['init']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runMain(folder, argv);
const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

const FIVE_MISTAKES = `---
title: Talks
template: breifing
pages: none
select:
  theems: [a]
  since: last week
lang: english
---
`;

describe('build', () => {
  it('lists the briefs when called without a name', async () => {
    const { code, stdout, stderr } = await run('build');
    expect([code, stdout]).toEqual([0, 'example-bridge  The old bridge\n']);
    expect(stderr).toContain('--all');
  });

  it('asks which brief was meant', async () => {
    const { code, stdout, stderr } = await run('build', 'exmaple-bridge');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean "example-bridge"?');
  });

  it('tells all five mistakes of a brief with file and line, and writes nothing', async () => {
    writeFileSync(inside('briefs/talks.md'), FIVE_MISTAKES);
    const before = readdirSync(folder, { recursive: true });
    const { code, stdout, stderr } = await run('build', 'talks');
    expect([code, stdout]).toEqual([2, '']);
    for (const line of [
      'briefs/talks.md:3: error: The key "template" is "breifing", which is not known.',
      'Did you mean "briefing"?',
      'briefs/talks.md:4: error: The key "pages" is "none".',
      'It must be a whole number from 1 to 500.',
      'briefs/talks.md:6: error: The key "select.theems" is not known.',
      'Did you mean "themes"?',
      'briefs/talks.md:7: error: The key "select.since" is "last week".',
      'It must be "last-edition", a number of days such as 7d, or a date such as 2025-03-09.',
      'briefs/talks.md:8: error: The key "lang" is "english".',
      '5 errors',
    ]) {
      expect(stderr).toContain(line);
    }
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('gives the mistakes as JSON too', async () => {
    writeFileSync(inside('briefs/talks.md'), FIVE_MISTAKES);
    const { code, stdout } = await run('build', 'talks', '--json');
    expect(code).toBe(2);
    const { builds } = JSON.parse(stdout) as { builds: { brief: string; path: null; diagnostics: object[] }[] };
    expect(builds).toMatchObject([{ brief: 'talks', path: null }]);
    expect(builds[0]?.diagnostics).toHaveLength(5);
  });

  it('makes the edition of the sample, dated as asked', async () => {
    const { code, stdout } = await run('build', 'example-bridge', '--to', 'edition', '--date', '2025-03-09');
    expect([code, stdout]).toEqual([0, 'output/example-bridge/2025-03-09/edition.json\n']);
    const edition = JSON.parse(readFileSync(inside('output/example-bridge/2025-03-09/edition.json'), 'utf8'));
    expect(edition).toMatchObject({ brief: 'example-bridge', date: '2025-03-09', title: 'The old bridge' });
    expect(edition.keyFigures.length).toBeGreaterThan(1);
    expect(edition.viewpoints).toHaveLength(1);
  });

  it('makes Markdown, and a web page that needs nothing else, without a browser', async () => {
    const to = (stage: string) => run('build', 'example-bridge', '--to', stage, '--date', '2025-03-09');
    expect((await to('md')).stdout).toBe('output/example-bridge/2025-03-09/example-bridge-2025-03-09.md\n');
    const markdown = readFileSync(inside('output/example-bridge/2025-03-09/example-bridge-2025-03-09.md'), 'utf8');
    expect(markdown).toMatch(/^# The old bridge\n/);
    expect((await to('page')).stdout).toBe('output/example-bridge/2025-03-09/example-bridge-2025-03-09-page.html\n');
    const page = readFileSync(inside('output/example-bridge/2025-03-09/example-bridge-2025-03-09-page.html'), 'utf8');
    expect(page).toMatch(/<html[^>]* class="[^"]*\bscreen\b/);
    expect(page).not.toMatch(/(?:src|url\()\s*=?\s*["']?(?:https?:|\/\/)/);
  });

  it('puts the pages of the PDF on sheets beside it, and says how many they take', async () => {
    const { code, stdout } = await run('build', 'example-bridge', '--date', '2025-03-09', '--booklet', '--json');
    const [built] = (
      JSON.parse(stdout) as { builds: { path: string; files: string[]; pages: number; sheets: number }[] }
    ).builds;
    expect([code, built?.path.endsWith('example-bridge-2025-03-09-booklet.pdf')]).toEqual([0, true]);
    expect(built?.sheets).toBe(Math.ceil((built?.pages ?? 0) / 4));
    for (const file of built?.files ?? []) expect(existsSync(file)).toBe(true);
    expect(built?.files.some((file) => file.endsWith('example-bridge-2025-03-09.pdf'))).toBe(true);
  });

  it('refuses what cannot be put on sheets', async () => {
    const both = await run('build', 'example-bridge', '--booklet', '--n-up', '2');
    expect([both.code, both.stderr]).toEqual([
      2,
      expect.stringContaining('--booklet and --n-up cannot be used together'),
    ]);
    const none = await run('build', 'example-bridge', '--duplex', 'long', '--to', 'md');
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('--to md')]);
  });

  it('says that less is found in another language than English, and nothing where all is English', async () => {
    expect((await run('build', 'example-bridge', '--to', 'edition')).stderr).toBe('');
    const text = 'Der Rat der Stadt stritt am Montag über die alte Brücke und ihre Kosten von 48 Millionen Euro.';
    writeFileSync(inside('library/articles/bruecke.md'), `---\ntitle: Die alte Brücke\nlang: de\n---\n${text}\n`);
    writeFileSync(inside('briefs/all.md'), '---\ntitle: All\n---\n');
    const { code, stderr } = await run('build', 'all', '--to', 'edition');
    expect(code).toBe(0);
    expect(stderr).toContain('Of the articles in German (1 of 2) few statements and figures are found');
  });

  it('tells why each article is in or out when asked, before the path or in the JSON', async () => {
    const { stdout } = await run('build', 'example-bridge', '--to', 'edition', '--explain');
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('Articles');
    expect(lines[1]).toContain('tagged with the theme example-bridge-traffic');
    expect(lines.at(-1)).toBe('output/example-bridge/2025-03-10/edition.json');
    const answer = JSON.parse((await run('build', 'example-bridge', '--to', 'edition', '--explain', '--json')).stdout);
    expect(answer.builds[0].explanation).toEqual(lines.slice(0, -1));
  });

  it('makes a page from an edition alone, in a folder that is no workspace', async () => {
    await run('build', 'example-bridge', '--to', 'edition', '--date', '2025-03-09');
    const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'briefpress-cli-'));
    const from = inside('output/example-bridge/2025-03-09/edition.json');
    const { code, stdout } = await runMain(elsewhere, ['build', '--from', from, '--to', 'html', '--out', 'here']);
    expect([code, stdout]).toEqual([0, 'here/example-bridge-2025-03-09.html\n']);
    expect(readFileSync(path.join(elsewhere, 'here/example-bridge-2025-03-09.html'), 'utf8')).toContain(
      'The old bridge',
    );
    rmSync(elsewhere, { recursive: true });
  });

  it('says what is wrong with an edition, and writes nothing', async () => {
    writeFileSync(inside('edition.json'), '{"schemaVersion": 1}');
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await run('build', '--from', 'edition.json', '--to', 'html');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('edition.json');
    expect(readdirSync(folder)).toEqual(before);
  });

  it.skipIf(['darwin', 'win32'].includes(process.platform))('says that no program shows the file', async () => {
    const { code, stdout, stderr } = await run('build', 'example-bridge', '--to', 'edition', '--open');
    expect(code).toBe(1);
    expect(stdout).toContain('edition.json');
    expect(stderr).toContain('no program could be started to show it');
  });

  // Turns red, and becomes a plain test, when makeEdition() throws what selectArticles() reports as errors.
  it('says that nothing was chosen, or that a theme is missing, and writes nothing', async () => {
    writeFileSync(inside('briefs/none.md'), '---\ntitle: T\nselect: { search: zeppelin }\n---\n');
    writeFileSync(inside('briefs/missing.md'), '---\ntitle: T\nselect:\n  themes: [exmaple-bridge-traffic]\n---\n');
    const none = await run('build', 'none', '--to', 'edition');
    expect([none.code, none.stdout]).toEqual([2, '']);
    const missing = await run('build', 'missing', '--to', 'edition');
    expect([missing.code, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toMatch(/briefs\/missing\.md:4: error: .*Did you mean "example-bridge-traffic"\?/);
    writeFileSync(inside('briefs/both.md'), '---\ntilte: T\nselect:\n  themes: [exmaple-bridge-traffic]\n---\n');
    const both = await run('build', 'both', '--to', 'edition');
    expect(both.stderr).toContain('briefs/both.md:2');
    expect(both.stderr).toContain('briefs/both.md:4');
    expect(existsSync(inside('output/none'))).toBe(false);
  });

  it('says that the output folder cannot be written, and ends with 3', async () => {
    writeFileSync(inside('blocked'), '');
    const { code, stdout, stderr } = await run('build', 'example-bridge', '--to', 'edition', '--out', 'blocked');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('blocked');
  });

  it('goes on with the other briefs when one fails', async () => {
    writeFileSync(inside('briefs/bad.md'), '---\ntilte: x\n---\n');
    const { code, stdout, stderr } = await run('build', '--all', '--to', 'edition', '--out', 'there', '--json');
    expect(code).toBe(2);
    expect(stderr).toContain('briefs/bad.md:2:');
    const { builds } = JSON.parse(stdout) as { builds: { brief: string; path: string | null }[] };
    expect(builds.map((b) => [b.brief, b.path !== null && path.dirname(b.path)])).toEqual([
      ['bad', false],
      ['example-bridge', inside('there')],
    ]);
  });

  it('says where the files of a watched brief stand after each change, until it is ended', async () => {
    let end = (): void => undefined;
    const interrupted = new Promise<void>((resolve) => {
      end = resolve;
    });
    const seen: string[] = [];
    const stdout = { write: (text: string) => seen.push(text) };
    const watching = runMain(folder, ['build', 'example-bridge', '--to', 'edition', '--watch'], {
      stdout,
      interrupted: () => interrupted,
    });
    const until = async (n: number): Promise<void> => {
      for (let i = 0; i < 300 && seen.length < n; i++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen).toHaveLength(n);
    };
    await until(1);
    const brief = inside('briefs/example-bridge.md');
    writeFileSync(brief, readFileSync(brief, 'utf8').replace('title: The old bridge', 'title: Another title'));
    await until(2);
    end();
    expect((await watching).code).toBe(0);
    expect(existsSync(inside('output/example-bridge/2025-03-10/edition.json'))).toBe(true);
    expect(readFileSync(inside('output/example-bridge/2025-03-10/edition.json'), 'utf8')).toContain('Another title');
  });
});
