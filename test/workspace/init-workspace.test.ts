import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/definition/parse-brief.ts';
import { parseArticleFile } from '../../src/library/article-file.ts';
import { parseThemeFile } from '../../src/library/theme-file.ts';
import { initWorkspace } from '../../src/workspace/init-workspace.ts';
import { inside, opened } from './in-folder.ts';

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
    const first = await initWorkspace(inside());
    expect(first.kept).toEqual(['briefs/example-bridge.md']);
    expect(readFileSync(inside('briefs/example-bridge.md'), 'utf8')).toBe('mine');
    expect((await initWorkspace(inside())).made).toEqual([]);
  });

  it('writes samples that the program itself reads without a complaint', async () => {
    await initWorkspace(inside());
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
