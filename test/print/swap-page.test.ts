/** A page that is set into the one before it prints as it would alone, byte for byte; whatever comes with more than fonts is loaded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../src/print/finish-pdf.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { canBeSwapped, swapExpression } from '../../src/print/swap-page.ts';
import { METADATA } from './test-document.ts';

const resolve = createRequire(import.meta.url).resolve;
const face = (family: string, file: string): string =>
  `<style>@font-face{font-family:"${family}";src:url(data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')})}</style>`;
const SERIF = face('T', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2');
const SANS = face('T', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2');

const page = (fonts: string, css: string, root: string, body: string): string =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${root}</title>${fonts}<style>${css}</style></head><body>${body}</body></html>`;
const table = '<table><tr><th>a<th>b<tr><td>1<td>2</table><p><a href="#end">to the end</a><p id="end">end';
const FIRST = page(
  SERIF,
  'body{font-family:T;color:red} @page{size:A4}',
  'lang="en" class="close"',
  `<h1>One</h1>${table}`,
);
const SECOND = page(
  SERIF,
  '.far{font:20pt T} h1{break-before:page} @page{size:A5;@top-left{content:"head";font:8pt T}}',
  'lang="de" dir="ltr"',
  `<p class="far">Zwei</p><h1>Kopf</h1>${table}${table}`,
);
const OTHER_FONT = page(SANS, 'body{font-family:T} @page{size:A5}', 'lang="de"', '<p>Zwei</p>');
const TWO_FONTS = page(SERIF + SANS, 'body{font-family:T} @page{size:A5}', 'lang="de"', '<p>Zwei</p>');

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
});
afterAll(() => printer.close());

const finished = async (html: string): Promise<Buffer> =>
  Buffer.from(await finishPdf((await printer.print(html)).bytes, METADATA));

describe('a page that is set into the one before it', () => {
  it.each([
    ['another style, root, language and text', FIRST, SECOND],
    ['back again', SECOND, FIRST],
    ['another font of the same name', FIRST, OTHER_FONT],
    ['one font more', FIRST, TWO_FONTS],
    ['one font less', TWO_FONTS, FIRST],
  ])('is what it is alone: %s', async (_, before, html) => {
    await printer.print('<p>something else</p>');
    const alone = await finished(html);
    await printer.print(before);
    expect((await finished(html)).equals(alone)).toBe(true);
  });

  it('is told of by the places of a draft as by the whole print', async () => {
    const { bytes: whole, ...told } = await printer.print(SECOND);
    const { bytes: draft, ...toldByDraft } = await printer.print(SECOND, { draft: true });
    expect(toldByDraft).toEqual(told);
    expect(toldByDraft.destinations).toEqual({ end: 2 });
    expect(draft.length).toBeLessThan(whole.length);
  });
});

describe('canBeSwapped', () => {
  it('is so for markup, drawings and fonts', () => {
    expect(canBeSwapped(FIRST)).toBe(true);
    expect(canBeSwapped(page(SERIF, '', '', '<svg viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'))).toBe(true);
  });

  it.each([
    '<img src="data:,">',
    '<IMG src="data:,">',
    '<style>p{background:url(data:,)}</style>',
    '<style>@import "x";</style>',
    '<iframe srcdoc="x"></iframe>',
    '<meta http-equiv="refresh" content="0">',
    '<base href="x">',
    '<svg><image href="x"/></svg>',
    '<link rel="prefetch" href="x">',
  ])('is not so for what loads more: %s', (part) => {
    expect(canBeSwapped(page(SERIF, '', '', part))).toBe(false);
  });

  it('is not so without a document type', () => {
    expect(canBeSwapped('<p>quirks</p>')).toBe(false);
  });

  it('hands text to the browser as a string, whatever it holds', () => {
    const text = `${page(SERIF, '', '', '')}\`tick\` </script> "quoted" \u2028 \\`;
    const expression = swapExpression(text, page(SERIF, '', '', '')) ?? '';
    const [html] = JSON.parse(`[${expression.slice(expression.lastIndexOf('})(') + 3, -1)}]`) as [string];
    expect(html.slice(html.indexOf('`tick`'))).toBe('`tick` </script> "quoted" \u2028 \\');
  });

  it('names the fonts that are loaded, and asks for nothing where none would stay', () => {
    expect(swapExpression(FIRST, SECOND)).not.toContain('base64');
    expect(swapExpression(TWO_FONTS, FIRST)?.match(/base64/g)).toHaveLength(1);
    expect(swapExpression(OTHER_FONT, FIRST)).toBe(null);
  });
});
