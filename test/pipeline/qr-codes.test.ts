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
import { darkAround, findSquares, type GreyImage, readModules, readPgm, reduce, type Square } from './find-qr-codes.ts';

/** As fine as a printer draws, and half of that, as it is seen. */
const PRINTER = 600;
const REDUCTION = 2;
const DPI = PRINTER / REDUCTION;
const pixels = (length: number): number => Math.round((length / 25.4) * DPI);
/** ISO/IEC 18004, 9.1: four modules of white on every side; the smallest module is 0.28 mm, the usual one 0.36. */
const QUIET_ZONE = 4 * 0.36;

/** Its usual limit is one frame of a film. */
const PATIENT = { timeLimit: 20_000, effort: 8 };

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

function picturesOf(pdf: Uint8Array, name: string): readonly GreyImage[] {
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  execFileSync('pdftoppm', ['-r', String(PRINTER), '-gray', file, path.join(folder, name)]);
  const pages = readdirSync(folder).filter((each) => each.startsWith(`${name}-`) && each.endsWith('.pgm'));
  return pages.sort().map((page) => readPgm(readFileSync(path.join(folder, page))));
}

interface Code {
  readonly address: string | null;
  /** Dark pixels in its quiet zone. */
  readonly around: number;
  /** Millimetres. */
  readonly side: number;
}

function readCode(page: GreyImage, square: Square): Code {
  const zone = pixels(QUIET_ZONE);
  const around = darkAround(page, square, zone);
  const side = (square.side / DPI) * 25.4;
  try {
    return { address: decodeQR(readModules(page, square), PATIENT), around, side };
  } catch {
    return { address: null, around, side };
  }
}

function codesOf(page: GreyImage): readonly Code[] {
  const seen = reduce(page, REDUCTION);
  return findSquares(seen, pixels(0.7), pixels(8.5)).map((square) => readCode(seen, square));
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
      const codes = picturesOf(pdf.bytes, `${style}-${paper}`).flatMap(codesOf);
      expect(codes.map(({ address }) => address).sort()).toEqual([...ADDRESSES].sort());
      expect(codes.filter(({ around }) => around > 0)).toEqual([]);
      // A phone reads modules of 0.28 mm and more; the smallest code has 25 of them.
      expect(Math.min(...codes.map(({ side }) => side))).toBeGreaterThan(25 * 0.28);
    },
    60_000,
  );
});
