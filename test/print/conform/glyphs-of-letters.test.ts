/** A page in Arabic, whose letters are put together of glyphs that are no characters: every glyph has a meaning all the same. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examineConformance } from '../../../src/print/conformance/examine-conformance.ts';
import { finishPdf } from '../../../src/print/finish-pdf.ts';
import type { Printer } from '../../../src/print/model.ts';
import { openPrinter } from '../../../src/print/open-printer.ts';
import { METADATA } from '../test-document.ts';

const folder = path.dirname(createRequire(import.meta.url).resolve('@fontsource/noto-naskh-arabic/package.json'));
const font = readFileSync(path.join(folder, 'files/noto-naskh-arabic-arabic-400-normal.woff2')).toString('base64');
const PAGE = `<!doctype html><html lang="ar"><title>خطة</title>
<style>@font-face { font-family: Naskh; src: url(data:font/woff2;base64,${font}) } body, h1 { font: 16px Naskh }</style>
<body><h1>خطة الميناء الجديدة</h1><p>صوت المجلس على خطة الميناء</p></body></html>`;

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 30_000 }, { download: false });
});
afterAll(() => printer.close());

it('maps no glyph to nothing', async () => {
  const { bytes } = await printer.print(PAGE);
  const ofGlyphs = async (pdf: Uint8Array): Promise<string[]> =>
    (await examineConformance(pdf)).map(({ rule }) => rule).filter((rule) => rule.includes('7.21'));
  expect(await ofGlyphs(bytes)).toEqual(['PDF/UA-1 7.21.7']);
  const finished = await finishPdf(bytes, { ...METADATA, lang: 'ar' });
  expect(await examineConformance(finished)).toEqual([]);
});
