/** What the ledger remembers of every edition that was issued. */

/** The articles that an edition covers, by the moment at which they were added: after `from`, up to and with `until`. */
export interface CoveredTime {
  /** ISO date-time; null where it is open: everything before. */
  readonly from: string | null;
  /** ISO date-time: the moment at which the library was read. */
  readonly until: string;
}

export interface Issue {
  readonly brief: string;
  /** From 1, without gaps, in the order of the slots. */
  readonly number: number;
  /** From 1; a higher one replaces those before it. */
  readonly revision: number;
  /** When it was due: an ISO date-time with its offset, or the date where no schedule says more. */
  readonly slot: string;
  /** ISO date that the edition bears. */
  readonly date: string;
  readonly covers: CoveredTime;
  /** Ids of the articles that are its sources, and of those that hold the same stories. */
  readonly articles: readonly string[];
  readonly copies: readonly string[];
  /** The edition's own hash. */
  readonly hash: string;
  /** Hash of what it says, whatever number it bears: the same for a slot that is issued again with the same content. */
  readonly contentHash: string;
  /** sha256 of the PDF, hex. */
  readonly pdfHash: string;
  /** The PDF and the edition's JSON, from the workspace's folder on, with "/". */
  readonly path: string;
  readonly editionPath: string;
}

export interface IssuedEdition extends Issue {
  /** ISO date-time. */
  readonly issuedAt: string;
}

/** Written before the files are, and struck out when they are there: what a killed run leaves behind. */
export interface IntendedEdition extends IssuedEdition {
  readonly id: number;
}
