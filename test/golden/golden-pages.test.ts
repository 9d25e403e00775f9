/**
 * The pages of the example edition as they were when somebody last looked at them: their words, page by page, and small
 * pictures of the first. `npx vitest run test/golden --update` writes them anew: look at the pages, and at what git says has
 * changed, before you commit them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { printEdition } from '../../src/pipeline/print-edition.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import type { PageText } from '../../src/verify/model.ts';
import { readPdfText } from '../../src/verify/read-pdf-text.ts';
import { BLOCK_BORDER } from '../../src/verify/solid-text.ts';
import { cut, DOTS_PER_INCH, difference, drawPages, hasCommand, moved, readPng, writePng } from './picture.ts';

const root = path.resolve(import.meta.dirname, '../..');
const golden = path.join(import.meta.dirname, 'pages');
const edition = JSON.parse(readFileSync(path.join(root, 'test/fixtures/edition/example.json'), 'utf8')) as Edition;
const templates = readdirSync(path.join(root, 'templates'))
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => file.slice(0, -'.hbs'.length));
/** Templates whose first pages are held as pictures too, and how many of them. */
const PICTURED: Readonly<Record<string, number>> = { briefing: 1, handout: 1, 'one-page': 2 };
/** Mean difference of a tile of 15 mm, of 255. Edges that are drawn otherwise come to 5–7; a column moved by 3 mm to 16–58. */
const ALIKE = 10;
const THREE_MILLIMETRES = Math.round((3 / 25.4) * DOTS_PER_INCH);

const draws = hasCommand('pdftoppm');
if (!draws) process.stderr.write('Pictures of pages are not compared: pdftoppm (poppler-utils) is not installed.\n');

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
});
afterAll(() => printer.close());

const lines = (text: string): string =>
  text
    .split(new RegExp(`[${BLOCK_BORDER}\n]`))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

const pageWords = ({ number, content, margins }: PageText): string =>
  `--- page ${number}\n${lines(content)}\n--- margins of page ${number}\n${lines(margins)}\n`;

/** With --update. */
const writes = (): boolean => {
  const { snapshotState } = expect.getState() as unknown as { snapshotState: { _updateSnapshot: string } };
  return snapshotState._updateSnapshot === 'all';
};

describe.each(templates)('%s in the default style on A4', (template) => {
  const folders = { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] };
  let bytes: Uint8Array;
  beforeAll(async () => {
    const { assets } = loadAssets({ template, style: 'default', folders });
    const made: Edition = { ...edition, template, style: 'default', paper: 'A4' };
    bytes = (await printEdition(made, assets, printer)).pdf.bytes;
  }, 60_000);

  it('says the same words on the same pages', async () => {
    const { pages } = await readPdfText(bytes);
    await expect(pages.map(pageWords).join('\n')).toMatchFileSnapshot(path.join(golden, `${template}.txt`));
  });

  it.runIf(draws && template in PICTURED)('looks the same', () => {
    drawPages(bytes, PICTURED[template] ?? 0).forEach((page, i) => {
      const file = path.join(golden, `${template}-${i + 1}.png`);
      if (writes()) writeFileSync(file, writePng(page));
      const there = readPng(readFileSync(file));
      expect(difference(page, there), `${template}, page ${i + 1}`).toBeLessThan(ALIKE);
    });
  });

  it.runIf(draws)('looks the same with edges drawn otherwise, and not moved by three millimetres', () => {
    const [page] = drawPages(bytes, 1);
    const [otherwise] = drawPages(bytes, 1, 2);
    if (!page || !otherwise) throw new Error('nothing was drawn');
    const size = { width: Math.min(page.width, otherwise.width), height: Math.min(page.height, otherwise.height) };
    expect(difference(cut(page, size), cut(otherwise, size))).toBeLessThan(ALIKE);
    for (const share of [0, 0.3, 0.6]) {
      const other = moved(page, Math.round(page.width * share), THREE_MILLIMETRES);
      expect(difference(page, other)).toBeGreaterThan(1.3 * ALIKE);
    }
  });
});

describe('a picture', () => {
  const page = { width: 3, height: 2, pixels: Uint8Array.of(1, 2, 3, 250, 128, 0) };

  it('is read as it was written', () => {
    const { width, height, pixels } = readPng(writePng(page));
    expect({ width, height, pixels: Uint8Array.from(pixels) }).toEqual(page);
  });

  it('is not like one of another size', () => {
    expect(difference(page, { ...page, width: 2, height: 3 })).toBe(Number.POSITIVE_INFINITY);
  });
});
