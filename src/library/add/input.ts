/** What is to be read into the library, and the doors through which it comes, as plain data. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReadOptions } from '../read-article.ts';

export interface CollectedInput {
  readonly kind: 'file' | 'address' | 'stdin';
  /** Absolute path, address, or "-" for standard input. */
  readonly file: string;
  /** Why it is not read; null where it is to be read. */
  readonly problem: Diagnostic | null;
}

/** The bytes behind an address. */
export interface FetchedBytes {
  readonly bytes: Uint8Array;
  /** The address that answered. */
  readonly url: string;
  readonly charset: string | null;
  readonly contentType: string | null;
}

/** `from` is where the address was found; null where the user typed it. Throws diagnostics. */
export type FetchAddress = (address: string, from: string | null) => Promise<FetchedBytes>;

/** What the outer world hands in; null where it has none. */
export interface Doors {
  readonly fetchAddress: FetchAddress | null;
  readonly readStdin: (() => AsyncIterable<Uint8Array>) | null;
}

/** What the user says of a single input, before anything that it says itself. */
export type Told = Pick<ReadOptions, 'format' | 'url' | 'name'>;
