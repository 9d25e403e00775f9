/** Pages of a PDF as small grey pictures, and how far two of them are from each other. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export const DOTS_PER_INCH = 40;

/** One byte a pixel, row after row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export const hasCommand = (command: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The first pages of a PDF, drawn so many times as large and made small again: then fine lines are grey, not thick. */
export function drawPages(pdf: Uint8Array, pages: number, times = 3): readonly Picture[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-'));
  try {
    const file = path.join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    const how = ['-gray', '-r', String(times * DOTS_PER_INCH), '-f', '1', '-l', String(pages)];
    execFileSync('pdftoppm', [...how, file, path.join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return names.sort().map((name) => shrunk(readPgm(readFileSync(path.join(folder, name))), times));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Netpbm's binary grey format. */
function readPgm(bytes: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64));
  if (!head) throw new Error('not a PGM of 8 bits');
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, pixels: bytes.subarray(head[0].length, head[0].length + width * height) };
}

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A grey PNG, so that the pictures can be looked at. */
export function writePng({ width, height, pixels }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Array.from({ length: height }, (_, y) => [Buffer.alloc(1), pixels.subarray(y * width, (y + 1) * width)]);
  const data = deflateSync(Buffer.concat(rows.flat()), { level: 9 });
  return Buffer.concat([PNG_START, pngChunk('IHDR', head), pngChunk('IDAT', data), pngChunk('IEND', Buffer.alloc(0))]);
}

/** What writePng wrote: grey, rows as they are, all in one piece. */
export function readPng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[24] !== 8 || png[25] !== 0) throw new Error('not a grey PNG of 8 bits');
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const pixels = Buffer.concat(
    Array.from({ length: height }, (_, y) => rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))),
  );
  return { width, height, pixels };
}

/** Each pixel is the mean of a square of so many to a side. */
function shrunk({ width, height, pixels }: Picture, times: number): Picture {
  const [w, h] = [Math.floor(width / times), Math.floor(height / times)];
  const small = Uint8Array.from({ length: w * h }, (_, i) => {
    const [left, top] = [times * (i % w), times * Math.floor(i / w)];
    let sum = 0;
    for (let y = top; y < top + times; y++) for (let x = left; x < left + times; x++) sum += pixels[y * width + x] ?? 0;
    return Math.round(sum / times ** 2);
  });
  return { width: w, height: h, pixels: small };
}

/** Side of a tile in pixels: some 15 mm. */
const TILE = 24;
/** Each pixel stands for its neighbourhood of so many to each side: edges that are drawn softer or harder count little. */
const BLUR = 1;

function blurred({ width, height, pixels }: Picture): Float64Array {
  const soft = new Float64Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [sum, count] = [0, 0];
      for (let v = Math.max(0, y - BLUR); v <= Math.min(height - 1, y + BLUR); v++)
        for (let u = Math.max(0, x - BLUR); u <= Math.min(width - 1, x + BLUR); u++) {
          sum += pixels[v * width + u] ?? 0;
          count++;
        }
      soft[y * width + x] = sum / count;
    }
  return soft;
}

/** The mean difference of the tile that differs most, of 255; infinite for pictures of different sizes. */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  const [one, other] = [blurred(a), blurred(b)];
  const columns = Math.ceil(a.width / TILE);
  const sums = new Map<number, { sum: number; count: number }>();
  for (let at = 0; at < one.length; at++) {
    const tile = Math.floor(Math.floor(at / a.width) / TILE) * columns + Math.floor((at % a.width) / TILE);
    const found = sums.get(tile) ?? { sum: 0, count: 0 };
    found.sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
    found.count++;
    sums.set(tile, found);
  }
  return Math.max(...[...sums.values()].map(({ sum, count }) => sum / count));
}

/** The same with everything right of a column of pixels moved to the right. */
export function moved({ width, height, pixels }: Picture, from: number, by: number): Picture {
  const out = pixels.slice();
  for (let y = 0; y < height; y++)
    for (let x = width - 1; x >= from; x--) {
      const at = y * width + x;
      out[at] = x - by >= from ? (pixels[at - by] ?? 255) : 255;
    }
  return { width, height, pixels: out };
}

/** Its upper left part: a page of half a pixel more is drawn with one more. */
export function cut({ width, pixels }: Picture, size: { readonly width: number; readonly height: number }): Picture {
  const part = Uint8Array.from(
    { length: size.width * size.height },
    (_, i) => pixels[Math.floor(i / size.width) * width + (i % size.width)] ?? 0,
  );
  return { ...size, pixels: part };
}
