/** An IPP request and its answer, as the rest of the printer's channel sees them (RFC 8010, RFC 8011). */

/** Integers and enums are numbers, ranges [from, to], resolutions [across, down], times ISO, collections records. */
export type IppValue = string | number | boolean | readonly [number, number] | Attributes;

/** The values of each attribute by its name, in their order. An out-of-band value ("unknown", "no-value") is none. */
export interface Attributes {
  readonly [name: string]: readonly IppValue[];
}

/** What a request may hold; names that the standard does not have are not sent. */
export type RequestAttributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface IppRequest {
  /** As the standard names it: "Get-Printer-Attributes". */
  readonly operation: string;
  /** Beside charset, language and the printer's URI, which every request has. */
  readonly attributes?: RequestAttributes;
  /** The job template. */
  readonly job?: RequestAttributes;
  /** Sent behind the attributes. */
  readonly document?: Uint8Array;
}

export interface IppAnswer {
  /** RFC 8011, appendix B: below 0x0100 it went well. */
  readonly status: number;
  /** In the printer's own words, made harmless; null where it says nothing. */
  readonly message: string | null;
  readonly printers: readonly Attributes[];
  readonly jobs: readonly Attributes[];
  /** Names of the attributes that it did not take as they were asked for. */
  readonly unsupported: readonly string[];
}

/** Milliseconds and bytes. */
export interface IppLimits {
  /** For a connection to come about, TLS included. */
  readonly connect: number;
  /** Of silence while something is sent or received. A printer without a memory takes a document as fast as it prints. */
  readonly idle: number;
  /** From the end of the request to the end of the answer. */
  readonly answer: number;
  /** The longest answer, in bytes. */
  readonly bytes: number;
}
