/** A document for the tests of printing: two families of packaged fonts, one of them in margin boxes alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DocumentMetadata } from '../../src/print/model.ts';

const resolve = createRequire(import.meta.url).resolve;
const face = (family: string, file: string): string =>
  `@font-face{font-family:"${family}";src:url(data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')})}`;

const FACES =
  face('T Serif', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2') +
  face('T Sans', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2');

export function testDocument(sections: number): string {
  const parts = Array.from({ length: sections }, (_, i) => i + 1);
  const contents = parts.map((n) => `<li><a href="#part-${n}">Part ${n}</a></li>`).join('');
  const body = parts.map((n) => `<h2 id="part-${n}">Part ${n}</h2><p>Words of part ${n}.</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title><style>${FACES}
    @page{size:A4;margin:20mm;@bottom-right{content:counter(page) " of " counter(pages);font:8pt "T Sans"}}
    body,h1,h2{font-family:"T Serif";font-weight:400} h2{break-before:page}
  </style></head><body><h1>Parts</h1><ol>${contents}</ol>${body}</body></html>`;
}

export const METADATA: DocumentMetadata = {
  title: 'Parts & pieces: Україна',
  author: 'A. Editor',
  subject: 'How many parts?',
  lang: 'en-GB',
  date: '2024-01-15',
  hash: '0123456789abcdef'.repeat(4),
};
