/** Pictures as they are printed: a Figure each with words for it, its labels apart, its words known to verify. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument } from 'unpdf/pdfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOfAuthor, faultOfNumber } from '../../src/edition/evidence-check.ts';
import type { Edition, EditionKeyFigure, EditionTimelineEntry } from '../../src/edition/model.ts';
import { documentMetadata, editionAttachment } from '../../src/pipeline/print-edition.ts';
import { examineConformance } from '../../src/print/conformance/examine-conformance.ts';
import { finishPdf } from '../../src/print/finish-pdf.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { checkPages } from '../../src/verify/check-pages.ts';
import { editionItems } from '../../src/verify/edition-items.ts';
import { readHtmlText } from '../../src/verify/read-html-text.ts';
import { readPdfText } from '../../src/verify/read-pdf-text.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folders = { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] };
const example = JSON.parse(readFileSync(path.join(root, 'test/fixtures/edition/example.json'), 'utf8')) as Edition;

/** Crowded: three events of one day, ranges, a month, one far away. */
function crowded(): Edition['timeline'] {
  const [first] = example.timeline as readonly EditionTimelineEntry[];
  const at = (date: string, changes: Partial<EditionTimelineEntry> = {}): EditionTimelineEntry => ({
    ...(first as EditionTimelineEntry),
    id: `t${date}`,
    date,
    until: null,
    precision: 'day',
    mark: 'happened',
    ...changes,
  });
  return [
    at('1991-08-24'),
    ...['2026-10-02', '2026-11-12', '2026-11-12', '2026-11-12', '2026-11-13'].map((date) => at(date)),
    at('2026-11-14', { until: '2026-11-20' }),
    at('2026-12-01', { precision: 'month', mark: 'announced' }),
    at('2026-12-20', { mark: 'announced' }),
  ];
}

function withBars(): Edition['keyFigures'] {
  const [first, ...others] = example.keyFigures as readonly EditionKeyFigure[];
  const { id, label, number, sources, unit } = first as EditionKeyFigure;
  const other = { id: `${id}0`, label, number, sources, unit, relation: 'differs', qualifier: 'about' } as const;
  return [
    { ...(first as EditionKeyFigure), differing: [{ ...other, display: '3.1 m t', value: 3_100_000 }] },
    ...others,
  ];
}

const edition: Edition = { ...example, timeline: crowded(), keyFigures: withBars() };

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
});
afterAll(() => printer.close());

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

const figuresIn = (node: Node): string[] =>
  node.role === 'Figure' ? [node.alt ?? ''] : (node.children ?? []).flatMap(figuresIn);

interface Set {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The alternatives of all figures, and the words of every page with the places that they really take. */
async function readPages(bytes: Uint8Array): Promise<{ figures: string[]; pages: Set[][] }> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const figures: string[] = [];
  const pages: Set[][] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    figures.push(...figuresIn((await page.getStructTree()) as Node));
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        return [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width }];
      }),
    );
  }
  return { figures, pages };
}

describe.each([
  { template: 'briefing', style: 'default', paper: 'A4' },
  { template: 'handout', style: 'large-print', paper: 'A4' },
  { template: 'briefing', style: 'ink-saving', paper: 'A5' },
])('pictures of a $template in $style on $paper', ({ template, style, paper }) => {
  const made: Edition = { ...edition, template, style, paper };
  const { assets } = loadAssets({ template, style, folders });
  const { html, linkNames } = renderHtml(made, assets, { contents: null });
  let bytes: Uint8Array;
  // With its pictures, whether they cost a sheet or not.
  beforeAll(async () => {
    const printed = await printer.print(html);
    const attachment = editionAttachment(made);
    bytes = await finishPdf(printed.bytes, documentMetadata(made), { attachment, links: linkNames });
  }, 60_000);

  it('are figures with words for them, and hold the rules', async () => {
    const { figures } = await readPages(bytes);
    expect(figures.filter((alt) => alt.startsWith('The events of this timeline'))).toEqual([
      expect.stringContaining('A 24 Aug 1991; B 2 Oct 2026; C 12 Nov 2026'),
    ]);
    expect(figures).toContain('Bars from zero: 4.2 m t (Source 1); about 3.1 m t (Source 1).');
    expect(figures.filter((alt) => alt.startsWith('Bar of attributed statements'))).toHaveLength(2);
    expect(await examineConformance(bytes)).toEqual([]);
  });

  it('say nothing that verify does not know, and let nothing be changed', async () => {
    const { pages } = await readPdfText(bytes);
    const items = editionItems(made, { faultOfAuthor, faultOfNumber });
    const findingsFor = (other: Edition) =>
      checkPages(other, items, readHtmlText(renderHtml(other, assets, { contents: null }).html), pages);
    expect(findingsFor(made)).toEqual([]);
    const moved = made.timeline.map((entry, i) => (i === 0 ? { ...entry, date: '1985-08-24' } : entry));
    const faults = findingsFor({ ...made, timeline: moved as Edition['timeline'] }).map(({ fault }) => fault);
    expect(faults.join('\n')).toContain('Aug 1985');
  });

  it('have no labels that touch each other', async () => {
    const { pages } = await readPages(bytes);
    const page = pages.find((all) => all.filter(({ text }) => /^[A-I]$/.test(text)).length >= 9) ?? [];
    const keys = page.filter(({ text }) => /^[A-I]$/.test(text));
    // Behind the day of a row its month is a piece of its own.
    const isBehindDay = ({ x, y }: Set): boolean =>
      page.some((day) => /^\d+$/.test(day.text) && Math.abs(day.y - y) < 1 && day.x < x && x - day.x < 30);
    const axis = page.filter((one) => one.text === 'Aug 1991' && !isBehindDay(one));
    expect([keys.length >= 9, axis.length]).toEqual([true, 1]);
    const lines = [keys[0], axis[0]].map((one) => page.filter(({ y }) => Math.abs(y - (one?.y ?? 0)) < 1));
    for (const line of lines) {
      const ordered = [...line].sort((a, b) => a.x - b.x);
      expect(ordered.length).toBeGreaterThanOrEqual(2);
      for (const [i, { x }] of ordered.slice(1).entries())
        expect(x).toBeGreaterThan((ordered[i]?.x ?? 0) + (ordered[i]?.width ?? 0) + 1);
    }
  });
});
