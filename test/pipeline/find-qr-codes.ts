/** A page as a grey picture → the squares on it that are QR codes, each alone with the white around it. */

/** One byte a pixel, 0 for black. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** A PGM of pdftoppm (netpbm, P5): magic, width, height, 255, then the pixels. */
export function readPgm(bytes: Uint8Array): GreyImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'));
  if (head === null) throw new Error('no PGM');
  return { width: Number(head[1]), height: Number(head[2]), data: bytes.subarray(head[0].length) };
}

const DARK = 128;

/** Dark pixels no further from each other than `reach` belong together; gives the box around each such group. */
function groupsOf({ width, height, data }: GreyImage, reach: number) {
  const columns = Math.ceil(width / reach);
  const cells = new Map<number, { left: number; right: number; top: number; bottom: number }>();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) >= DARK) continue;
      const key = Math.floor(y / reach) * columns + Math.floor(x / reach);
      const cell = cells.get(key) ?? { left: x, right: x, top: y, bottom: y };
      cells.set(key, {
        left: Math.min(cell.left, x),
        right: Math.max(cell.right, x),
        top: Math.min(cell.top, y),
        bottom: y,
      });
    }
  const groups = [];
  for (let first = cells.entries().next().value; first !== undefined; first = cells.entries().next().value) {
    const [start, group] = first;
    const open = [start];
    cells.delete(start);
    for (let key = open.pop(); key !== undefined; key = open.pop())
      for (const step of [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1]) {
        const next = cells.get(key + step);
        if (next === undefined) continue;
        cells.delete(key + step);
        open.push(key + step);
        group.left = Math.min(group.left, next.left);
        group.right = Math.max(group.right, next.right);
        group.top = Math.min(group.top, next.top);
        group.bottom = Math.max(group.bottom, next.bottom);
      }
    groups.push(group);
  }
  return groups;
}

/** Squares of at least `smallest` pixels. What stands nearer than `reach` joins a code and hides it, as it should. */
export function findSquares(image: GreyImage, reach: number, smallest: number): readonly Square[] {
  return groupsOf(image, reach)
    .map(({ left, right, top, bottom }) => ({ left, top, width: right - left + 1, height: bottom - top + 1 }))
    .filter(({ width, height }) => width >= smallest && Math.abs(width - height) <= 0.04 * width)
    .map(({ left, top, width, height }) => ({ left, top, side: Math.max(width, height) }));
}

/** How many dark pixels lie around a square, within `margin` of it. */
export function darkAround({ width, data }: GreyImage, { left, top, side }: Square, margin: number): number {
  let dark = 0;
  for (let y = top - margin; y < top + side + margin; y++)
    for (let x = left - margin; x < left + side + margin; x++) {
      const inside = x >= left && x < left + side && y >= top && y < top + side;
      if (!inside && (data[y * width + x] ?? 255) < DARK) dark++;
    }
  return dark;
}

/** Modules of a finder pattern, which stands in the corner (ISO/IEC 18004, 6.3.3). */
const FINDER = 7;
const BORDER = 4;
const ENLARGED = 4;

/** How wide the first dark run of the middle of the first row of modules is: a finder's edge. */
function moduleOf({ width, data }: GreyImage, { left, top, side }: Square): number {
  const row = (top + Math.floor(side / 100)) * width + left;
  let run = 0;
  while (run < side && (data[row + run] ?? 255) < DARK) run++;
  return run / FINDER;
}

/** How many modules a side may have, the likeliest first: a finder's edge tells it but for a pixel. */
export function countsOf(image: GreyImage, square: Square): readonly number[] {
  const seen = square.side / moduleOf(image, square);
  const versions = Array.from({ length: 40 }, (_, version) => 21 + 4 * version);
  return versions.sort((a, b) => Math.abs(a - seen) - Math.abs(b - seen)).slice(0, 3);
}

/** The modules of a square, each as its middle shows it, set anew with white around them, as RGBA. */
export function readModules(image: GreyImage, square: Square, count: number) {
  const step = square.side / count;
  const at = (start: number, module: number): number => Math.floor(start + (module + 0.5) * step);
  const isDark = (column: number, row: number): boolean =>
    column >= 0 &&
    row >= 0 &&
    column < count &&
    row < count &&
    (image.data[at(square.top, row) * image.width + at(square.left, column)] ?? 255) < DARK;
  const size = (count + 2 * BORDER) * ENLARGED;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (isDark(Math.floor(x / ENLARGED) - BORDER, Math.floor(y / ENLARGED) - BORDER))
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return { width: size, height: size, data };
}

/** The square as it was drawn, with `margin` pixels of white, as RGBA. */
export function cutOut({ width, data }: GreyImage, { left, top, side }: Square, margin: number) {
  const size = side + 2 * margin;
  const rgba = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const grey = data[(top + y) * width + left + x] ?? 255;
      rgba.fill(grey, ((y + margin) * size + x + margin) * 4, ((y + margin) * size + x + margin) * 4 + 3);
    }
  return { width: size, height: size, data: rgba };
}
