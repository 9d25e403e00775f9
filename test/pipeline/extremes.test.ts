/** Briefs that strain the page, printed in every template: nothing runs off a page or over something else, no page is empty. */
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { makeEdition } from '../../src/pipeline/make-edition.ts';
import { measureEdition } from '../../src/pipeline/measure-edition.ts';
import { printEdition } from '../../src/pipeline/print-edition.ts';
import { readBrief } from '../../src/pipeline/read-brief.ts';
import type { World } from '../../src/pipeline/world.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { offPage, overlapping, type PageBoxes, readTextBoxes } from '../print/text-boxes.ts';
import { EXTREMES, extremeWorkspace } from './extreme-workspace.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folders = { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] };
const TEMPLATES = readdirSync(folders.templates[0] as string)
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => path.basename(file, '.hbs'));
const DESIGNS = TEMPLATES.flatMap((template) => [
  { template, style: 'default', paper: 'A4' },
  { template, style: 'large-print', paper: 'A5' },
]);
const world: World = { now: () => new Date('2025-03-10T07:00:00Z'), env: {}, progress: () => undefined };

/** The narrowest margin of any page, in points, less what an italic letter may lean over its line. */
const MARGIN = 18;
/** Lines set close may come so near to each other, in points. */
const SLACK = 1.5;
/** A page with less on it than a heading and a line is as good as empty. */
const FEWEST_LINES = 3;

const folder = extremeWorkspace();
let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
});

const linesOf = ({ boxes }: PageBoxes): number => new Set(boxes.map(({ bottom }) => Math.round(bottom))).size;

describe.each(EXTREMES)('%s', (name) => {
  let edition: Edition;
  beforeAll(async () => {
    const { workspace } = await openWorkspace(folder);
    if (workspace === null) throw new Error('no workspace');
    const { brief } = await readBrief(workspace, name);
    ({ edition } = await makeEdition(workspace, brief, '2025-03-10', world));
  }, 60_000);

  it.each(DESIGNS)(
    'stays on its pages as $template in $style on $paper',
    async ({ template, style, paper }) => {
      const { assets } = loadAssets({ template, style, folders });
      const { pdf } = await printEdition({ ...edition, template, style, paper }, assets, printer);
      const pages = await readTextBoxes(pdf.bytes);
      expect(pages.flatMap((page) => offPage(page, MARGIN))).toEqual([]);
      expect(
        pages.flatMap((page) => overlapping(page, SLACK)).map(([a, b]) => `${a.page}: ${a.text} | ${b.text}`),
      ).toEqual([]);
      expect(pages.filter((page) => linesOf(page) < FEWEST_LINES)).toEqual([]);
    },
    60_000,
  );

  it('keeps to both sides of one sheet where its template promises it', async () => {
    const { assets } = loadAssets({ template: 'one-page', style: 'default', folders });
    const { workspace } = await openWorkspace(folder);
    if (workspace === null) throw new Error('no workspace');
    const { brief } = await readBrief(workspace, name);
    const measure = (made: Edition): Promise<number> => measureEdition(made, assets, printer);
    const sheet = { ...brief, template: 'one-page' };
    const made = await makeEdition(workspace, sheet, '2025-03-10', world, undefined, { measure });
    const { pdf, diagnostics } = await printEdition(made.edition, assets, printer);
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(diagnostics.map(({ code }) => code)).not.toContain('too-many-pages');
    // Nobody asked for a number of pages.
    expect(made.edition.omitted.filter(({ why }) => why.includes('"pages: '))).toEqual([]);
  }, 60_000);
});
