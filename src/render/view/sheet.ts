/** A CSS page size → its measures, as far as the layout of the page depends on them. */

export interface Sheet {
  /** As written in @page. */
  readonly size: string;
  /** Millimetres, as far as type of the default size is set on it: with type of twice the size, half of those it has. */
  readonly width: number;
  readonly height: number;
  /** Too narrow for a column beside the text. */
  readonly narrow: boolean;
}

/** Named sizes of CSS Paged Media, portrait, in millimetres. */
const NAMED: Readonly<Record<string, readonly [number, number]>> = {
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  b4: [250, 353],
  b5: [176, 250],
  'jis-b4': [257, 364],
  'jis-b5': [182, 257],
  letter: [215.9, 279.4],
  legal: [215.9, 355.6],
  ledger: [279.4, 431.8],
};

const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6 };
const LENGTH = /^(\d+(?:\.\d+)?)(mm|cm|in|pt|pc)$/;
const NARROW = 180;
const A4: readonly [number, number] = [210, 297];

function lengthsOf(words: readonly string[]): readonly [number, number] | null {
  const lengths = words.flatMap((word) => {
    const [, number, unit] = LENGTH.exec(word) ?? [];
    return number === undefined || unit === undefined ? [] : [Number(number) * (MILLIMETRES[unit] ?? 0)];
  });
  const [width, height = width] = lengths;
  return width === undefined || height === undefined ? null : [width, height];
}

function measure(words: readonly string[]): readonly [number, number] | null {
  const named = words.map((word) => NAMED[word]).find((size) => size !== undefined);
  const size = named ?? lengthsOf(words);
  if (size === null) return null;
  const [short, long] = [Math.min(...size), Math.max(...size)];
  if (words.includes('landscape')) return [long, short];
  return words.includes('portrait') ? [short, long] : size;
}

/**
 * A size that is none is set as A4: the definition has been checked before, and nothing else may reach the CSS. `scale`:
 * how large the type is against that of the default style.
 */
export function sheetOf(paper: string, scale = 1): Sheet {
  const words = paper.toLowerCase().trim().split(/\s+/);
  const size = measure(words);
  const [width, height] = (size ?? A4).map((length) => length / scale) as [number, number];
  return { size: size === null ? 'A4' : words.join(' '), width, height, narrow: width < NARROW };
}
