/** What printing takes and gives. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

type BrowserOrigin = 'setting' | 'bundled' | 'installed' | 'downloaded';

export interface BrowserSettings {
  /** Path of an executable to use before any other; null to search. */
  readonly path: string | null;
  readonly sandbox: 'auto' | 'required' | 'off';
  /** Milliseconds that a start or a print may take. */
  readonly timeout: number;
}

/** The document's own facts, set from the edition and never from the machine. */
export interface DocumentMetadata {
  readonly title: string;
  readonly author: string | null;
  readonly subject: string | null;
  readonly lang: string;
  /** ISO date; the PDF's creation and modification date, at midnight UTC. */
  readonly date: string;
  /** Hex; makes the PDF's ID. */
  readonly hash: string;
}

/** A file that a PDF carries inside. */
export interface Attachment {
  /** Without folders. */
  readonly name: string;
  readonly description: string;
  /** As in 'application/json'. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** An attachment as it was found in a PDF. */
export interface FoundAttachment {
  readonly bytes: Uint8Array;
  /** What the PDF says of the bytes and is not so, in words; empty where everything holds. */
  readonly faults: readonly string[];
}

export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Page (from 1) on which each linked id of the HTML stands. */
  readonly destinations: Readonly<Record<string, number>>;
  /** The same with how far down its page each stands, as a decimal: 3.25 is a quarter down the third page. */
  readonly places?: Readonly<Record<string, number>>;
  /** Share of the last page's height down to the place with the id "page-end"; null where there is none. */
  readonly filled?: number | null;
}

export interface PrintOptions {
  /** Only the places of things are wanted, not the page: without tags and outline, a quarter sooner. */
  readonly draft?: boolean;
}

/** A running browser that prints HTML strings. One at a time; close() always ends its processes. */
export interface Printer {
  readonly browser: { readonly origin: BrowserOrigin; readonly path: string; readonly version: string };
  /** Prints HTML that carries all its assets as data. The page's own CSS sets paper and margins. */
  readonly print: (html: string, options?: PrintOptions) => Promise<PrintedPdf>;
  /**
   * Loads a page that has fonts and styles of those that will be printed: the first print need not wait for them. Does
   * nothing where a page has been loaded already; what fails is told by the print.
   */
  readonly warm?: (html: string) => void;
  /** Says that no further page is likely: the browser may end while the last one is finished. */
  readonly release?: () => void;
  readonly close: () => Promise<void>;
  readonly diagnostics: readonly Diagnostic[];
  /** The same for all that borrow a printer which is kept: what prints tell may be remembered by it. */
  readonly kept?: object;
}

/** What printing reads of the machine and its user; handed in, so that tests can give another. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly root: boolean;
}

/** An executable that may be started, and the variables that it alone needs. */
export interface BrowserCandidate {
  readonly origin: BrowserOrigin;
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A step of the search that gave no running browser. */
export interface FailedAttempt {
  readonly origin: BrowserOrigin;
  readonly path: string | null;
  readonly reason: string;
}

/** One thing that doctor looked at. */
export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  /** Short: a version, a path, a time. */
  readonly value: string;
  /** A sentence more; empty where there is none. */
  readonly detail: string;
  /** What to do where it is not ok; empty otherwise. */
  readonly how: string;
}
