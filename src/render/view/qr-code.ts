/** An address → its QR code as the path of an SVG, or null where it is too long for a phone to read from paper. */
import { encode } from 'uqr';

export interface QrCode {
  /** Side in modules, without the quiet zone: the sheet around it is white. */
  readonly modules: number;
  /** Side in millimetres, so that a module is 0.36 mm, and never under 0.28. */
  readonly side: string;
  /** One unit a module. */
  readonly path: string;
}

const MODULE = 0.36;
const LARGEST_SIDE = 27;
const SMALLEST_MODULE = 0.28;

/** Dark runs of one row: a run is one rectangle, so that no hairlines show between modules. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: { x: number; length: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last !== undefined && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  }
  return runs.map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
}

/**
 * The mask is fixed: every mask is valid (ISO/IEC 18004, 7.8), a reader finds it in the code, and trying all eight for
 * the handsomest takes seven milliseconds a code.
 */
const MASK = 0;

/** A seventh of the code may be lost (M) while it is small; long addresses get by with less. */
function encodeSmall(address: string): { size: number; data: boolean[][] } | null {
  const levels = ['M', 'L'] as const;
  for (const ecc of levels) {
    try {
      const { size, data } = encode(address, { ecc, border: 0, maskPattern: MASK });
      if (size * MODULE <= LARGEST_SIDE || (ecc === 'L' && size * SMALLEST_MODULE <= LARGEST_SIDE)) {
        return { size, data };
      }
    } catch {
      // The address does not fit a code of this level at all.
    }
  }
  return null;
}

export function qrCode(address: string): QrCode | null {
  const code = encodeSmall(address);
  if (code === null) return null;
  const side = Math.min(code.size * MODULE, LARGEST_SIDE);
  return { modules: code.size, side: side.toFixed(2), path: code.data.map(rowPath).join('') };
}
