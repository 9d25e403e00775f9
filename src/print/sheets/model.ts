/** How the pages of a finished PDF are put on sheets of paper. */

/**
 * 'booklet': two pages on each side, in the order in which folded and stapled sheets turn; 'n-up': so many pages on each
 * side, in reading order; 'single': one, for sheets that are printed on both sides.
 */
export type Arrangement =
  | { readonly kind: 'booklet' }
  | { readonly kind: 'n-up'; readonly pages: 2 | 4 }
  | { readonly kind: 'single' };

/** The edge of the paper about which the printer turns a sheet for its back. */
export type Turning = 'long' | 'short';

export interface SheetOptions {
  readonly arrangement: Arrangement;
  /** Null for sheets printed on one side; a booklet is printed on both in any case, about the short edge. */
  readonly duplex: Turning | null;
  /** The pages are read from right to left. */
  readonly rightToLeft?: boolean;
}

/** One side of a sheet. */
export interface SheetSide {
  /** Indices of pages, row by row from the left; null for an empty place. */
  readonly places: readonly (number | null)[];
  /** Set upside down, because the printer turns the sheet about the other edge than its reader does. */
  readonly turned: boolean;
}

export interface SheetPlan {
  readonly columns: number;
  readonly rows: number;
  /** The sheet lies on its side: it is wider than high. */
  readonly landscape: boolean;
  /** Front and back of the first sheet, of the second, and so on; of a single sheet with an empty back, its front alone. */
  readonly sides: readonly SheetSide[];
}
