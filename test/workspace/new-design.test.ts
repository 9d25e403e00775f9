/** Templates, styles and partials of one's own: what is written, and that the page stays as it was until they are changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/render/load-assets.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { callersOfPartial } from '../../src/workspace/callers-of-partial.ts';
import { initWorkspace } from '../../src/workspace/init-workspace.ts';
import { listDesigns } from '../../src/workspace/list-designs.ts';
import { type DesignKind, newDesign } from '../../src/workspace/new-design.ts';
import { packageFolders } from '../../src/workspace/package-files.ts';
import { bodyOf, keyFigure, smallEdition, viewpoint } from '../render/small-edition.ts';
import { codesOf, inside, opened } from './in-folder.ts';

const make = async (kind: DesignKind, name: string, from: string | null = null) =>
  newDesign(await opened(), { kind, name, from });

const edition = { ...smallEdition, keyFigures: [keyFigure('5 km', 'of quays')], viewpoints: [viewpoint()] };

/** The page of a small edition, set by the workspace's own designs before the packaged ones. */
function htmlOf(template: string, style = 'default'): string {
  const templates = [inside('templates'), packageFolders.templates];
  const styles = [inside('styles'), packageFolders.styles];
  const { assets } = loadAssets({ template, style, folders: { templates, styles } });
  return renderHtml(edition, assets, { contents: null }).html;
}

beforeEach(async () => {
  await initWorkspace(inside());
});

describe('a new template', () => {
  it.each(['briefing', 'one-page', 'handout', 'digest'])(
    'begins as the page of %s, and with its rules of styles',
    async (from) => {
      const report = await make('template', 'mine', from);
      expect(report).toEqual({ kind: 'template', name: 'mine', from, file: inside('templates/mine.hbs') });
      const html = htmlOf('mine');
      expect(bodyOf(html)).toBe(bodyOf(htmlOf(from)));
      expect(html).toMatch(new RegExp(`class="template-mine template-${from}\\b`));
    },
  );

  it('says how it is used, and names every field of a page', async () => {
    const { file } = await make('template', 'mine');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('template: mine');
    expect(text).toContain('begun as a copy of "briefing"');
  });

  it('may be a copy of one of the same name, or of one’s own', async () => {
    expect(await make('template', 'one-page')).toMatchObject({ from: 'one-page' });
    await make('template', 'first', 'handout');
    const { file } = await make('template', 'second', 'first');
    const text = readFileSync(file, 'utf8');
    expect(text.match(/^ +like: .*$/gm)).toEqual(['  like: handout']);
    expect(bodyOf(htmlOf('second'))).toBe(bodyOf(htmlOf('handout')));
  });
});

describe('a new partial', () => {
  it('leaves every page as it was, whichever it is', async () => {
    const templates = ['briefing', 'one-page', 'handout', 'digest'];
    const before = templates.map((template) => htmlOf(template));
    for (const name of (await listDesigns(await opened())).partials) await make('partial', name);
    expect(templates.map((template) => htmlOf(template))).toEqual(before);
  });

  it('takes the place of the packaged one in every template that calls it, directly or not', async () => {
    const { file } = await make('partial', 'marks');
    writeFileSync(file, '<b>MARK</b>');
    expect(htmlOf('briefing')).toContain('<b>MARK</b>');
    expect(await callersOfPartial(await opened(), 'marks')).toEqual(['briefing', 'digest', 'handout', 'one-page']);
    expect(await callersOfPartial(await opened(), 'discussion')).toEqual(['handout']);
    writeFileSync(inside('templates/bare.hbs'), '{{> discussion discussion}}');
    expect(await callersOfPartial(await opened(), 'discussion')).toEqual(['bare', 'handout']);
  });
});

describe('a new style', () => {
  it.each([
    ['default', '9.6pt'],
    ['large-print', '17pt'],
    ['ink-saving', '9.6pt'],
  ])('is %s, until a token is taken out of its comment', async (from, size) => {
    const { file } = await make('style', 'house', from);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`@import "${from}.css";`);
    const cssOf = (html: string): string =>
      html.replace(/:root:root:root \{\s*\}\s*(?=<\/style>)/, '').replace(/\s+/g, ' ');
    expect(cssOf(htmlOf('briefing', 'house'))).toBe(cssOf(htmlOf('briefing', from)));
    expect(text).toContain(`/* --body-size: ${size};`);
    writeFileSync(file, text.replace(/\/\* (--body-size): \S+;/, '$1: 30pt; /*'));
    expect(htmlOf('briefing', 'house')).toMatch(/:root:root:root \{\s+--body-size: 30pt;\s+\}\s*<\/style>/);
  });

  it('cannot have the name of what it imports', async () => {
    expect(await codesOf(make('style', 'default'))).toEqual(['style-imports-itself']);
    expect(await codesOf(make('style', 'large-print', 'large-print'))).toEqual(['style-imports-itself']);
  });
});

describe('what is wrong is told, and nothing written', () => {
  it.each([
    ['template', 'mine', 'breifing', ['design-unknown']],
    ['style', 'mine', 'larg-print', ['design-unknown']],
    ['partial', 'masthed', null, ['design-unknown']],
    ['template', '../x', null, ['name-unsafe']],
    ['style', 'My Style', 'nothing', ['name-unsafe', 'design-unknown']],
    ['partial', '../../x', null, ['name-unsafe', 'design-unknown']],
  ] as const)('%s %s from %s', async (kind, name, from, codes) => {
    expect(await codesOf(make(kind, name, from))).toEqual(codes);
  });

  it('names the nearest, and all that there are', async () => {
    await expect(make('partial', 'masthed')).rejects.toMatchObject({
      diagnostics: [{ how: expect.stringMatching(/^Did you mean "masthead"\? There are article, .*, masthead, /) }],
    });
  });

  it('never writes over a file', async () => {
    mkdirSync(inside('templates/partials'), { recursive: true });
    const files = { template: 'templates/mine.hbs', style: 'styles/mine.css', partial: 'templates/partials/marks.hbs' };
    for (const [kind, file] of Object.entries(files)) {
      writeFileSync(inside(file), 'mine');
      expect(await codesOf(make(kind as DesignKind, path.parse(file).name))).toEqual(['file-exists']);
      expect(readFileSync(inside(file), 'utf8')).toBe('mine');
    }
  });
});
