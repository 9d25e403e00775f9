/**
 * What the strip above a timeline is drawn from. Horizontal measures are percents of its width, vertical ones ems of its
 * type: it fills whatever width it gets, and a style sets its size.
 */

/** As "12.34%". */
export type Share = string;
/** As "1.25em". */
export type Ems = string;

export interface StripMark {
  readonly key: string;
  readonly keyX: Share;
  /** Where the leader from the key meets the mark. */
  readonly x: Share;
  readonly y: Ems;
  /** Null for a day: it is a point on the axis. */
  readonly span: {
    readonly x: Share;
    readonly width: Share;
    readonly y: Ems;
    /** From a day to a day; else some time within a month or a year. */
    readonly exact: boolean;
    /** Neither exact nor ahead. */
    readonly hatched: boolean;
  } | null;
  /** Announced: drawn open. */
  readonly ahead: boolean;
  /** It goes on from there. */
  readonly since: boolean;
}

interface StripLabel {
  readonly text: string;
  readonly x: Share;
  /** Names the day of the edition. */
  readonly today: boolean;
}

export interface StripView {
  /** The strip in words. */
  readonly alternative: string;
  readonly height: Ems;
  /** Of the line of the axis; of the lines of its labels; down to where the line of the edition's day reaches. */
  readonly axis: Ems;
  readonly labelY: Ems;
  readonly labelTop: Ems;
  readonly pieces: readonly { readonly from: Share; readonly to: Share }[];
  /** Where the axis is broken. */
  readonly breaks: readonly Share[];
  readonly ticks: readonly Share[];
  readonly labels: readonly StripLabel[];
  readonly marks: readonly StripMark[];
  /** The day of the edition; null where it lies too far from the events. */
  readonly today: Share | null;
}

export const ems = (length: number): Ems => `${Number(length.toFixed(2))}em`;

/** Ems from the left, and of the whole → percents. */
export const shareOf =
  (width: number) =>
  (at: number): Share =>
    `${((at / width) * 100).toFixed(2)}%`;
