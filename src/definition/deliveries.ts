/** Where a brief goes once it is issued. */

export interface FolderDelivery {
  readonly kind: 'folder';
  /** As written: absolute, or from the workspace's folder on. */
  readonly folder: string;
  /** Address at which the folder is published, with a "/" at its end; null where it is on none. */
  readonly url: string | null;
}

export interface EmailDelivery {
  readonly kind: 'email';
  /** Addresses, with or without a name before them, and paths of CSV files. */
  readonly to: readonly string[];
  /** Line in the brief of each of `to`; null where it is not known. */
  readonly lines: readonly (number | null)[];
  /** Null for the title and number of the edition. */
  readonly subject: string | null;
  /** One message for all in place of one each. Nobody sees the addresses of the others. */
  readonly group: boolean;
  /** A PDF larger than so many MB is linked to, or left out where there is no link. */
  readonly attachUpTo: number;
  /** Address at which readers find the PDF; {file} stands for its name. Null for none. */
  readonly link: string | null;
}

export interface PrintDelivery {
  readonly kind: 'print';
  /** ipp://, ipps://, or the name of a queue of CUPS. */
  readonly printer: string;
  readonly copies: number;
  /** 'any' and null leave it to the printer, null only where no booklet wants both sides. */
  readonly sides: 'one-sided' | 'two-sided-long-edge' | 'two-sided-short-edge' | 'any' | null;
  readonly media: string | null;
  readonly booklet: boolean;
  readonly nUp: 1 | 2 | 4;
  /** SHA-256 of the printer's certificate, hex; null where it must be signed by one whom this machine knows. */
  readonly trust: string | null;
}

export type Delivery = FolderDelivery | EmailDelivery | PrintDelivery;
