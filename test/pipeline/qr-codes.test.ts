/** Every QR code of a printed page, drawn as a printer would, is read back and leads where its source says. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printEdition } from '../../src/pipeline/print-edition.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { packaged, passage, smallEdition, source } from '../render/small-edition.ts';
import {
  countsOf,
  cutOut,
  darkAround,
  findSquares,
  type GreyImage,
  readModules,
  readPgm,
  type Square,
} from './find-qr-codes.ts';

/** As a phone takes more than one picture: one of these must read each code. */
const RESOLUTIONS = [200, 250, 300];
const pixels = (length: number, dpi: number): number => Math.round((length / 25.4) * dpi);
/** ISO/IEC 18004, 9.1: four modules of white on every side; the smallest module is 0.28 mm, the usual one 0.36. */
const QUIET_ZONE = 4 * 0.36;

/** Its usual limit is one frame of a film. */
const PATIENT = { timeLimit: 2000, effort: 8 };

const hasPdftoppm = ((): boolean => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasPdftoppm) console.warn('pdftoppm is not installed: QR codes of printed pages are not read back here.');

/** Short and long ones, with what an address may have; the longest that get a code among them. */
const ADDRESSES = [
  'https://a.example/',
  'https://post.example/2026/11/quays-fall-silent?edition=print&section=local#top',
  'https://marfaa.example/2026/%D9%85%D8%AC%D9%84%D8%B3',
  `https://long.example/${'news/2026/11/20/'.repeat(6)}the-harbour?utm_source=newsletter`,
  `https://longer.example/${'archive/'.repeat(24)}`,
  'https://prystan.example/порт',
  'https://seven.example/7',
];
const sources = ADDRESSES.map((url, i) =>
  source(i + 1, { url, title: `Quays fall silent for a whole week, again ${i}` }),
);
const edition = {
  ...smallEdition,
  sources,
  summary: [sources.map((_, i) => passage(`The quay was quiet ${i}.`, i + 1))],
};

let printer: Printer;
let folder = '';
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
  folder = mkdtempSync(path.join(tmpdir(), 'briefpress-qr-'));
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true });
});

function picturesOf(pdf: Uint8Array, name: string, dpi: number): readonly GreyImage[] {
  const file = path.join(folder, `${name}.pdf`);
  const stem = `${name}-${dpi}`;
  writeFileSync(file, pdf);
  execFileSync('pdftoppm', ['-r', String(dpi), '-gray', file, path.join(folder, stem)]);
  const pages = readdirSync(folder).filter((each) => each.startsWith(`${stem}-`) && each.endsWith('.pgm'));
  return pages.sort().map((page) => readPgm(readFileSync(path.join(folder, page))));
}

interface Code {
  readonly address: string | null;
  /** Dark pixels in its quiet zone. */
  readonly around: number;
  /** Millimetres. */
  readonly side: number;
}

function readCode(page: GreyImage, square: Square, dpi: number): Code {
  const zone = pixels(QUIET_ZONE, dpi);
  const around = darkAround(page, square, zone);
  const side = (square.side / dpi) * 25.4;
  return { address: addressOf(page, square), around, side };
}

function addressOf(page: GreyImage, square: Square): string | null {
  const margins = [2 * Math.ceil(square.side / 10), square.side];
  const drawn = margins.map((margin) => () => cutOut(page, square, margin));
  const read = countsOf(page, square).map((count) => () => readModules(page, square, count));
  for (const picture of [...read, ...drawn]) {
    try {
      return decodeQR(picture(), PATIENT);
    } catch {
      // Another picture.
    }
  }
  return null;
}

function codesOf(pdf: Uint8Array, name: string, dpi: number): readonly Code[] {
  return picturesOf(pdf, name, dpi).flatMap((page) =>
    findSquares(page, pixels(0.7, dpi), pixels(8.5, dpi)).map((square) => readCode(page, square, dpi)),
  );
}

describe.skipIf(!hasPdftoppm)('QR codes on paper', () => {
  it.each([
    ['default', 'A4'],
    ['default', 'A5'],
    ['large-print', 'A4'],
    ['ink-saving', 'A4'],
  ])(
    'in %s on %s lead to the addresses of the sources',
    async (style, paper) => {
      const { assets } = loadAssets({ template: 'briefing', style, folders: packaged });
      const { pdf } = await printEdition({ ...edition, style, paper }, assets, printer);
      const pictures = RESOLUTIONS.map((dpi) => codesOf(pdf.bytes, `${style}-${paper}`, dpi));
      const read = new Set(pictures.flat().flatMap(({ address }) => address ?? []));
      expect([...read].sort()).toEqual([...ADDRESSES].sort());
      const codes = pictures[0] ?? [];
      expect(codes.length).toBe(ADDRESSES.length);
      expect(codes.filter(({ around }) => around > 0)).toEqual([]);
      // A phone reads modules of 0.28 mm and more; the smallest code has 25 of them.
      expect(Math.min(...codes.map(({ side }) => side))).toBeGreaterThan(25 * 0.28);
    },
    60_000,
  );
});
