import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/definition/parse-brief.ts';
import { BriefpressError } from '../../src/diagnostics/diagnostic.ts';
import { parseArticleFile } from '../../src/library/article-file.ts';
import { parseThemeFile } from '../../src/library/theme-file.ts';
import { findRoot } from '../../src/workspace/find-root.ts';
import { initWorkspace } from '../../src/workspace/init-workspace.ts';
import { listBriefs, resolveBriefNames } from '../../src/workspace/list-briefs.ts';
import { listDesigns } from '../../src/workspace/list-designs.ts';
import type { Settings, Workspace } from '../../src/workspace/model.ts';
import { newBrief } from '../../src/workspace/new-brief.ts';
import { foldersOf, openWorkspace } from '../../src/workspace/open-workspace.ts';
import { defaultSettings, readSettings } from '../../src/workspace/read-settings.ts';
import { writeNewFiles } from '../../src/workspace/write-new-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

async function opened(overrides: Partial<Settings> = {}): Promise<Workspace> {
  const { workspace, diagnostics } = await openWorkspace(folder, overrides);
  expect(diagnostics).toEqual([]);
  if (!workspace) throw new Error('no workspace');
  return workspace;
}

async function codesOf(run: Promise<unknown>): Promise<string[]> {
  const error = await run.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof BriefpressError)) throw new Error(`expected diagnostics, got ${String(error)}`);
  return error.diagnostics.map((d) => d.code);
}

describe('findRoot', () => {
  it('walks up to the folder with the settings, or with briefs and library', () => {
    mkdirSync(inside('w/briefs/deep'), { recursive: true });
    expect(findRoot(inside('w/briefs/deep'))).toBeNull();
    mkdirSync(inside('w/library'));
    expect(findRoot(inside('w/briefs/deep'))).toBe(inside('w'));
    writeFileSync(inside('w/briefs/briefpress.yaml'), '');
    expect(findRoot(inside('w/briefs/deep'))).toBe(inside('w/briefs'));
  });
});

describe('readSettings', () => {
  const defaults = defaultSettings('UTC');
  const read = (text: string | null) => readSettings(text, 'briefpress.yaml', defaults);

  it('are the defaults where there is no file, and where the file is empty', () => {
    expect(read(null)).toEqual({ settings: defaults, diagnostics: [] });
    expect(read('# nothing\n')).toEqual({ settings: defaults, diagnostics: [] });
  });

  it('takes what the file says and leaves the rest', () => {
    const { settings, diagnostics } = read('\uFEFFlang: de\r\nbrowser:\r\n  path: /opt/b\r\n  timeout: 5\r\n');
    expect(diagnostics).toEqual([]);
    expect(settings).toEqual({
      ...defaults,
      lang: 'de',
      browser: { path: '/opt/b', sandbox: 'auto', timeout: 5000 },
    });
  });

  it('tells every mistake with its line', () => {
    const { settings, diagnostics } = read('lnag: de\npaper: B9\nbrowser:\n  sandbox: of\n  timeout: 0\n');
    expect(settings).toBeNull();
    expect(diagnostics.map((d) => `${d.line} ${d.code} ${d.key}`)).toEqual([
      '1 unknown-key lnag',
      '2 wrong-value paper',
      '4 unknown-value browser.sandbox',
      '5 wrong-value browser.timeout',
    ]);
    expect(diagnostics[2]?.how).toBe('Did you mean "off"? Allowed are auto, required, off.');
  });

  it('tells YAML that cannot be read', () => {
    expect(read('lang: a: b').diagnostics.map((d) => `${d.line} ${d.code}`)).toEqual(['1 yaml-syntax']);
  });
});

describe('openWorkspace', () => {
  it('says what is missing and how to make one', async () => {
    const { workspace, diagnostics } = await openWorkspace(folder);
    expect(workspace).toBeNull();
    expect(diagnostics.map((d) => d.code)).toEqual(['workspace-missing']);
  });

  it('puts flags over the file, and the file over the defaults', async () => {
    writeFileSync(inside('briefpress.yaml'), 'lang: de\npaper: A5\n');
    expect((await opened({ paper: 'Letter' })).settings).toMatchObject({
      lang: 'de',
      paper: 'Letter',
      template: 'briefing',
    });
  });

  it('is of the root from any folder below', async () => {
    writeFileSync(inside('briefpress.yaml'), '');
    mkdirSync(inside('library/articles'), { recursive: true });
    expect((await openWorkspace(inside('library/articles'))).workspace).toMatchObject({
      root: folder,
      folders: foldersOf(folder),
    });
  });

  it('does not open with wrong settings', async () => {
    writeFileSync(inside('briefpress.yaml'), 'langg: de\n');
    const { workspace, diagnostics } = await openWorkspace(folder);
    expect(workspace).toBeNull();
    expect(diagnostics.map((d) => d.code)).toEqual(['unknown-key']);
  });
});

describe('initWorkspace', () => {
  it('makes the folders and one sample of each kind', async () => {
    const report = await initWorkspace(inside('talks'));
    expect(report).toMatchObject({ root: inside('talks'), kept: [] });
    expect(report.made).toEqual(
      expect.arrayContaining([
        '.gitignore',
        'briefpress.yaml',
        'briefs/example-bridge.md',
        'library/themes/example-bridge-traffic.md',
      ]),
    );
    for (const name of ['briefs', 'library/articles', 'library/themes', 'templates', 'styles', 'output']) {
      expect(existsSync(inside('talks', name))).toBe(true);
    }
    expect(existsSync(inside('talks', '.briefpress'))).toBe(false);
  });

  it('never overwrites, and says what it kept', async () => {
    mkdirSync(inside('briefs'));
    writeFileSync(inside('briefs/example-bridge.md'), 'mine');
    const first = await initWorkspace(folder);
    expect(first.kept).toEqual(['briefs/example-bridge.md']);
    expect(readFileSync(inside('briefs/example-bridge.md'), 'utf8')).toBe('mine');
    expect((await initWorkspace(folder)).made).toEqual([]);
  });

  it('writes samples that the program itself reads without a complaint', async () => {
    await initWorkspace(folder);
    const workspace = await opened();
    const read = (...parts: readonly string[]): string => readFileSync(inside(...parts), 'utf8');
    const brief = parseBrief(read('briefs/example-bridge.md'), 'b.md', {
      ...workspace.settings,
      templates: null,
      styles: null,
    });
    expect(brief.diagnostics).toEqual([]);
    for (const slug of brief.brief?.select.themes ?? ['none']) {
      const { theme, diagnostics } = parseThemeFile(read('library/themes', `${slug}.md`), `${slug}.md`);
      expect(diagnostics).toEqual([]);
      expect(theme?.sides).toHaveLength(2);
    }
    for (const file of readdirSync(inside('library/articles'))) {
      const { article, diagnostics } = parseArticleFile(read('library/articles', file), file);
      expect(diagnostics).toEqual([]);
      expect(article?.themes).toEqual(brief.brief?.select.themes);
    }
  });
});

describe('newBrief', () => {
  beforeEach(async () => {
    await initWorkspace(folder);
  });

  it('writes a brief and stubs that are read without a complaint', async () => {
    const workspace = await opened();
    const { templates } = await listDesigns(workspace);
    if (!templates.includes('briefing')) writeFileSync(inside('templates/briefing.hbs'), '');
    const themes = ['ceasefire', 'example-bridge-traffic', 'true', '1e5', 'ceasefire'];
    const report = await newBrief(workspace, 'null', { themes, template: null });
    expect(report.known).toEqual(['example-bridge-traffic']);
    expect(report.stubs.map((file) => path.basename(file))).toEqual(['ceasefire.md', 'true.md', '1e5.md']);
    const { brief, diagnostics } = parseBrief(readFileSync(report.brief, 'utf8'), report.brief, {
      ...workspace.settings,
      templates: null,
      styles: null,
    });
    expect(diagnostics).toEqual([]);
    expect(brief).toMatchObject({ title: 'Null', introduction: [] });
    expect(brief?.select.themes).toEqual(['ceasefire', 'example-bridge-traffic', 'true', '1e5']);
    for (const file of report.stubs) {
      const stub = parseThemeFile(readFileSync(file, 'utf8'), file);
      expect(stub.diagnostics).toEqual([]);
      expect(stub.theme).toMatchObject({ terms: [path.basename(file, '.md')], background: [] });
    }
  });

  it('is right when every comment of the sample is used', async () => {
    writeFileSync(inside('templates/briefing.hbs'), '');
    const workspace = await opened();
    const { brief: file } = await newBrief(workspace, 'all-keys', { themes: ['a'], template: null });
    const keys = readFileSync(file, 'utf8').replace(/^( *)# ([a-z]+:.*)$/gm, '$1$2');
    expect(keys).toContain('\nschedule:');
    const known = { ...workspace.settings, templates: null, styles: null };
    expect(parseBrief(keys, file, known).diagnostics).toEqual([]);
  });

  it('tells all wrong names at once and writes nothing', async () => {
    const before = readdirSync(folder, { recursive: true }).length;
    const run = newBrief(await opened(), '../evil', { themes: ['Two Words', 'ok'], template: 'breifing' });
    expect((await codesOf(run)).sort()).toEqual(['name-unsafe', 'name-unsafe', 'template-unknown']);
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
  });

  it('leaves a brief that is there as it is, and makes no stubs then', async () => {
    writeFileSync(inside('templates/briefing.hbs'), '');
    writeFileSync(inside('briefs/mine.md'), 'mine');
    expect(await codesOf(newBrief(await opened(), 'mine', { themes: ['new-one'], template: null }))).toEqual([
      'file-exists',
    ]);
    expect(readFileSync(inside('briefs/mine.md'), 'utf8')).toBe('mine');
    expect(existsSync(inside('library/themes/new-one.md'))).toBe(false);
  });
});

describe('writeNewFiles', () => {
  it('writes all or none', async () => {
    writeFileSync(inside('b'), 'old');
    const files = ['a', 'b', 'c'].map((name) => ({ path: inside(name), text: 'new' }));
    expect(await codesOf(writeNewFiles(files))).toEqual(['file-exists']);
    expect(readdirSync(folder)).toEqual(['b']);
    expect(readFileSync(inside('b'), 'utf8')).toBe('old');
  });

  it.skipIf(process.getuid?.() === 0)('says that a folder is not writable', async () => {
    chmodSync(folder, 0o500);
    expect(await codesOf(writeNewFiles([{ path: inside('a'), text: '' }]))).toEqual(['file-not-written']);
    chmodSync(folder, 0o700);
  });

  it('says that a folder is a file', async () => {
    writeFileSync(inside('x'), '');
    expect(await codesOf(writeNewFiles([{ path: inside('x', 'a'), text: '' }]))).toEqual(['file-not-written']);
  });
});

describe('listBriefs and resolveBriefNames', () => {
  it('lists names and titles, whatever state the files are in', async () => {
    mkdirSync(inside('briefs'));
    mkdirSync(inside('library'));
    writeFileSync(inside('briefs/b.md'), '---\ntitle: Second\n---\n');
    writeFileSync(inside('briefs/a.md'), '---\ntitle: x: y\n---\n');
    writeFileSync(inside('briefs/notes.txt'), '');
    expect((await listBriefs(await opened())).map(({ name, title }) => [name, title])).toEqual([
      ['a', null],
      ['b', 'Second'],
    ]);
  });

  it('finds a brief by name or path, and asks about the others', () => {
    const { names, diagnostics } = resolveBriefNames(['talks', 'briefs/talks.md', 'tlaks'], ['talks', 'weekly']);
    expect(names).toEqual(['talks']);
    expect(diagnostics.map((d) => d.how)).toEqual(['Did you mean "talks"? There are talks, weekly.']);
    expect(resolveBriefNames(['x'], []).diagnostics[0]?.how).toContain('briefpress new');
  });
});
