import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/definition/parse-brief.ts';
import { parseThemeFile } from '../../src/library/theme-file.ts';
import { initWorkspace } from '../../src/workspace/init-workspace.ts';
import { listDesigns } from '../../src/workspace/list-designs.ts';
import { newBrief } from '../../src/workspace/new-brief.ts';
import { codesOf, inside, opened } from './in-folder.ts';

describe('newBrief', () => {
  beforeEach(async () => {
    await initWorkspace(inside());
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
      expect(stub.theme?.background).toEqual([]);
      expect(stub.theme?.terms[0]).toBe(path.basename(file, '.md'));
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
    const before = readdirSync(inside(), { recursive: true }).length;
    const run = newBrief(await opened(), '../evil', { themes: ['Two Words', 'ok'], template: 'breifing' });
    expect((await codesOf(run)).sort()).toEqual(['name-unsafe', 'name-unsafe', 'template-unknown']);
    expect(readdirSync(inside(), { recursive: true })).toHaveLength(before);
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
