/** Names of paper → their sizes, and sizes → the names that a printer has for them (PWG 5101.1). */
import type { PageSize } from './model.ts';

/** Points of a millimetre and an inch. */
const POINTS: Readonly<Record<string, number>> = { mm: 72 / 25.4, in: 72 };

/** "class_name_WIDTHxHEIGHTunit" (PWG 5101.1, section 5), the printer's own suffix behind it allowed. */
const SELF_DESCRIBING = /_(\d{1,5}(?:\.\d+)?)x(\d{1,5}(?:\.\d+)?)(mm|in)(?:[._-].*)?$/;

/** The names that CSS has for pages. */
const CSS_NAMES: Readonly<Record<string, string>> = {
  a3: 'iso_a3_297x420mm',
  a4: 'iso_a4_210x297mm',
  a5: 'iso_a5_148x210mm',
  a6: 'iso_a6_105x148mm',
  b4: 'iso_b4_250x353mm',
  b5: 'iso_b5_176x250mm',
  'jis-b4': 'jis_b4_257x364mm',
  'jis-b5': 'jis_b5_182x257mm',
  letter: 'na_letter_8.5x11in',
  legal: 'na_legal_8.5x14in',
  ledger: 'na_ledger_11x17in',
};

/** Names such as CUPS and older printers still have. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  tabloid: 'na_ledger_11x17in',
  executive: 'na_executive_7.25x10.5in',
  statement: 'na_invoice_5.5x8.5in',
  ...CSS_NAMES,
};

/** Null for a name that says no size. */
export function sizeOfMedia(name: string): PageSize | null {
  const [, width, height, unit = ''] = SELF_DESCRIBING.exec(standardName(name)) ?? [];
  const points = POINTS[unit];
  return points === undefined ? null : { width: Number(width) * points, height: Number(height) * points };
}

/** "A4" → "iso_a4_210x297mm"; other names stay. */
export const standardName = (name: string): string => SHORT_NAMES[name.toLowerCase()] ?? name;

/** Two millimetres: rounding to whole points and tenths of inches stays below. */
const TOLERANCE = 2 * (POINTS['mm'] ?? 0);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** The same sheet, whichever way it lies. */
export const sameSheet = (a: PageSize, b: PageSize): boolean =>
  (near(a.width, b.width) && near(a.height, b.height)) || (near(a.width, b.height) && near(a.height, b.width));

/** Sheets of the size, exact names before those with a suffix; between the limits of sizes that the printer cuts itself, one of ours. */
export function mediaOfSize(size: PageSize, media: readonly string[]): string | null {
  const fitting = media.filter((name) => {
    const own = LIMIT.test(name) ? null : sizeOfMedia(name);
    return own !== null && sameSheet(own, size);
  });
  const plain = fitting.find((name) => Object.values(SHORT_NAMES).includes(name));
  return plain ?? fitting[0] ?? customMedia(size, media);
}

const LIMIT = /^custom_(min|max)[_-]/;

function customMedia(size: PageSize, media: readonly string[]): string | null {
  const limit = (which: string): PageSize | null =>
    sizeOfMedia(media.find((name) => LIMIT.exec(name)?.[1] === which) ?? '');
  const [least, most] = [limit('min'), limit('max')];
  const [width, height] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  const within =
    least && most && width >= least.width && height >= least.height && width <= most.width && height <= most.height;
  const mm = (points: number): string => String(Math.round((points / (POINTS['mm'] ?? 1)) * 10) / 10);
  return within ? `custom_briefpress_${mm(width)}x${mm(height)}mm` : null;
}

/** "iso_a4_210x297mm" → "A4", "na_index-4x6_4x6in" → "4x6in"; for people. */
export function mediaInWords(name: string): string {
  const css = Object.entries(CSS_NAMES).find(([, standard]) => standard === name)?.[0];
  if (css !== undefined) return css.length <= 2 ? css.toUpperCase() : css.replace(/^./, (c) => c.toUpperCase());
  return name;
}

/** "210 × 297 mm". */
export function sizeInWords({ width, height }: PageSize): string {
  const mm = (points: number): number => Math.round(points / (POINTS['mm'] ?? 1));
  return `${mm(width)} × ${mm(height)} mm`;
}
