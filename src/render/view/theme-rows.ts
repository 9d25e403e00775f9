/** Themes that follow the opening → rows of the sheet: two short ones beside each other, a longer one alone. */
import { themeHeight } from './measures.ts';
import type { Sheet } from './sheet.ts';
import type { ThemeView } from './themes.ts';

export interface ThemeRow {
  /** Two sections beside each other; otherwise the row has one. */
  readonly pair: boolean;
  /** So low a row stays on one sheet: of two columns, the next would have a stray line or two each. */
  readonly whole: boolean;
  readonly themes: readonly ThemeView[];
}

/** Millimetres of the default style: side margins, the gutter between two columns. */
const MARGINS = 36;
const GUTTER = 8;
/** A taller section goes on over a sheet's end at full width; beside another it would break between paragraphs alone. */
const TALLEST_OF_PAIR = 50;
/** Beside a much shorter one a section would leave a hole that two rows do not. */
const MOST_UNEVEN = 35;

/** A lower row of two columns is not worth breaking; of a higher one each column has two lines or more on both sheets. */
const LOWEST_BROKEN = 33;

/** In the order of the page, so that they are read row by row as they were listed. */
export function layOutThemes(themes: readonly ThemeView[], sheet: Sheet): readonly ThemeRow[] {
  const width = (sheet.width - MARGINS - GUTTER) / 2;
  const fits = (a: ThemeView, b: ThemeView): boolean => {
    const [shorter = 0, taller = 0] = [themeHeight(a, width), themeHeight(b, width)].sort((x, y) => x - y);
    return !sheet.narrow && taller <= TALLEST_OF_PAIR && taller - shorter <= MOST_UNEVEN;
  };
  const rows: ThemeRow[] = [];
  for (let i = 0; i < themes.length; i += rows.at(-1)?.themes.length ?? 1) {
    const [first, second] = themes.slice(i, i + 2);
    if (first === undefined) break;
    const pair = second !== undefined && fits(first, second);
    const height = pair
      ? Math.max(themeHeight(first, width), themeHeight(second, width))
      : themeHeight(first, width) / 2;
    const whole = (pair || (first.long && !sheet.narrow)) && height <= LOWEST_BROKEN;
    // Half the width has no room for two columns.
    rows.push({ pair, whole, themes: pair ? [first, second].map((t) => ({ ...t, long: false })) : [first] });
  }
  return rows;
}
