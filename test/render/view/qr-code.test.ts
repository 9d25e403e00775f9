/** The printed codes, read back: the path is drawn on a raster and given to a decoder that has no part in making it. */

import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCode } from '../../../src/render/view/qr-code.ts';

const PIXELS = 4;
/** Modules of white around a code (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/** Draws the path as SVG defines it: M moves, h and v draw, z closes; each closed shape is filled black. */
function rasterise({ path, modules }: QrCode): { width: number; height: number; data: Uint8Array } {
  const side = (modules + 2 * QUIET_ZONE) * PIXELS;
  const data = new Uint8Array(side * side * 4).fill(255);
  const shapes = path.split('z').filter((shape) => shape !== '');
  for (const shape of shapes) {
    const [, x, y, length] = (/^M(\d+) (\d+)h(\d+)v1h-\3$/.exec(shape) ?? []).map(Number);
    if (x === undefined || y === undefined || length === undefined) throw new Error(`not a run of modules: ${shape}`);
    for (let row = (y + QUIET_ZONE) * PIXELS; row < (y + 1 + QUIET_ZONE) * PIXELS; row++) {
      const from = (row * side + (x + QUIET_ZONE) * PIXELS) * 4;
      for (let at = from; at < from + length * PIXELS * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width: side, height: side, data };
}

describe('a QR code', () => {
  it.each([
    'https://a.example/',
    'https://www.example.org/lokales/der-rat-streitet-ueber-die-bruecke-2026-02-11',
    'https://example.org/новини/міст?q=%D1%96&page=2#частина',
    `https://example.org/${'long-part/'.repeat(15)}`,
    `https://example.org/${'x'.repeat(380)}`,
  ])('of %s is read back whole', (address) => {
    const code = qrCode(address);
    expect(code).not.toBeNull();
    if (code !== null) expect(decodeQR(rasterise(code), { timeLimit: 5000 })).toBe(address);
  });

  it('is no larger than a phone needs, and no smaller', () => {
    for (const length of [10, 40, 80, 160, 320, 400]) {
      const code = qrCode(`https://example.org/${'a'.repeat(length)}`);
      if (code === null) continue;
      const module = Number(code.side) / code.modules;
      expect(module).toBeGreaterThanOrEqual(0.279);
      expect(module).toBeLessThanOrEqual(0.361);
      expect(Number(code.side)).toBeLessThanOrEqual(27);
    }
  });

  it('is left out for an address that no code of that size holds', () => {
    expect(qrCode(`https://example.org/${'a'.repeat(3000)}`)).toBeNull();
  });
});
