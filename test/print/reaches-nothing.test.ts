/** A page that tries every channel to the network and to files of the machine: none is reached. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';

const CANARY = 'CANARYWORD';
/** A page finds no font on the machine, and its words would be blank: the canary brings its own. */
const fontFile = createRequire(import.meta.url).resolve(
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
);
const fontUrl = `data:font/woff2;base64,${readFileSync(fontFile).toString('base64')}`;
const songFonts = `<style>@font-face{font-family:Song;src:url(${fontUrl})}p{font-family:Song}</style>`;
const song = `${songFonts}<p>${CANARY}</p>`;
const hits: string[] = [];
const folder = mkdtempSync(path.join(os.tmpdir(), 'canary-'));
const canary = path.join(folder, 'canary.html');
/** Any connection counts, whatever it says: a preconnect sends nothing. */
const server = http.createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(song));
server.on('connection', (socket) => hits.push(`connection from ${socket.remotePort}`));
let printer: Printer;
let origin = '';

beforeAll(async () => {
  writeFileSync(canary, song);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 30_000 }, { download: false });
});
afterAll(async () => {
  await printer.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const CHANNELS: Readonly<Record<string, (u: string) => string>> = {
  'meta refresh': (u) => `<meta http-equiv="refresh" content="0;url=${u}">`,
  base: (u) => `<base href="${u}/"><img src="relative.png">`,
  'link relations': (u) =>
    ['stylesheet', 'prefetch', 'prerender', 'preconnect', 'dns-prefetch', 'icon', 'manifest', 'modulepreload', 'import']
      .map((rel) => `<link rel="${rel}" href="${u}/${rel}">`)
      .join(''),
  preload: (u) =>
    `<link rel="preload" as="image" href="${u}/p"><link rel="preload" as="font" crossorigin href="${u}/f">`,
  'style sheet': (u) =>
    `<style>@import "${u}/i";@font-face{font-family:X;src:url(${u}/f)}p{font-family:X;background:url(${u}/b);list-style-image:url(${u}/l);cursor:url(${u}/c),auto;content:url(${u}/d)}@page{@top-left{content:url(${u}/m)}}</style><p>text</p>`,
  images: (u) =>
    `<img src="${u}/1"><img srcset="${u}/2 1x"><picture><source srcset="${u}/3"><img></picture><input type="image" src="${u}/4">`,
  frames: (u) =>
    `<iframe src="${u}/1"></iframe><object data="${u}/2"></object><embed src="${u}/3"><iframe srcdoc="<img src='${u}/4'>"></iframe>`,
  'frame set': (u) => `<frameset><frame src="${u}/1"></frameset>`,
  svg: (u) =>
    `<svg><image href="${u}/1"/><use href="${u}/2#x"/><filter id="f"><feImage href="${u}/3"/></filter><rect filter="url(#f)" width="9" height="9"/><foreignObject><img src="${u}/4"></foreignObject></svg><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${u}/5'/></svg>">`,
  media: (u) =>
    `<video autoplay src="${u}/1" poster="${u}/2"></video><audio autoplay src="${u}/3"></audio><video><track default src="${u}/4"></video>`,
  forms: (u) => `<form id="f" action="${u}/1"></form><a id="a" href="${u}/2" ping="${u}/3" autofocus>x</a>`,
  scripts: (u) =>
    `<script src="${u}/1"></script><script>fetch('${u}/2');new WebSocket('${u.replace('http', 'ws')}/3');window.open('${u}/4');new EventSource('${u}/5');navigator.sendBeacon('${u}/6');location='${u}/7';document.forms[0]?.submit();new Image().src='${u}/8'</script><img src=x onerror="location='${u}/9'"><svg onload="fetch('${u}/10')"></svg><a href="javascript:fetch('${u}/11')">x</a>`,
  'speculation rules': (u) =>
    `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${u}/1"]}]}</script>`,
};

/** The page's words, read once through each font's ToUnicode table: glyphs that another font drew come out as "?". */
async function readings(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = pdf.context.enumerateIndirectObjects().flatMap(([, o]) => (o instanceof PDFRawStream ? [o] : []));
  const texts = streams
    .filter((stream) => !stream.dict.has(PDFName.of('Length1')) && !stream.dict.has(PDFName.of('Width')))
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  const glyphs = texts.flatMap((text) => [...text.matchAll(/<([0-9A-Fa-f]+)> Tj/g)].map((m) => m[1] ?? '')).join('');
  const codes = glyphs.match(/.{4}/g) ?? [];
  const tables = texts.filter((text) => text.includes('begincmap')).map(readTable);
  return tables.map((table) => codes.map((code) => table.get(Number.parseInt(code, 16)) ?? '?').join('')).join('\n');
}

/** ISO 32000-1, 9.10.3: bfchar lines map one glyph, bfrange lines a run of them. */
function readTable(cmap: string): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (const [, from = '', to, unicode = ''] of cmap.matchAll(/^<(\w{4})> (?:<(\w{4})> )?<(\w{4})>$/gm)) {
    const first = Number.parseInt(from, 16);
    const last = to === undefined ? first : Number.parseInt(to, 16);
    for (let code = first; code <= last; code += 1) {
      table.set(code, String.fromCharCode(Number.parseInt(unicode, 16) + code - first));
    }
  }
  return table;
}

it('would read a canary on the page', async () => {
  const { bytes } = await printer.print(`<h1>Stays</h1><iframe srcdoc="${song}"></iframe>`);
  expect(await readings(bytes)).toContain(CANARY);
});

it('has a tripwire that works', async () => {
  await (await fetch(`${origin}/`)).text();
  expect(hits.length).toBeGreaterThan(0);
  hits.length = 0;
});

for (const [name, channel] of Object.entries(CHANNELS)) {
  it(`reaches neither network nor file by ${name}`, async () => {
    // The second of two with the same fonts is set into the page that is there, where that can be.
    const page = (u: string, fonts: string): string =>
      `<!doctype html><head>${fonts}${channel(u)}</head><body><h1>Stays</h1>${channel(u)}</body>`;
    for (const target of [origin, origin.replace('127.0.0.1', 'localhost'), `file://${canary}?`, `file://${folder}?`]) {
      for (const html of [page(target, ''), page(target, songFonts), page(`${target}2`, songFonts)]) {
        const { bytes, pages } = await printer.print(html);
        expect(pages).toBeGreaterThan(0);
        expect(await readings(bytes)).not.toContain(CANARY);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(hits).toEqual([]);
  });
}
