/** What is printed how often, and with which numbers: told by a printer that pretends. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { measureEdition } from '../../src/pipeline/measure-edition.ts';
import { renderAhead } from '../../src/pipeline/page-draft.ts';
import type { KnownPage, PageMemory } from '../../src/pipeline/page-memory.ts';
import { printEdition } from '../../src/pipeline/print-edition.ts';
import type { PrintedPdf, Printer } from '../../src/print/model.ts';
import { loadPdfLibrary } from '../../src/print/pdf-library.ts';
import { loadAssets } from '../../src/render/load-assets.ts';

const here = import.meta.dirname;
const edition = JSON.parse(readFileSync(path.join(here, '../fixtures/edition/example.json'), 'utf8')) as Edition;
/** The same without the strip above its timeline. */
const bare: Edition = { ...edition, timeline: edition.timeline.slice(0, 2) };
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
const hasStrip = (html: string | undefined): boolean => html?.includes('class="picture strip"') ?? false;
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
    const { html } = await printEdition(bare, assets, spared.printer);
    expect([isClose(html), isClosest(html)]).toEqual([true, false]);
    const closest = pretend([tail, { pages: 1, destinations: { summary: 1, sources: 1 } }, tail]);
    expect(isClosest((await printEdition(bare, assets, closest.printer)).html)).toBe(true);
    expect(closest.htmls.map(isClosest)).toEqual([false, true, false]);
    const kept = pretend([tail]);
    expect(isClose((await printEdition(bare, assets, kept.printer)).html)).toBe(false);
  });

  it('prints a tail without its pictures first, and sets it closer only where that is not enough', async () => {
    const tail = { pages: 2, destinations: { summary: 1, sources: 1 } };
    const short = { pages: 1, destinations: { summary: 1, sources: 1 } };
    const spared = pretend([tail, short]);
    const { html } = await printEdition(edition, assets, spared.printer);
    expect([spared.htmls.map(hasStrip), isClose(html)]).toEqual([[true, false], false]);
    const closer = pretend([tail, tail, short, tail]);
    const closest = await printEdition(edition, assets, closer.printer);
    expect(closer.htmls.map(hasStrip)).toEqual([true, false, false, true]);
    expect([hasStrip(closest.html), isClosest(closest.html)]).toEqual([false, true]);
    const kept = await printEdition(edition, assets, pretend([tail]).printer);
    expect([hasStrip(kept.html), isClose(kept.html)]).toEqual([true, false]);
  });

  it('drops pictures before a brief takes more pages than it asks for, and keeps them where it does not', async () => {
    const two = { pages: 2, filled: 0.9, destinations: { summary: 1, viewpoints: 2, sources: 2 } };
    const three = { pages: 3, filled: 0.5, destinations: { summary: 1, viewpoints: 3, sources: 3 } };
    const asked: Edition = { ...edition, pages: 2 };
    expect(hasStrip((await printEdition(asked, assets, pretend([three, two]).printer)).html)).toBe(false);
    expect(hasStrip((await printEdition(asked, assets, pretend([two]).printer)).html)).toBe(true);
    expect(hasStrip((await printEdition(edition, assets, pretend([three]).printer)).html)).toBe(true);
  });
});

describe('a number of pages that was asked for', () => {
  const asked = { ...bare, pages: 5 };
  const tail: Told = { pages: 5, destinations: { summary: 1, viewpoints: 4, sources: 5 } };

  it('is kept: none of its sheets is spared, though the last holds only sources', async () => {
    const { printer, htmls } = pretend([tail]);
    const { pdf } = await printEdition(asked, assets, printer);
    expect(htmls.some(isClose)).toBe(false);
    expect(pdf.pages).toBe(5);
  });

  it('is kept where the list of contents takes a page more: then, too, the page is set closer', async () => {
    const longer: Told = { pages: 6, destinations: { summary: 1, viewpoints: 5, sources: 6 } };
    const { printer, htmls } = pretend([tail, longer, longer, tail]);
    const { html, pdf, diagnostics } = await printEdition(asked, assets, printer);
    expect([isClose(htmls[1]), hasContents(htmls[1])]).toEqual([false, true]);
    expect([isClose(html), hasContents(html), pdf.pages]).toEqual([true, true, 5]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('too-many-pages');
  });
});

describe('four pages that were asked for', () => {
  it('are set closer without a list of contents: they will have none', async () => {
    const five: Told = { pages: 5, destinations: { summary: 1, viewpoints: 4, sources: 5 } };
    const four: Told = { pages: 4, destinations: { summary: 1, viewpoints: 4, sources: 4 } };
    const { printer, htmls } = pretend([five, four]);
    const { pdf } = await printEdition({ ...bare, pages: 4 }, assets, printer);
    expect(htmls.some(hasContents)).toBe(false);
    expect(pdf.pages).toBe(4);
  });
});

describe('measureEdition', () => {
  it('measures a page as it is set closest, where that is asked for', async () => {
    const { printer, htmls } = pretend([{ pages: 2, destinations: {}, filled: 0.9 }]);
    expect(await measureEdition({ ...bare, pages: 2 }, assets, printer, 'closest')).toBe(1.9);
    expect(htmls.map(isClosest)).toEqual([true]);
  });

  const filled = (pages: number, share: number): Told => ({ pages, filled: share, destinations: { summary: 1 } });

  it('counts the page without its pictures where only that keeps to the pages', async () => {
    const asked: Edition = { ...edition, pages: 2 };
    const both = pretend([filled(3, 0.1), filled(2, 0.95)]);
    expect(await measureEdition(asked, assets, both.printer)).toBeCloseTo(1.95);
    expect(both.htmls.map(hasStrip)).toEqual([true, false]);
    expect(await measureEdition(asked, assets, pretend([filled(3, 0.4), filled(3, 0.2)]).printer)).toBeCloseTo(2.4);
  });

  it('prints once where the page keeps to its pages, or has no pictures, or may take what it needs', async () => {
    for (const [made, told] of [
      [{ ...edition, pages: 2 }, filled(2, 0.8)],
      [{ ...bare, pages: 2 }, filled(3, 0.1)],
      [edition, filled(3, 0.1)],
    ] as const) {
      const { printer, htmls } = pretend([told]);
      await measureEdition(made, assets, printer);
      expect(htmls).toHaveLength(1);
    }
  });
});

describe('printEdition, by a printer that is kept', () => {
  const ids = { summary: 1, viewpoints: 3, sources: 3 };
  const plain = { pages: 3, destinations: ids };
  const tail = { pages: 4, destinations: { ...ids, sources: 4 } };
  const long = { pages: 6, destinations: { summary: 1, viewpoints: 6, sources: 6 } };

  /** Prints once as told by `before`, then as told by `after`: how often then, what was looked at, and whether it is the same. */
  async function twice(before: readonly Told[], after: readonly Told[], made: Edition = bare) {
    const kept = {};
    await printEdition(made, assets, { ...pretend(before).printer, kept });
    const again = pretend(after);
    const looks: string[] = [];
    const { html } = await printEdition(
      made,
      assets,
      { ...again.printer, kept },
      { look: (look) => looks.push(look.html) },
    );
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
    const longer = await twice([plain], [tail, plain, plain]);
    expect([longer.prints, isClose(longer.html)]).toEqual([3, true]);
  });

  it('knows by one print more that pictures must still be left out, and takes them back where they need not', async () => {
    const left = await twice([tail, plain], [plain, tail], edition);
    expect([left.prints, left.same, hasStrip(left.html)]).toEqual([2, true, false]);
    const back = await twice([tail, plain], [plain, plain], edition);
    expect([back.same, hasStrip(back.html)]).toEqual([false, true]);
  });

  it('gives no look at wrong page numbers', async () => {
    const moved = { pages: 3, destinations: { ...ids, viewpoints: 2 } };
    expect(await twice([plain], [moved])).toMatchObject({ looks: 0 });
  });

  it('goes on from the print of a plain page where its numbers have changed: it is the first print of the whole way', async () => {
    const moved = { pages: 3, destinations: { ...ids, viewpoints: 2 } };
    const fresh = pretend([moved]);
    const { html } = await printEdition(bare, assets, fresh.printer);
    expect(await twice([plain], [moved])).toMatchObject({ prints: fresh.htmls.length, html });
  });

  it('names no sections on a single page that was longer before', async () => {
    const single = { pages: 1, destinations: { summary: 1, sources: 1 } };
    const { html } = await printEdition(bare, assets, pretend([single]).printer);
    expect(await twice([plain], [single])).toMatchObject({ html });
  });

  it('is told by what processes before it remember, and tells those after it', async () => {
    const pages = new Map<string, KnownPage>();
    const memory: PageMemory = {
      recall: (brief) => pages.get(brief) ?? null,
      keep: async (brief, page) => void pages.set(brief, page),
    };
    const first = pretend([plain]);
    const { html } = await printEdition(bare, assets, first.printer, { memory });
    const again = pretend([plain]);
    expect((await printEdition(bare, assets, again.printer, { memory })).html).toBe(html);
    expect([first.htmls.length, again.htmls.length]).toEqual([2, 1]);
  });

  it('asks nothing more of the very page with which the whole way ended before, by the same browser', async () => {
    const pages = new Map<string, KnownPage>();
    const memory: PageMemory = {
      recall: (brief) => pages.get(brief) ?? null,
      keep: async (brief, page) => void pages.set(brief, page),
    };
    const long = { pages: 8, destinations: { summary: 1, viewpoints: 5, sources: 8 } };
    const printBy = async (version: string, of = bare) => {
      const { printer, htmls } = pretend([long]);
      const browser = { ...printer.browser, version };
      const { html } = await printEdition(of, assets, { ...printer, browser }, { memory });
      return { html, prints: htmls.length };
    };
    const { html, prints } = await printBy('1');
    expect([prints > 1, hasContents(html)]).toEqual([true, true]);
    expect(await printBy('1')).toEqual({ html, prints: 1 });
    expect((await printBy('2')).prints).toBeGreaterThan(1);
    expect(await printBy('2')).toEqual({ html, prints: 1 });
    expect(await printBy('2', { ...bare, title: 'Another' })).not.toMatchObject({ prints: 1 });
  });

  it('prints what was rendered ahead, and nothing that was rendered ahead of another page', async () => {
    const page = async (memory: PageMemory, from = assets, of = bare) =>
      (await printEdition(of, from, pretend([plain]).printer, { memory })).html;
    const layouts = [{ contents: null }, { contents: null, sections: { summary: 1 } }];
    for (const layout of layouts) {
      const memory: PageMemory = { recall: () => ({ layout, characters: '' }), keep: async () => undefined };
      const wanted = await page(memory);
      renderAhead(bare, assets, { memory });
      expect(await page(memory)).toBe(wanted);
      renderAhead(bare, assets, { memory, sides: { sides: 'two' } });
      expect(await page(memory)).toBe(wanted);
      renderAhead(bare, assets, { memory });
      expect(await page(memory, { ...assets, css: `${assets.css}\n.own { color: #123456 }` })).toContain('#123456');
      expect(await page(memory, assets, { ...bare, title: 'Another' })).toContain('Another');
    }
  });

  it('lets the browser go once nothing more will be printed', async () => {
    for (const told of [[plain], [tail, plain, plain]]) {
      const { printer, htmls } = pretend(told);
      const released: number[] = [];
      await printEdition(bare, assets, { ...printer, release: () => void released.push(htmls.length) });
      expect(released).toEqual([htmls.length]);
    }
  });

  it('remembers nothing of a printer that is not kept', async () => {
    const { printer, htmls } = pretend([plain]);
    await printEdition(edition, assets, printer);
    await printEdition(edition, assets, printer);
    expect(htmls).toHaveLength(4);
  });
});
