/** The page that doctor prints: one of the packaged fonts, one heading, one line. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DocumentMetadata } from './model.ts';

const font = createRequire(import.meta.url).resolve(
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
);

export const TEST_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test page</title><style>
@font-face { font-family: "Test Sans"; src: url(data:font/woff2;base64,${readFileSync(font).toString('base64')}) }
@page { size: A4; margin: 20mm }
body { font: 400 11pt "Test Sans" }
h1 { font: 400 20pt "Test Sans" }
</style></head><body><h1>briefpress prints</h1><p>The quick brown fox jumps over the lazy dog.</p></body></html>`;

export const TEST_PAGE_METADATA: DocumentMetadata = {
  title: 'Test page',
  author: null,
  subject: null,
  lang: 'en',
  date: '2000-01-01',
  hash: '00',
};
