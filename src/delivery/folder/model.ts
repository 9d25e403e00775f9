/** What a folder of editions knows of itself, in its file editions.json. */

export interface FolderEntry {
  readonly brief: string;
  readonly number: number;
  readonly revision: number;
  readonly title: string;
  readonly kind: string;
  readonly question: string | null;
  readonly lang: string;
  /** ISO date. */
  readonly date: string;
  /** "No 3 · revision 2", "10 March 2025": as its page says. */
  readonly issue: string;
  readonly day: string;
  /** ISO date-time. */
  readonly issuedAt: string;
  /** Name of the PDF in the folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The edition's hash. */
  readonly hash: string;
  /** Until when it is not to be published, as its page says it; left out where it may be. */
  readonly embargo?: string;
  readonly summary: readonly string[];
}

export interface FolderList {
  readonly version: 1;
  /** urn:uuid: of the feed, made of the first edition that ever went here. */
  readonly id: string;
  /** Oldest first. */
  readonly editions: readonly FolderEntry[];
}

export interface FolderOrder {
  /** Absolute, or from the workspace's folder on, which may have been moved since. */
  readonly folder: string;
  /** Address at which it is published, with "/" at its end; null where it is on none. */
  readonly url: string | null;
}

/** The page of the folder, in the language of its newest edition. Pure. */
export type WriteIndex = (editions: readonly FolderEntry[], names: { readonly feed: string }) => string;
