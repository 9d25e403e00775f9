/** What the network is asked with and what it gives, as plain data. */
import type { LookupAddress } from 'node:dns';

/** The bytes behind an address. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** The address that answered, after all redirects. */
  readonly url: string;
  /** As the Content-Type declares it; null where it does not. */
  readonly charset: string | null;
  /** Media type in lower case without parameters; null where the server told none. */
  readonly contentType: string | null;
}

/** Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  readonly connect: number;
  /** Until the answer begins, and between two pieces of it. */
  readonly firstByte: number;
  /** Of one request, from its beginning to the last byte. */
  readonly whole: number;
  /** Of an answer as sent, and again as unpacked. */
  readonly size: number;
}

/** Handed in, so that tests need not wait. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** The addresses of a host's name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;
