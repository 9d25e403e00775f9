import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BriefpressError } from '../../src/diagnostics/diagnostic.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { packaged } from './small-edition.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'briefpress-assets-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function load(template = 'briefing', style = 'default') {
  const folders = {
    templates: [path.join(root, 'templates'), ...packaged.templates],
    styles: [path.join(root, 'styles'), ...packaged.styles],
  };
  return loadAssets({ template, style, folders }).assets;
}

function codes(step: () => unknown): readonly string[] {
  try {
    step();
    return [];
  } catch (error) {
    return error instanceof BriefpressError ? error.diagnostics.map(({ code }) => code) : [String(error)];
  }
}

describe('assets', () => {
  it('come with the package', () => {
    const assets = load();
    expect(assets.template.text).toContain('{{> masthead');
    expect(assets.partials.map(({ name }) => name)).toContain('viewpoint');
    expect(assets.css).not.toContain('@import');
    expect(assets.css).toContain('.masthead');
  });

  it('are replaced, each by a file of its name in the workspace', () => {
    write('templates/partials/colophon.hbs', 'mine');
    write('styles/default.css', 'p { color: red }');
    const { partials, css, template } = load();
    expect(partials.find(({ name }) => name === 'colophon')?.text).toBe('mine');
    expect(partials.map(({ name }) => name)).toContain('masthead');
    expect(css).toBe('p { color: red }');
    expect(template.file).toContain(packaged.templates[0]);
  });

  it('let a style of the workspace build on a packaged one, in the order of its imports', () => {
    write('styles/large.css', '@import "default.css";\n:root { --body-size: 16pt }');
    const { css } = load('briefing', 'large');
    expect(css.indexOf('--body-size: 9.6pt')).toBeGreaterThan(-1);
    expect(css.indexOf('--body-size: 16pt')).toBeGreaterThan(css.indexOf('--body-size: 9.6pt'));
  });

  it('survive styles that import each other', () => {
    write('styles/a.css', '@import "b.css";a{}');
    write('styles/b.css', '@import url("a.css");b{}');
    expect(load('briefing', 'a').css).toBe('b{}a{}');
  });

  it.each(['https://fonts.example/x.css', '../../secret.css', '/etc/hosts', 'nowhere.css'])(
    'never fetch %s',
    (name) => {
      write('styles/a.css', `@import "${name}";`);
      expect(codes(() => load('briefing', 'a'))).toEqual(['style-import']);
    },
  );

  it('that are not there are told together, with those that are', () => {
    expect(codes(() => load('breifing', 'defualt'))).toEqual(['template-not-found', 'style-not-found']);
    expect(codes(() => load('../package'))).toEqual(['template-not-found']);
    try {
      load('breifing');
    } catch (error) {
      expect(String(error)).toContain('breifing');
      expect(error instanceof BriefpressError && error.diagnostics[0]?.how).toContain(
        'briefing, digest, handout, one-page',
      );
    }
  });
});
