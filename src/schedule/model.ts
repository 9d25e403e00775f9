/** What the ledger remembers of every edition that was issued, and of the slots of schedules. */

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

/** A slot of a brief's schedule. */
export interface Slot {
  /** ISO date-time with the offset of the schedule's zone. */
  readonly slot: string;
  /** Its instant. */
  readonly at: Date;
}

/** What became of a slot that has no edition: too few new articles, passed over for a newer one, or given up. */
export type ClosedOutcome = 'skipped' | 'missed' | 'failed';

export interface ClosedSlot {
  readonly brief: string;
  readonly slot: string;
  /** ISO date-times in UTC: its instant, and when it was closed. */
  readonly dueAt: string;
  readonly at: string;
  readonly outcome: ClosedOutcome;
  readonly reason: string;
}

/** One try to issue a slot. */
export interface Attempt {
  readonly id: number;
  readonly brief: string;
  readonly slot: string;
  /** ISO date-time in UTC. */
  readonly at: string;
  /** 'begun' of one whose process was ended. */
  readonly outcome: 'begun' | 'issued' | 'skipped' | 'failed';
  /** The exit code that its problem leads to. */
  readonly exit: number;
  readonly problem: string;
  /** A mark of what a definition that is wrong was made from: with the same it would be wrong again. */
  readonly inputs: string;
}

/** A schedule, and since when it holds: no earlier slot counts as missed. */
export interface BegunSchedule {
  readonly cron: string;
  readonly timezone: string;
  /** ISO date-time in UTC. */
  readonly begunAt: string;
}
