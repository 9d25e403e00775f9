/** Every packaged template in every style on every paper, printed: the rules of PDF/UA-1 and PDF/A-3a hold, and sizes are what the style says. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument } from 'unpdf/pdfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOfAuthor, faultOfNumber } from '../../src/edition/evidence-check.ts';
import type { Edition } from '../../src/edition/model.ts';
import { documentMetadata, printEdition } from '../../src/pipeline/print-edition.ts';
import { examineConformance } from '../../src/print/conformance/examine-conformance.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { imposePdf } from '../../src/print/sheets/impose-pdf.ts';
import type { Arrangement } from '../../src/print/sheets/model.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { viewPage } from '../../src/render/view/page-view.ts';
import { wordsOf } from '../../src/render/words/words-of.ts';
import { checkPages } from '../../src/verify/check-pages.ts';
import { editionItems } from '../../src/verify/edition-items.ts';
import { readHtmlText } from '../../src/verify/read-html-text.ts';
import { readPdfText } from '../../src/verify/read-pdf-text.ts';
import { withArticles } from '../fixtures/edition/with-articles.ts';
import { type LaidOutPage, layOut, pageFaults } from './page-faults.ts';

const root = path.resolve(import.meta.dirname, '../..');
const named = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const folders = { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] };
const edition = JSON.parse(readFileSync(path.join(root, 'test/fixtures/edition/example.json'), 'utf8')) as Edition;

const DESIGNS = named('templates', '.hbs').flatMap((template) =>
  named('styles', '.css').flatMap((style) => ['A4', 'Letter', 'A5'].map((paper) => ({ template, style, paper }))),
);

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
});
afterAll(() => printer.close());

/** Heights of the letters on the pages, in points; white space has none. */
async function sizesOf(bytes: Uint8Array): Promise<number[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const sizes: number[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '') sizes.push(Math.hypot(item.transform[2], item.transform[3]));
  }
  return sizes;
}

describe.each(DESIGNS)('$template in $style on $paper', ({ template, style, paper }) => {
  const made: Edition = { ...(template === 'digest' ? withArticles(edition) : edition), template, style, paper };
  const { assets } = loadAssets({ template, style, folders });
  let bytes: Uint8Array;
  let places: Readonly<Record<string, number>>;
  let pages: readonly LaidOutPage[];
  beforeAll(async () => {
    const { pdf } = await printEdition(made, assets, printer);
    bytes = pdf.bytes;
    places = pdf.places ?? {};
    pages = await layOut(bytes);
  }, 60_000);

  it('holds the rules of PDF/UA-1 and PDF/A-3a', async () => {
    expect(await examineConformance(bytes)).toEqual([]);
  });

  it.each<Arrangement>([{ kind: 'booklet' }, { kind: 'n-up', pages: 2 }, { kind: 'n-up', pages: 4 }])(
    'holds them on its sheets as well: $kind $pages',
    async (arrangement) => {
      const { bytes: sheets } = await imposePdf(bytes, { arrangement, duplex: null }, documentMetadata(made));
      expect(await examineConformance(sheets)).toEqual([]);
    },
  );

  it('says every word of its edition, and no other', async () => {
    const { pages: texts } = await readPdfText(bytes);
    const items = editionItems(made, { faultOfAuthor, faultOfNumber });
    const listed = [{ contents: null, sections: places }, { contents: places }];
    // Pictures may have been left out to spare a sheet.
    const findings = [true, false].flatMap((pictures) =>
      listed.map((options) =>
        checkPages(made, items, readHtmlText(renderHtml(made, assets, { ...options, pictures }).html), texts),
      ),
    );
    expect(findings.reduce((a, b) => (b.length < a.length ? b : a))).toEqual([]);
  });

  it('strands no heading, and leaves no sheet next to empty', () => {
    const discussion = Math.floor(places['discussion'] ?? 0);
    expect(pageFaults(pages, discussion === 0 ? [] : [discussion, discussion + 1])).toEqual([]);
  });

  it('names in each head a section that stands on the page, and the one that begins at its top', () => {
    const titles = new Map(viewPage(made, wordsOf(made.lang).words, {}).view.sections.map((s) => [s.id, s]));
    for (const page of pages.slice(1)) {
      const [atTop] = Object.entries(places)
        .filter(([id, place]) => Math.floor(place) === page.number && place % 1 < 1 / 7 && titles.get(id)?.level === 1)
        .sort(([, a], [, b]) => a - b);
      const title = titles.get(atTop?.[0] ?? '')?.title;
      if (title !== undefined) expect(page.margins.join(' ')).toContain(title);
      expect(page.margins.join(' ')).not.toContain('…');
    }
  });

  it('sets nothing smaller than its style may', async () => {
    const smallest = style === 'large-print' ? 16 : 5.5;
    expect(Math.min(...(await sizesOf(bytes)))).toBeGreaterThanOrEqual(smallest - 0.01);
  });
});
