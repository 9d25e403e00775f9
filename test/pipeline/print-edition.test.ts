/** What is printed how often, and with which numbers: told by a printer that pretends. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { printEdition } from '../../src/pipeline/print-edition.ts';
import type { PrintedPdf, Printer } from '../../src/print/model.ts';
import { loadPdfLibrary } from '../../src/print/pdf-library.ts';
import { loadAssets } from '../../src/render/load-assets.ts';

const here = import.meta.dirname;
const edition = JSON.parse(readFileSync(path.join(here, '../fixtures/edition/example.json'), 'utf8')) as Edition;
const root = path.resolve(here, '../..');
const { assets } = loadAssets({
  template: 'briefing',
  style: 'default',
  folders: { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] },
});

let blank: Uint8Array;
beforeAll(async () => {
  const { PDFDocument } = await loadPdfLibrary();
  const document = await PDFDocument.create();
  document.addPage();
  blank = await document.save();
});

type Told = Omit<PrintedPdf, 'bytes'>;

/** Answers each print with the next of these, and the last of them from then on. */
function pretend(told: readonly Told[]): { readonly printer: Printer; readonly htmls: string[] } {
  const htmls: string[] = [];
  const print = async (html: string): Promise<PrintedPdf> => {
    htmls.push(html);
    const answer = told[Math.min(htmls.length, told.length) - 1] as Told;
    return { ...answer, bytes: blank };
  };
  const browser = { origin: 'setting', path: '', version: '' } as const;
  return { htmls, printer: { browser, print, close: async () => undefined, diagnostics: [] } };
}

const isClose = (html: string | undefined): boolean => /<html[^>]*class="[^"]*\bclose\b/.test(html ?? '');
const isClosest = (html: string | undefined): boolean => /<html[^>]*class="[^"]*\bclosest\b/.test(html ?? '');
const hasContents = (html: string | undefined): boolean => html?.includes('id="contents"') ?? false;

describe('printEdition', () => {
  it('prints a single page once, without contents', async () => {
    const { printer, htmls } = pretend([{ pages: 1, destinations: { summary: 1, sources: 1 } }]);
    const { pdf } = await printEdition(edition, assets, printer);
    expect([htmls.length, pdf.pages, hasContents(htmls[0])]).toEqual([1, 1, false]);
  });

  it('names sections in the heads of a short document, and gives it no contents', async () => {
    const { printer, htmls } = pretend([{ pages: 3, destinations: { summary: 1, viewpoints: 3, sources: 3 } }]);
    await printEdition(edition, assets, printer);
    expect(htmls).toHaveLength(2);
    expect(hasContents(htmls[1])).toBe(false);
    expect(htmls[1]).not.toBe(htmls[0]);
  });

  it('gives contents to a document of more than four pages, with the numbers of the print that holds them', async () => {
    const before = { summary: 1, viewpoints: 5, sources: 5 };
    const after = { summary: 1, viewpoints: 6, sources: 6 };
    const { printer, htmls } = pretend([
      { pages: 5, destinations: before },
      { pages: 6, destinations: after },
    ]);
    const { html } = await printEdition(edition, assets, printer);
    expect(htmls).toHaveLength(3);
    expect(hasContents(html)).toBe(true);
    const entry = /href="#sources"[^>]*>[\s\S]*?<\/a>/.exec(html.slice(html.indexOf('id="contents"')))?.[0] ?? '';
    expect(entry.replace(/<[^>]+>/g, ' ')).toMatch(/\b6\b/);
  });

  it('sets a document closer whose last sheet holds only a tail, where that spares the sheet', async () => {
    const tail = { pages: 2, destinations: { summary: 1, sources: 1 } };
    const spared = pretend([tail, { pages: 1, destinations: { summary: 1, sources: 1 } }]);
    const { html } = await printEdition(edition, assets, spared.printer);
    expect([isClose(html), isClosest(html)]).toEqual([true, false]);
    const closest = pretend([tail, { pages: 1, destinations: { summary: 1, sources: 1 } }, tail]);
    expect(isClosest((await printEdition(edition, assets, closest.printer)).html)).toBe(true);
    expect(closest.htmls.map(isClosest)).toEqual([false, true, false]);
    const kept = pretend([tail]);
    expect(isClose((await printEdition(edition, assets, kept.printer)).html)).toBe(false);
  });
});

describe('printEdition, by a printer that is kept', () => {
  const ids = { summary: 1, viewpoints: 3, sources: 3 };
  const plain = { pages: 3, destinations: ids };
  const tail = { pages: 4, destinations: { ...ids, sources: 4 } };
  const long = { pages: 6, destinations: { summary: 1, viewpoints: 6, sources: 6 } };

  /** Prints once as told by `before`, then as told by `after`: how often then, what was looked at, and whether it is the same. */
  async function twice(before: readonly Told[], after: readonly Told[]) {
    const kept = {};
    await printEdition(edition, assets, { ...pretend(before).printer, kept });
    const again = pretend(after);
    const looks: string[] = [];
    const { html } = await printEdition(edition, assets, { ...again.printer, kept }, (look) => looks.push(look.html));
    return { prints: again.htmls.length, looks: looks.length, same: looks[0] === html, html };
  }

  it('needs one print where a plain page is laid out as before', async () => {
    expect(await twice([plain], [plain])).toMatchObject({ prints: 1, looks: 1, same: true });
  });

  it('needs one print more where the page is set closer or has contents, to know that it still must', async () => {
    const close = await twice([tail, plain, plain], [plain, tail]);
    expect([close.prints, close.same, isClose(close.html), isClosest(close.html)]).toEqual([2, true, true, false]);
    const listed = await twice([long], [long, long]);
    expect([listed.prints, listed.same, hasContents(listed.html)]).toEqual([2, true, true]);
  });

  it('goes the whole way where the first print would no longer lead there', async () => {
    const looser = await twice([tail, plain, plain], [plain, plain]);
    expect([looser.looks, looser.same, isClose(looser.html)]).toEqual([1, false, false]);
    const shorter = await twice([long], [long, plain]);
    expect([shorter.looks, shorter.same, hasContents(shorter.html)]).toEqual([1, false, false]);
    const longer = await twice([plain], [tail, tail, plain, plain]);
    expect(isClose(longer.html)).toBe(true);
  });

  it('gives no look at wrong page numbers', async () => {
    const moved = { pages: 3, destinations: { ...ids, viewpoints: 2 } };
    expect(await twice([plain], [moved])).toMatchObject({ looks: 0 });
  });

  it('remembers nothing of a printer that is not kept', async () => {
    const { printer, htmls } = pretend([plain]);
    await printEdition(edition, assets, printer);
    await printEdition(edition, assets, printer);
    expect(htmls).toHaveLength(4);
  });
});
