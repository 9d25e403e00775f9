/** The size of pages and a plan → the size of the sheets, and how each page lies on its sheet. In points. */
import type { SheetPlan } from './model.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** So much larger, its lower left corner there. */
export interface Lay {
  /** Below zero where it stands upside down. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Pages narrower than this (A5 and its like) lie beside each other on paper of twice their size, at full size. */
const SMALL = 510;

/** The paper of the pages themselves, upright or on its side as the plan wants it. */
export function sheetOf({ width, height }: Size, { landscape, columns, rows }: SheetPlan): Size {
  if (width < SMALL && width < height && columns === 2 && rows === 1) return { width: 2 * width, height };
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return landscape ? { width: long, height: short } : { width: short, height: long };
}

/** From the left, and from the top, as they are read; PDF counts from the bottom. */
function placeOf(index: number, { columns, rows }: SheetPlan, sheet: Size): Place {
  const [width, height] = [sheet.width / columns, sheet.height / rows];
  return { x: (index % columns) * width, y: sheet.height - (Math.floor(index / columns) + 1) * height, width, height };
}

/** In the middle of its place; upside down it is the whole sheet that is turned, so that places change sides as well. */
export function layOf(page: Size, index: number, turned: boolean, plan: SheetPlan, sheet: Size): Lay {
  const place = placeOf(index, plan, sheet);
  const scale = Math.min(place.width / page.width, place.height / page.height);
  const x = place.x + (place.width - page.width * scale) / 2;
  const y = place.y + (place.height - page.height * scale) / 2;
  return turned ? { scale: -scale, x: sheet.width - x, y: sheet.height - y } : { scale, x, y };
}
