/**
 * The example briefs → pictures of their pages beside this file, and a small one of the first page of every template in
 * every style in pages/: npm run pictures. Needs pdftoppm (Poppler) on the PATH.
 *
 * Pages are mapped to a palette of 16 colours (greys, and the accent on white), four bits a pixel: a page of text takes
 * 30 to 60 KB. The date is fixed, so that pictures change only where pages do.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const BRIEFS = ['weekly-briefing', 'one-page-handout', 'weekly-digest'];
/** Each template with the brief that shows it, and whose pages are pictured whole. */
const SHOWN = {
  briefing: 'weekly-briefing',
  'one-page': 'one-page-handout',
  handout: 'one-page-handout',
  digest: 'weekly-digest',
};
const STYLES = ['default', 'large-print', 'ink-saving'];
const DATE = '2025-03-24';
const DOTS_PER_INCH = 84;
const SMALL_DOTS_PER_INCH = 50;

const blend = (ink, share) => ink.map((channel) => Math.round(channel * share + 255 * (1 - share)));
const steps = (ink, count) => Array.from({ length: count }, (_, i) => blend(ink, (i + 1) / count));
const INK = [0x16, 0x13, 0x0f];
const ACCENT = [0x8c, 0x1c, 0x13];
const PALETTE = [[255, 255, 255], ...steps(INK, 10), ...steps(ACCENT, 5)];

const nearest = new Map();

function indexOf(red, green, blue) {
  const key = (red << 16) | (green << 8) | blue;
  const known = nearest.get(key);
  if (known !== undefined) return known;
  const distances = PALETTE.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  const index = distances.indexOf(Math.min(...distances));
  nearest.set(key, index);
  return index;
}

/** A binary PPM as pdftoppm writes it: width and height in its header, three bytes a pixel. */
function readPpm(bytes) {
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1')) ?? [];
  if (header === undefined) throw new Error('pdftoppm wrote no PPM');
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(header.length) };
}

/** PNG, third edition, 11.2: rows of four bits a pixel, each after a byte that names its filter (none). */
function packRows({ width, height, pixels }) {
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const index = indexOf(pixels[at], pixels[at + 1], pixels[at + 2]);
      rows[y * stride + 1 + (x >> 1)] |= x % 2 === 0 ? index << 4 : index;
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function encodePng(image) {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 4, 3, 0, 0, 0]);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(PALETTE.flat())),
    chunk('IDAT', deflateSync(packRows(image), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const docs = import.meta.dirname;
const root = path.dirname(docs);

/** What was left out, or takes more pages than its template promises, is told (exit code 1), and printed all the same. */
function command(...words) {
  const { status } = spawnSync(process.execPath, ['bin/briefpress.js', 'build', ...words], { cwd: root });
  if (status !== 0 && status !== 1) throw new Error(`build ${words[0]} ended with ${status}`);
}

/** A PDF → its pages as PNG files, in order; `most` of them. */
function draw(pdf, resolution, most = Number.POSITIVE_INFINITY) {
  const stem = pdf.slice(0, -'.pdf'.length);
  const last = Number.isFinite(most) ? ['-l', String(most)] : [];
  execFileSync('pdftoppm', ['-r', String(resolution), ...last, pdf, stem]);
  const name = `${path.basename(stem)}-`;
  const drawn = readdirSync(path.dirname(pdf)).filter((file) => file.startsWith(name) && file.endsWith('.ppm'));
  return drawn.sort().map((page) => encodePng(readPpm(readFileSync(path.join(path.dirname(pdf), page)))));
}

function write(name, png) {
  writeFileSync(path.join(docs, name), png);
  console.log(`docs/${name}  ${Math.round(png.length / 1000)} KB`);
}

function makePictures(brief, folder) {
  command(brief, '--date', DATE, '--out', folder);
  for (const old of readdirSync(docs)) if (old.startsWith(`${brief}-`)) rmSync(path.join(docs, old));
  const pages = draw(path.join(folder, `${brief}-${DATE}.pdf`), DOTS_PER_INCH);
  for (const [i, png] of pages.entries()) write(`${brief}-${i + 1}.png`, png);
}

/** The same brief in another design: a copy of it under a name of its own, in the workspace that the example is. */
function makeSmallPicture(template, style, folder) {
  const name = `picture-of-${template}-${style}`;
  const copy = path.join(root, 'briefs', `${name}.md`);
  const text = readFileSync(path.join(root, 'briefs', `${SHOWN[template]}.md`), 'utf8');
  writeFileSync(copy, text.replace(/^template: .*$/m, `template: ${template}\nstyle: ${style}`));
  try {
    command(name, '--date', DATE, '--out', folder);
  } finally {
    rmSync(copy);
  }
  const [first] = draw(path.join(folder, `${name}-${DATE}.pdf`), SMALL_DOTS_PER_INCH, 1);
  write(`pages/${template}-${style}.png`, first);
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-pictures-'));
try {
  for (const brief of BRIEFS) makePictures(brief, folder);
  mkdirSync(path.join(docs, 'pages'), { recursive: true });
  for (const template of Object.keys(SHOWN)) for (const style of STYLES) makeSmallPicture(template, style, folder);
} finally {
  rmSync(folder, { recursive: true });
}
