/** Where sheets end: no foot left empty for what could go on over it, and nothing torn that belongs together. */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { makeEdition } from '../../src/pipeline/make-edition.ts';
import { printEdition } from '../../src/pipeline/print-edition.ts';
import { readBrief } from '../../src/pipeline/read-brief.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { extremeWorkspace } from './extreme-workspace.ts';
import { countLines, type LaidOutPage, layOut } from './page-faults.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folders = { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] };
const example = JSON.parse(readFileSync(path.join(root, 'test/fixtures/edition/example.json'), 'utf8')) as Edition;

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

type Design = Pick<Edition, 'template' | 'style' | 'paper'>;

async function print(edition: Edition, design: Design): Promise<readonly LaidOutPage[]> {
  const { assets } = loadAssets({ ...design, folders });
  const { pdf } = await printEdition({ ...edition, ...design }, assets, printer);
  return layOut(pdf.bytes);
}

async function editionOf(name: string, template: string): Promise<Edition> {
  const { workspace } = await openWorkspace(folder);
  if (workspace === null) throw new Error('no workspace');
  const { brief } = await readBrief(workspace, name);
  return (await makeEdition(workspace, { ...brief, template }, '2025-03-10')).edition;
}

/** Points above the foot of the sheet at which its content ends. */
const endsAt = ({ content }: LaidOutPage): number => Math.min(...content.map(({ y }) => y));

it('a band of many key figures begins on the first sheet', async () => {
  const edition = await editionOf('forty-sources', 'handout');
  const [first] = await print(edition, { template: 'handout', style: 'default', paper: 'A5' });
  expect(first && countLines(first)).toBeGreaterThan(10);
}, 60_000);

it('an article of a digest goes on over the foot of a sheet, which is not left empty', async () => {
  const edition = await editionOf('sixty-articles', 'digest');
  const pages = await print(edition, { template: 'digest', style: 'default', paper: 'A5' });
  const feet = pages.slice(0, -1).map(endsAt);
  // The margin is 43 points; heading and three lines of the next article are as high as the rest.
  expect(Math.max(...feet)).toBeLessThan(43 + 130);
  expect(feet.reduce((sum, y) => sum + y, 0) / feet.length).toBeLessThan(43 + 65);
}, 60_000);

it('a source stands on one sheet, the last too', async () => {
  const pages = await print(example, { template: 'briefing', style: 'large-print', paper: 'A5' });
  const pageOf = (words: string): number | undefined =>
    pages.findLast(({ content }) => content.some(({ text }) => text.includes(words)))?.number;
  expect(pageOf('Bulgaria offers two mobile')).toBeDefined();
  expect(pageOf('Staff')).toBe(pageOf('Bulgaria offers two mobile'));
}, 60_000);
