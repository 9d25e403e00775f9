/**
 * What every way of delivery (folder, e-mail, printer) is to the outbox: something that takes a job and answers.
 *
 * A job is recorded before its channel sees it, and the answer after. A channel keeps nothing between two jobs that a
 * restart would lose: what it must find again it notes on the job, or it finds it by the job's key.
 */

/** The names that `deliver:` of a brief uses. */
export type ChannelName = 'folder' | 'email' | 'print';

/** Plain JSON. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** A key figure as the edition prints it. */
interface KeyFigureFacts {
  /** "over", "about"; null for none. */
  readonly qualifier: string | null;
  /** "$171 bn", "11,000". */
  readonly display: string;
  readonly label: string;
  /** Names of the sources that have it: the site, else the title. Empty for what the editor added without one. */
  readonly sources: readonly string[];
}

/** A sentence of the summary as the edition prints it. */
interface SentenceFacts {
  readonly text: string;
  /** Name of its source; null for the editor's own. */
  readonly source: string | null;
}

/** What a channel may say of an edition. All of it stands in the edition; nothing is made up on the way. */
export interface EditionFacts {
  readonly brief: string;
  readonly title: string;
  /** What its title block calls it: "Weekly briefing". */
  readonly kind: string;
  readonly question: string | null;
  readonly lang: string;
  /** ISO date that it bears. */
  readonly date: string;
  readonly number: number;
  /** From 1; a higher one replaces those before it. */
  readonly revision: number;
  /** ISO date-time at which it was issued. */
  readonly issuedAt: string;
  /** The edition's own hash, hex. */
  readonly hash: string;
  /** Number and revision, and the date, in the words of its language: "No 3 · revision 2", "10 March 2025". */
  readonly issue: string;
  readonly day: string;
  /** Until when it is not to be published, as the edition has it and as its page says it; left out where it may be. */
  readonly embargo?: { readonly until: string; readonly words: string };
  readonly summary: readonly SentenceFacts[];
  readonly keyFigures: readonly KeyFigureFacts[];
}

/** The PDF of the edition, as it was issued. */
export interface PdfFile {
  /** Absolute. */
  readonly path: string;
  /** Name for whoever receives it: "weekly-briefing-2025-03-10.pdf". */
  readonly name: string;
  /** sha256, hex, as the ledger has it. */
  readonly sha256: string;
  /** Reads it, and throws where it is missing or not the one that was issued. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** One edition, by one channel, to one recipient. `Order` is what the brief says of the channel, as it was when queued. */
export interface Job<Order = unknown> {
  /** Number of its line in the outbox. */
  readonly id: number;
  /**
   * 32 hex digits made from edition, channel and recipient: the same in every attempt, and of no other job. Whatever the far
   * side can show (Message-ID, job name) is made from it, so that a repeat can be recognised.
   */
  readonly key: string;
  /** "ceasefire No 3 2025-03-10 1a2b3c4d": printable ASCII, for a far side that names what it is given. Ends in the key's first eight. */
  readonly name: string;
  readonly edition: EditionFacts;
  readonly pdf: PdfFile;
  /** An e-mail address, the URI or name of a printer, the path of a folder. */
  readonly recipient: string;
  readonly order: Order;
  /** From 1. */
  readonly attempt: number;
  /** Where several recipients share one message: 32 hex digits, the same for all of them. Null elsewhere. */
  readonly togetherKey: string | null;
  /** Keys of the jobs by which the same recipient got earlier revisions of this edition, oldest first. */
  readonly replaces: readonly string[];
  /** True where an earlier attempt may have arrived, its answer being lost: look for it before doing it again. */
  readonly mayHaveArrived: boolean;
  /** What an earlier attempt noted; null where none has. */
  readonly noted: Facts | null;
  /**
   * Records on the disk, at once, what the next attempt needs if this one dies: the id of the job that the printer gave,
   * say. It replaces what was noted before.
   */
  readonly note: (facts: Facts) => void;
}

/**
 * What came of an attempt.
 * - sent: the far side has it, for good. `proof` is what it said: shown to the user, and kept.
 * - temporary: it has not got it, and may take it later; `after` is the number of seconds that it asks to be left alone.
 * - permanent: it will never take this; nobody tries again by itself.
 * - lost: all of it may be there, but the answer did not come.
 * - pending: an earlier attempt or this one reached it, and it is not done yet. It is asked about again, as often as it
 *   takes: asking makes no second one.
 */
export type Answer =
  | { readonly kind: 'sent'; readonly proof: Facts }
  | { readonly kind: 'temporary'; readonly reason: string; readonly after?: number }
  | { readonly kind: 'permanent'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'pending'; readonly reason: string };

export interface Channel<Order = unknown> {
  readonly name: ChannelName;
  /**
   * Does the job once. Reasons are one plain sentence without secrets. The signal ends waiting (a clean stop): answer
   * 'temporary' then where nothing was handed over, 'lost' where it may have been. An error that is thrown is taken for
   * 'temporary' where `job.note` was not called in this attempt, and for 'lost' where it was.
   */
  readonly send: (job: Job<Order>, signal: AbortSignal) => Promise<Answer>;
  /**
   * Several recipients in one message; answers in the order of the jobs. Called in place of send for jobs whose queue entry
   * says that they go together. Absent where the channel has no such thing.
   */
  readonly sendTogether?: (jobs: readonly Job<Order>[], signal: AbortSignal) => Promise<readonly Answer[]>;
  /** Gives back what it holds open. Called once, after the last job. */
  readonly close?: () => Promise<void>;
}
