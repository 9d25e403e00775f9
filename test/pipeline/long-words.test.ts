/** Words of a title that no line of its size holds: set smaller, so that a search of the PDF finds them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { packaged, passage, smallEdition, source, viewpoint } from '../render/small-edition.ts';

const WORD = 'Donaudampfschifffahrtsgesellschaft';
const SITE = 'Generalnachrichten';
const SECTION = 'Hochwasserschutzinfrastrukturplanungen';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
});
afterAll(() => printer.close());

async function wordsOf(template: string, style: string): Promise<string> {
  const { assets } = loadAssets({ template, style, folders: packaged });
  const sources = [source(1, { title: `Streit um ${WORD}`, site: SITE, lang: 'de' })];
  const told = [{ source: 1, theme: null, gist: [passage('Es regnet.')], keyFigures: [], statement: null }];
  const theme = { slug: 'flood', title: SECTION, question: null, background: [], passages: [passage('Es regnet.')] };
  const edition: Edition = {
    ...smallEdition,
    ...{ template, style, sources, lang: 'de', title: `Die ${WORD} klagt` },
    viewpoints: [viewpoint({ question: `Soll die ${WORD} zahlen?` })],
    themes: template === 'digest' ? [] : [{ ...theme, sources: [1] }],
    ...(template === 'digest' ? { articles: told } : {}),
  };
  const { html } = renderHtml(edition, assets, { contents: null });
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'briefpress-words-')), 'page.pdf');
  writeFileSync(file, (await printer.print(html, {})).bytes);
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
}

const countOf = (text: string, word: string): number => text.split(word).length - 1;

describe.skipIf(spawnSync('pdftotext', ['-v']).error)('long words (needs pdftotext)', () => {
  it('stand whole in titles of the page, of articles and of their sites', async () => {
    const text = await wordsOf('digest', 'default');
    expect(countOf(text, WORD)).toBe(2);
    expect(countOf(text, SITE)).toBe(1);
  }, 60_000);

  it('stand whole in large print, in questions and in names of sections', async () => {
    const text = await wordsOf('briefing', 'large-print');
    // The title, the head of the second page, the question, and the title of the source.
    expect(countOf(text, WORD)).toBe(4);
    expect(countOf(text, SECTION.toUpperCase())).toBe(1);
  }, 60_000);
});
