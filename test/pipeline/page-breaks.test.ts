/** Where sheets end: no foot left empty for what could go on over it, and nothing torn that belongs together. */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { makeEdition } from '../../src/pipeline/make-edition.ts';
import { readBrief } from '../../src/pipeline/read-brief.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { withArticles } from '../fixtures/edition/with-articles.ts';
import { extremeWorkspace } from './extreme-workspace.ts';
import { countLines } from './page-faults.ts';
import { endsAt, firstLine, printDesign, printPushed } from './print-design.ts';

const file = path.resolve(import.meta.dirname, '../fixtures/edition/example.json');
const example = JSON.parse(readFileSync(file, 'utf8')) as Edition;

let printer: Printer;
let folder: string;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
  folder = extremeWorkspace();
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true });
});

async function editionOf(name: string, template: string): Promise<Edition> {
  const { workspace } = await openWorkspace(folder);
  if (workspace === null) throw new Error('no workspace');
  const { brief } = await readBrief(workspace, name);
  return (await makeEdition(workspace, { ...brief, template }, '2025-03-10')).edition;
}

it('a band of many key figures begins on the first sheet', async () => {
  const edition = await editionOf('forty-sources', 'handout');
  const [first] = await printDesign(edition, { template: 'handout', style: 'default', paper: 'A5' }, printer);
  expect(first && countLines(first)).toBeGreaterThan(10);
}, 60_000);

it('an article of a digest goes on over the foot of a sheet, which is not left empty', async () => {
  const edition = await editionOf('sixty-articles', 'digest');
  const pages = await printDesign(edition, { template: 'digest', style: 'default', paper: 'A5' }, printer);
  const feet = pages.slice(0, -1).map(endsAt);
  // The margin is 43 points; heading and three lines of the next article are as high as the rest.
  expect(Math.max(...feet)).toBeLessThan(43 + 130);
  expect(feet.reduce((sum, y) => sum + y, 0) / feet.length).toBeLessThan(43 + 65);
}, 60_000);

it('a source stands on one sheet, the last too', async () => {
  const pages = await printDesign(example, { template: 'briefing', style: 'large-print', paper: 'A5' }, printer);
  const pageOf = (words: string): number | undefined =>
    pages.findLast(({ content }) => content.some(({ text }) => text.includes(words)))?.number;
  expect(pageOf('Bulgaria offers two mobile')).toBeDefined();
  expect(pageOf('Staff')).toBe(pageOf('Bulgaria offers two mobile'));
}, 60_000);

/** Points of A4: the margin below the text, the foot of a page of large print. */
const [MARGIN, LARGE_MARGIN] = [57, 68];

/** So many articles of three or four paragraphs' length, each with whatever else it may have. */
function digestOf(count: number, extras: { readonly beside: boolean; readonly address: boolean }): Edition {
  const plain = withArticles(example);
  const known = plain.articles?.find(({ keyFigures, statement }) => keyFigures.length > 0 && statement !== null);
  const [source] = plain.sources;
  if (known === undefined || source === undefined) throw new Error('the example has no such article');
  const sources = Array.from({ length: count }, (_, i) => {
    return { ...source, number: i + 1, article: `${source.article}-${i}`, url: extras.address ? source.url : null };
  });
  const articles = sources.map(({ number }) => ({
    ...{ ...known, source: number, theme: null },
    ...(extras.beside ? {} : { keyFigures: [], statement: null }),
    gist: Array.from({ length: number % 2 === 0 ? 6 : 8 }, () => known.gist).flat(),
  }));
  return { ...plain, articles, sources, themes: [] };
}

describe.each([
  ['nothing but its text', { beside: false, address: false }],
  ['an address below it', { beside: false, address: true }],
  ['figures beside it, and a statement', { beside: true, address: false }],
  ['all of it', { beside: true, address: true }],
])('an article of a digest with %s', (_, extras) => {
  it.each(['default', 'large-print'])(
    'goes on over the foot of a sheet, the last one too, in %s',
    async (style) => {
      const design = { template: 'digest', style, paper: 'A4' };
      const prints = await printPushed(digestOf(5, extras), design, printer, [0, 2, 4, 6, 8]);
      const feet = prints.flatMap((pages) => pages.slice(0, -1).map(endsAt));
      for (const page of prints.flatMap((pages) => pages.slice(-1)))
        expect(firstLine(page)).not.toMatch(/^Beside each number/);
      console.log(style, JSON.stringify(extras), feet.map((y) => Math.round(y)).join(' '));
      expect(Math.max(...feet)).toBeLessThan(style === 'default' ? MARGIN + 125 : LARGE_MARGIN + 210);
    },
    60_000,
  );
});

it('lines for notes stand below their name, on every sheet over which they go', async () => {
  const edition = { ...example, viewpoints: [], summary: [], keyFigures: [], timeline: [], themes: [] };
  const design = { template: 'handout', style: 'large-print', paper: 'A4' };
  const prints = await printPushed(edition, design, printer, [1, 2, 3, 4, 5, 6, 7, 8]);
  const names = prints.map((pages) =>
    pages.flatMap(({ content }) => content.filter(({ text }) => text === 'Notes').map(({ y }) => y)),
  );
  expect(names.some((heights) => heights.length > 1)).toBe(true);
  // Two lines of nine millimetres have room below each.
  expect(Math.min(...names.flat())).toBeGreaterThan(LARGE_MARGIN + 51);
}, 60_000);

it('what names the editor’s words stands above some of them', async () => {
  const { viewpoints: _, ...rest } = example;
  const background = [
    { kind: 'paragraph', children: [{ kind: 'text', text: 'The editor says this much and no more. '.repeat(6) }] },
  ] as const;
  const themes = example.themes.slice(0, 1).map((theme) => ({ ...theme, background, passages: [] }));
  const edition = { ...rest, viewpoints: [], summary: [], keyFigures: [], timeline: [], themes };
  const design = { template: 'briefing', style: 'large-print', paper: 'A5' };
  for (const pages of await printPushed(edition, design, printer, [5, 6, 7, 8, 9, 10, 11, 12])) {
    for (const page of pages) {
      const last = page.content.filter(({ y }) => y - endsAt(page) < 4).map(({ text }) => text);
      expect(last.join(' ')).not.toMatch(/^From the editor/);
    }
  }
}, 60_000);

it('a list of contents that goes over the end of a sheet has three entries on either', async () => {
  const edition = digestOf(12, { beside: false, address: false });
  const design = { template: 'digest', style: 'large-print', paper: 'A4' };
  const prints = await printPushed(edition, design, printer, [6, 7, 8, 9, 10, 11, 12, 13]);
  const entries = prints.map((pages) =>
    pages
      .map(({ content }) => content.filter(({ text, x }) => x > 500 && /^\d+$/.test(text)).length)
      .filter((count) => count > 0),
  );
  expect(entries.some((counts) => counts.length > 1)).toBe(true);
  expect(Math.min(...entries.flat())).toBeGreaterThan(2);
}, 60_000);
