/** Viewpoints that go over the end of a sheet: whoever turns it knows on which point and for whom somebody speaks. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition, EditionStatement } from '../../src/edition/model.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { statement } from '../render/small-edition.ts';
import type { LaidOutPage } from './page-faults.ts';
import { firstLine, printPushed } from './print-design.ts';

const file = path.resolve(import.meta.dirname, '../fixtures/edition/example.json');
const example = JSON.parse(readFileSync(file, 'utf8')) as Edition;
const [known] = example.viewpoints;
if (known === undefined) throw new Error('the example has no viewpoint');

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
});
afterAll(() => printer.close());

/** Nothing before the viewpoint but what the editor says. */
const only = (changes: Partial<typeof known>): Edition => ({
  ...{ ...example, summary: [], keyFigures: [], timeline: [], themes: [] },
  viewpoints: [{ ...known, sidesFound: false, unplaced: [], ...changes }],
});
const says = (mark: string, times = 1): EditionStatement =>
  statement(`${mark} ${'holds that the quay is too short for all the boats '.repeat(times)}`, { speaker: 'Jo Lind' });
const many = (mark: string, count: number, times = 1) => Array.from({ length: count }, () => says(mark, times));
const point = (name: string, cells: readonly (readonly EditionStatement[])[]) =>
  ({ name, origin: 'theme', cells }) as const;

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const heightOf = (page: LaidOutPage, words: string): readonly number[] =>
  page.content.filter(({ text }) => text.includes(words)).map(({ y }) => y);

/** The pages on which somebody says so, and not below the name under which it stands. */
const withoutName = (pages: readonly LaidOutPage[], mark: string, name: string): readonly number[] =>
  pages
    .filter((page) => Math.max(...heightOf(page, mark)) > Math.max(...heightOf(page, name)) + 20)
    .map(({ number }) => number);
const pagesWith = (pages: readonly LaidOutPage[], words: string) => pages.filter((p) => heightOf(p, words).length > 0);

const DESIGNS = [
  { template: 'briefing', style: 'default', paper: 'A4' },
  { template: 'handout', style: 'large-print', paper: 'A4' },
  { template: 'one-page', style: 'default', paper: 'A5' },
];

describe.each(DESIGNS)('in $style on $paper', (design) => {
  it('the note on who named the sides stays whole, with the first of what it is about', async () => {
    const edition = only({ sides: [], points: [], further: [], others: many('QQ', 6) });
    for (const pages of await printPushed(edition, design, printer, STEPS)) {
      const [page] = pagesWith(pages, 'No sides are');
      expect(page && heightOf(page, 'whom.').length).toBe(1);
      expect(page && heightOf(page, 'QQ').length).toBeGreaterThan(0);
    }
  }, 60_000);

  it('those on no side are named so on every sheet', async () => {
    const edition = only({ points: [], further: [], others: many('QQ', 30, 2) });
    for (const pages of await printPushed(edition, design, printer, [0])) {
      expect(pagesWith(pages, 'QQ').length).toBeGreaterThan(1);
      expect(withoutName(pages, 'QQ', 'On no side')).toEqual([]);
    }
  }, 60_000);

  it.each([0, 2])(
    'who is heard is told on no sheet without what somebody says, %d of them on no side',
    async (count) => {
      const cells = known.sides.map(() => [says('QQ')]);
      const edition = only({ points: [point('Length', cells)], further: [], others: many('QQ', count) });
      for (const pages of await printPushed(edition, design, printer, STEPS))
        for (const page of pages) expect(firstLine(page)).not.toMatch(/^Who is heard/);
    },
    60_000,
  );
});

describe('a point that goes over the end of a sheet', () => {
  const sides = ['East', 'West', 'North'].map((name) => ({ name }));
  const named = ['Length', 'Depth', 'Width', 'Height', 'Age'].map((name, n) => ({ name, mark: `Q${n}-` }));
  const editionOf = (each: number) =>
    only({
      ...{ sides, further: [], others: [] },
      points: named.map(({ name, mark }) =>
        point(
          name,
          sides.map(() => many(mark, each, 2)),
        ),
      ),
    });
  const goesOver = (pages: readonly LaidOutPage[]) => named.some(({ mark }) => pagesWith(pages, mark).length > 1);

  it('stands above its last side again', async () => {
    const design = { template: 'handout', style: 'large-print', paper: 'A4' };
    const prints = await printPushed(editionOf(1), design, printer, STEPS);
    for (const pages of prints) for (const { name, mark } of named) expect(withoutName(pages, mark, name)).toEqual([]);
    expect(prints.some(goesOver)).toBe(true);
  }, 60_000);

  it.each([
    ['beside each other, the point above them', 'default', 'A5'],
    ['under each other', 'large-print', 'A4'],
  ])(
    'has its name on every sheet where sides of many statements stand %s',
    async (_, style, paper) => {
      const [pages = []] = await printPushed(editionOf(7), { template: 'briefing', style, paper }, printer, [0]);
      expect(goesOver(pages)).toBe(true);
      for (const { name, mark } of named) expect(withoutName(pages, mark, name)).toEqual([]);
    },
    60_000,
  );
});
