/** A page for warming a browser has the fonts and the style of the page that will be printed, character for character. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { charactersOf } from '../../src/pipeline/page-memory.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { warmPage } from '../../src/render/warm-page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const edition = JSON.parse(readFileSync(path.join(root, 'test/fixtures/edition/example.json'), 'utf8')) as Edition;
const { assets } = loadAssets({
  template: 'briefing',
  style: 'default',
  folders: { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] },
});
const stylesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);

describe('warmPage', () => {
  it('has the first styles of the page', () => {
    const { html } = renderHtml(edition, assets, { contents: null });
    const styles = stylesOf(warmPage(assets, charactersOf(html)));
    expect(styles).toHaveLength(2);
    expect(stylesOf(html).slice(0, 2).join() === styles.join()).toBe(true);
  });

  it('has further fonts for the characters that are expected', () => {
    const faces = (html: string): number => html.match(/@font-face/g)?.length ?? 0;
    expect(faces(warmPage(assets, 'Київ'))).toBeGreaterThan(faces(warmPage(assets, '')));
    expect(warmPage(assets, '<b>')).toContain('&lt;b&gt;');
  });
});
