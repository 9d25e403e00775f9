/** articles with its order and limit, and articles edit, rm and merge, as a user calls them. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-articles-'));
  await runMain(folder, ['init']);
  rmSync(inside('library/articles/example-council-votes-on-old-bridge.md'));
  rmSync(inside('briefs/example-bridge.md'));
  put('old', 'title: An edit of the old plan\nadded: 2024-01-01\npublished: 2024-05-01\nsite: Wire', 'Ferries sail.');
  put(
    'new',
    'title: Ferries, and more ferries\nadded: 2024-03-01\npublished: 2024-02-01\nguessed: [site]',
    'They sail.',
  );
  put('none', 'title: Undated', 'No ferries here, and one word more than there.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);
const fileOf = (id: string): string => inside('library/articles', `${id}.md`);
const put = (id: string, front: string, text: string): void =>
  writeFileSync(fileOf(id), `---\n${front}\n---\n\n${text}\n`);
const run = (...argv: readonly string[]) => runMain(folder, argv);
const onTerminal = (io: Partial<Io>, ...argv: readonly string[]) =>
  runMain(folder, argv, { isTTY: true, ...io, env: { NO_COLOR: '1', ...io.env } });
const ids = (stdout: string): string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '');
const writeEditor = (script: string): string => {
  writeFileSync(inside('editor.sh'), `#!/bin/sh\n${script}\n`);
  chmodSync(inside('editor.sh'), 0o755);
  return inside('editor.sh');
};

describe('articles', () => {
  it('lists newest added first, a query best first, and others as told', async () => {
    expect(ids((await run('articles')).stdout)).toEqual(['new', 'old', 'none']);
    expect(ids((await run('articles', '--sort', 'published')).stdout)).toEqual(['old', 'new', 'none']);
    expect(ids((await run('articles', 'ferries')).stdout)[0]).toBe('new');
    expect(ids((await run('articles', 'ferries', '--sort', 'published')).stdout)).toEqual(['old', 'new', 'none']);
    const { articles } = JSON.parse((await run('articles', '--json', '--limit', '1')).stdout);
    expect(articles).toMatchObject([{ id: 'new', words: 2, tags: [] }]);
  });

  it('shows so many at most, and says of how many', async () => {
    const { stdout, stderr } = await run('articles', 'ferries', '--limit', '2');
    expect([ids(stdout).length, stderr]).toEqual([2, '2 of 3.\n']);
    const wrong = await run('articles', '--limit', '0');
    expect([wrong.code, wrong.stderr.includes('It must be a whole number from 1')]).toEqual([2, true]);
    expect((await run('articles', '--sort', 'adde')).code).toBe(2);
  });

  it('cuts titles on a terminal, and never in a pipe', async () => {
    put('long', `title: ${'A very long title '.repeat(20)}`, 'Text.');
    expect((await run('articles')).stdout).toContain('A very long title '.repeat(20).trim());
    const { stdout } = await onTerminal({ columns: 60 }, 'articles');
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^id +published +site +words +title$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(stdout).toContain('…');
  });

  it('searches for the name of a subcommand after "--"', async () => {
    expect(ids((await run('articles', '--', 'edit')).stdout)).toEqual(['old']);
    expect(JSON.parse((await run('articles', '--json', '--', 'edit', 'plan')).stdout).articles).toHaveLength(1);
    expect(ids((await run('articles', 'edit plan')).stdout)).toEqual(['old']);
    expect((await run('articles', 'plan', 'OR', 'rm')).code).toBe(0);
  });
});

describe('articles edit', () => {
  it('sets fields of several articles', async () => {
    const { code, stdout } = await run(
      'articles',
      'edit',
      'new',
      'old',
      '--set',
      'site=The Pier',
      '--set',
      'tags+=a,b',
    );
    expect([code, stdout]).toEqual([0, 'changed  library/articles/new.md\nchanged  library/articles/old.md\n']);
    expect(readFileSync(fileOf('new'), 'utf8')).toContain('guessed: []\nsite: The Pier\ntags: [a, b]\n');
    const { articles } = JSON.parse((await run('articles', 'tag:b', '--json')).stdout);
    expect(articles).toHaveLength(2);
  });

  it('says every mistake before it writes', async () => {
    const before = readFileSync(fileOf('new'), 'utf8');
    const wrong = await run('articles', 'edit', 'new', '--set', 'sit=X', '--set', 'url=here', '--set', 'site=Y');
    expect(wrong.code).toBe(2);
    for (const part of ['did you mean "site"?', '"url=here"']) expect(wrong.stderr).toContain(part);
    expect((await run('articles', 'edit', 'new', 'odl', '--set', 'site=Y')).stderr).toContain('Did you mean "old"?');
    expect(readFileSync(fileOf('new'), 'utf8')).toBe(before);
  });

  it.skipIf(process.platform === 'win32')('opens the editor, and tells what is wrong with the file then', async () => {
    const EDITOR = `${writeEditor('printf -- "---\\ntitle: T\\npublished: soon\\n---\\n\\nText.\\n" > "$2"')} --wait`;
    const { code, stderr } = await onTerminal(
      { env: { EDITOR, PATH: process.env['PATH'] } },
      'articles',
      'edit',
      'new',
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/library\/articles\/new\.md:3: .*"published" must be a date/);
    const failing = await onTerminal({ env: { VISUAL: writeEditor('exit 3'), EDITOR } }, 'articles', 'edit', 'new');
    expect([failing.code, failing.stderr.includes('ended with code 3')]).toEqual([1, true]);
  });

  it('names the file where there is no editor, or no terminal', async () => {
    const none = await onTerminal({}, 'articles', 'edit', 'new');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('library/articles/new.md: ');
    expect(none.stderr).toContain('neither VISUAL nor EDITOR');
    expect((await runMain(folder, ['articles', 'edit', 'new'], { env: { EDITOR: 'vi' } })).stderr).toContain(
      'no terminal',
    );
  });
});

describe('articles rm', () => {
  it('checks all ids before it removes any', async () => {
    const { code, stderr } = await run('articles', 'rm', 'new', 'odl');
    expect([code, stderr.includes('Did you mean "old"?'), existsSync(fileOf('new'))]).toEqual([2, true, true]);
    const dry = await run('articles', 'rm', 'new', '--dry-run');
    expect([dry.stdout, existsSync(fileOf('new'))]).toEqual(['removed  library/articles/new.md\n', true]);
    const json = await run('articles', 'rm', 'new', 'old', '--json');
    expect(JSON.parse(json.stdout).files).toMatchObject([{ id: 'new', action: 'removed' }, { id: 'old' }]);
    expect(readdirSync(inside('library/articles'))).toEqual(['none.md']);
    expect(ids((await run('articles')).stdout)).toEqual(['none']);
  });

  it('is stopped by a brief that names the article, unless it is forced', async () => {
    writeFileSync(inside('briefs/talks.md'), '---\ntitle: T\nselect:\n  articles:\n    - old\n    - new\n---\n');
    const stopped = await run('articles', 'rm', 'none', 'new');
    expect(stopped.code).toBe(2);
    expect(stopped.stderr).toMatch(/briefs\/talks\.md:6: .*names the article "new"/);
    expect(existsSync(fileOf('none'))).toBe(true);
    const forced = await run('articles', 'rm', 'none', 'new', '--force');
    expect([forced.code, forced.stderr.includes('briefs/talks.md:6'), existsSync(fileOf('new'))]).toEqual([
      1,
      true,
      false,
    ]);
  });
});

describe('articles merge', () => {
  it('makes one of several, says whose text is kept, and which briefs name the others', async () => {
    writeFileSync(inside('briefs/talks.md'), '---\ntitle: T\nselect:\n  articles: [none, new]\n---\n');
    const { code, stdout, stderr } = await run('articles', 'merge', 'new', 'none', 'old', '--force');
    expect(code).toBe(1);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual(['changed', 'removed', 'removed', '']);
    expect(stderr).toContain('The text of none is kept. Words: new 2, none 9, old 2.');
    expect(stderr).toMatch(/briefs\/talks\.md:4: .*names the article "none"/);
    expect(stderr).toContain('Write "new" in its place.');
    const { articles } = JSON.parse((await run('articles', '--json')).stdout);
    expect(articles).toMatchObject([{ id: 'new', site: 'Wire', copies: [] }]);
  });

  it('wants two different articles', async () => {
    const { code, stderr } = await run('articles', 'merge', 'new', 'library/articles/new.md');
    expect([code, stderr.includes('nothing to merge "new" with')]).toEqual([2, true]);
  });
});

describe('help', () => {
  it('shows the subcommands with their arguments, and examples of each', async () => {
    const { stdout } = await run('articles', '--help');
    for (const part of ['edit <ids...>', 'rm <ids...>', 'merge <keep> <others...>', '--sort'])
      expect(stdout).toContain(part);
    expect((await run('articles', 'merge', '--help')).stdout).toContain('briefpress articles merge truce-holds');
  });

  it('takes --json of a subcommand on either side of its name', async () => {
    for (const argv of [
      ['articles', '--json', 'rm', 'new'],
      ['articles', 'rm', 'old', '--json'],
    ])
      expect(JSON.parse((await run(...argv)).stdout).files).toHaveLength(1);
  });
});
