/** What is printed, on what, and what came of it. */

/** Points, as in PDF. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export type Sides = 'one-sided' | 'two-sided-long-edge' | 'two-sided-short-edge';

/** What a brief says of a printer: an entry `print:` of its `deliver:`. */
export interface PrintOrder {
  /** ipp://, ipps://, or the name of a queue of CUPS. */
  readonly printer: string;
  /** From 1. */
  readonly copies: number;
  /** RFC 8011, section 5.2.8; 'any' and null leave it to the printer, null only where no booklet wants both sides. */
  readonly sides: Sides | 'any' | null;
  /** A paper's name, "A4", or one of PWG 5101.1, "iso_a4_210x297mm"; null for the size of the pages. */
  readonly media: string | null;
  readonly booklet: boolean;
  /** Pages on each side of a sheet. */
  readonly nUp: 1 | 2 | 4;
  /** SHA-256 of the printer's certificate, hex; null or left out where it must be signed by one whom this machine knows. */
  readonly trust?: string | null;
}

/** The attributes of a printer that a job is held against (RFC 8011, section 5.4; PWG 5100.13). */
export interface Capabilities {
  readonly formats: readonly string[];
  /** Names of operations by their codes. */
  readonly operations: readonly number[];
  readonly sides: readonly string[];
  /** Null where it makes no copies by itself. */
  readonly mostCopies: number | null;
  /** Names of PWG 5101.1, and such as the printer has besides; empty where it does not say. */
  readonly media: readonly string[];
  /** Of these, what lies in its trays; empty where it does not say. */
  readonly ready: readonly string[];
  readonly scalings: readonly string[];
  readonly documentHandlings: readonly string[];
  readonly state: PrinterState;
}

export interface PrinterState {
  /** RFC 8011, section 5.4.11. */
  readonly state: 'idle' | 'processing' | 'stopped' | 'unknown';
  /** Keywords of RFC 8011, section 5.4.12, and of the printer's own. */
  readonly reasons: readonly string[];
  readonly message: string | null;
  readonly accepting: boolean;
  /** Seconds since it was started; null where it does not say. */
  readonly upTime: number | null;
}

/** RFC 8011, section 5.3.7. */
export type JobStateName =
  | 'pending'
  | 'held'
  | 'processing'
  | 'stopped'
  | 'canceled'
  | 'aborted'
  | 'completed'
  | 'unknown';

export interface JobState {
  readonly id: number;
  readonly name: string;
  readonly state: JobStateName;
  readonly reasons: readonly string[];
  readonly message: string | null;
  /** Null where the printer does not count. */
  readonly documents: number | null;
  readonly impressions: number | null;
  readonly sheets: number | null;
}

/** The job template of RFC 8011, section 5.2, as far as it is used; what is left out is left to the printer. */
export interface Ticket {
  readonly copies: number | null;
  readonly sides: Sides | null;
  readonly media: string | null;
  readonly scaling: string | null;
  readonly documentHandling: string | null;
  /** What is worth telling before it is printed. */
  readonly notes: readonly string[];
}
