/** init, new and list, as a user calls them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runMain(folder, argv);
const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

describe('init', () => {
  it('tells on stdout what it made and on stderr what to do next', async () => {
    const { code, stdout, stderr } = await run('init', 'talks');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['talks/briefpress.yaml', 'talks/.gitignore']));
    expect(stderr).toContain('cd talks && briefpress build example-bridge');
  });

  it('keeps what is there, and says so', async () => {
    writeFileSync(inside('briefpress.yaml'), 'lang: de\n');
    const { code, stderr } = await run('init');
    expect(code).toBe(0);
    expect(stderr).toContain('Kept briefpress.yaml');
    expect(readFileSync(inside('briefpress.yaml'), 'utf8')).toBe('lang: de\n');
  });

  it('says why it cannot', async () => {
    writeFileSync(inside('file'), '');
    const { code, stdout, stderr } = await run('init', 'file');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('cannot be written');
  });
});

describe('new', () => {
  beforeEach(async () => {
    await run('init');
  });

  it('writes a brief and stubs of the themes that are missing', async () => {
    const { code, stdout, stderr } = await run('new', 'ceasefire', '--themes', 'ceasefire, security-guarantees');
    expect([code, stdout]).toEqual([
      0,
      'briefs/ceasefire.md\nlibrary/themes/ceasefire.md\nlibrary/themes/security-guarantees.md\n',
    ]);
    expect(stderr).toContain('library/themes/ceasefire.md is a stub');
    expect(stderr).toContain('Theme ceasefire finds no article of the library.');
    expect(readFileSync(inside('briefs/ceasefire.md'), 'utf8')).toContain('themes: [ceasefire, security-guarantees]');
  });

  it('answers as JSON', async () => {
    const { stdout } = await run('new', 'b', '--themes', 'example-bridge-traffic', '--json');
    expect(JSON.parse(stdout)).toEqual({ brief: inside('briefs/b.md'), stubs: [], known: ['example-bridge-traffic'] });
  });

  it('tells a template that is not there, and writes nothing', async () => {
    const before = readdirSync(folder, { recursive: true });
    const { code, stderr } = await run('new', 'b', '--themes', 'x', '--template', 'breifing');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "briefing"?');
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

describe('new, of a design', () => {
  beforeEach(async () => {
    await run('init');
  });

  it('writes a template of one’s own, and says which key uses it', async () => {
    const { code, stdout, stderr } = await run('new', '--template', 'mine', '--from', 'one-page');
    expect([code, stdout]).toEqual([0, 'templates/mine.hbs\n']);
    expect(stderr).toContain('"template: mine"');
    expect((await run('new', 'monday', '--template', 'mine')).code).toBe(0);
    expect((await run('check', 'monday')).stderr).not.toContain('error');
  });

  it('writes a style, and a partial with the templates that print it', async () => {
    expect(await run('new', '--style', 'house')).toMatchObject({ code: 0, stdout: 'styles/house.css\n' });
    const { stdout, stderr } = await run('new', '--partial', 'discussion');
    expect(stdout).toBe('templates/partials/discussion.hbs\n');
    expect(stderr).toContain('without any key: handout.');
  });

  it('answers as JSON', async () => {
    const { stdout } = await run('new', '--style', 'house', '--from', 'large-print', '--json');
    const file = inside('styles/house.css');
    expect(JSON.parse(stdout)).toEqual({ kind: 'style', name: 'house', from: 'large-print', file });
  });

  it.each([
    [[], 'Name a brief, or give --template, --style or --partial a name.'],
    [['--template', 'a', '--style', 'b'], '--template and --style cannot be used together'],
    [['--partial', 'marks', '--from', 'passage'], '--partial and --from cannot be used together'],
    [['--style', 'a', '--themes', 'b'], '--style and --themes without a brief cannot be used together'],
    [['a', '--from', 'b'], '--from and the name of a brief cannot be used together'],
    [['--template', 'a', '--from', 'one-pgae'], 'Did you mean "one-page"?'],
    [['--style', 'default'], 'would import itself'],
  ])('tells wrong use and writes nothing: %j', async (argv, told) => {
    const before = readdirSync(folder, { recursive: true });
    const { code, stdout, stderr } = await run('new', ...argv);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(told)]);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

describe('list', () => {
  it('lists names and titles, from any folder of the workspace', async () => {
    await run('init');
    expect(await runMain(inside('library/articles'), ['list'])).toEqual({
      code: 0,
      stdout: 'example-bridge  The old bridge\n',
      stderr: '',
    });
    const { stdout } = await run('list', '--json');
    expect(JSON.parse(stdout)).toEqual({
      briefs: [{ name: 'example-bridge', file: inside('briefs/example-bridge.md'), title: 'The old bridge' }],
    });
  });

  it('says what to do where there is none', async () => {
    for (const name of ['briefs', 'library']) mkdirSync(inside(name));
    const { code, stdout, stderr } = await run('list');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('briefpress new NAME');
  });

  it('tells mistakes of the settings with their lines', async () => {
    await run('init');
    writeFileSync(inside('briefpress.yaml'), 'lang: en\npapre: A4\n');
    const { code, stderr } = await run('list');
    expect(code).toBe(2);
    expect(stderr).toContain('briefpress.yaml:2: error: The key "papre" is not known.');
  });
});
