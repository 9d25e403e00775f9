/** A number of pages and an arrangement → which page stands where on which side of which sheet. */
import type { Arrangement, SheetOptions, SheetPlan, SheetSide, Turning } from './model.ts';

type Places = readonly (number | null)[];

/** Page numbers that no page has are empty places. */
const pageOf =
  (pages: number) =>
  (index: number): number | null =>
    index < pages ? index : null;

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/**
 * Saddle-stitched: the outermost sheet has the last page and the first on its front, the second and the last but one on
 * its back; each further sheet lies inside. Padded with empty pages, at the end, to a multiple of four.
 */
function bookletPlaces(pages: number): readonly Places[] {
  const last = Math.ceil(pages / 4) * 4 - 1;
  const page = pageOf(pages);
  return upTo((last + 1) / 2).map((side) => {
    const [outer, inner] = [page(last - side), page(side)];
    return side % 2 === 0 ? [outer, inner] : [inner, outer];
  });
}

function inOrder(pages: number, each: number): readonly Places[] {
  const page = pageOf(pages);
  return upTo(Math.ceil(pages / each)).map((side) => upTo(each).map((place) => page(side * each + place)));
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** Two pages stand beside each other, or above each other where they are wide; four in a square. */
function gridOf(arrangement: Arrangement, wide: boolean): Grid {
  if (arrangement.kind === 'single') return { columns: 1, rows: 1 };
  if (arrangement.kind === 'n-up' && arrangement.pages === 4) return { columns: 2, rows: 2 };
  return wide && arrangement.kind !== 'booklet' ? { columns: 1, rows: 2 } : { columns: 2, rows: 1 };
}

const reversedRows = (places: Places, columns: number): Places =>
  upTo(places.length / columns).flatMap((row) => places.slice(row * columns, (row + 1) * columns).reverse());

/** A reader turns a sheet about its upright edge: the long one of an upright sheet, the short one of one on its side. */
const naturalTurning = (landscape: boolean): Turning => (landscape ? 'short' : 'long');

/** `wide`: the pages are wider than high. At least one page. */
export function planSheets(
  pages: number,
  { arrangement, duplex, rightToLeft = false }: SheetOptions,
  wide: boolean,
): SheetPlan {
  const { columns, rows } = gridOf(arrangement, wide);
  const landscape = columns > rows ? true : columns < rows ? false : wide;
  const turning = arrangement.kind === 'booklet' ? (duplex ?? 'short') : duplex;
  const places = arrangement.kind === 'booklet' ? bookletPlaces(pages) : inOrder(pages, columns * rows);
  const empty = upTo(columns * rows).map(() => null);
  // What has room on one side of one sheet is printed on that side alone.
  const padded = turning !== null && places.length > 1 && places.length % 2 === 1 ? [...places, empty] : places;
  const turnsBack = turning !== null && turning !== naturalTurning(landscape);
  const sides = padded.map(
    (side, i): SheetSide => ({
      places: rightToLeft ? reversedRows(side, columns) : side,
      turned: turnsBack && i % 2 === 1,
    }),
  );
  return { columns, rows, landscape, sides };
}
