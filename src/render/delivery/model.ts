/** What letters and the pages of folders are made from. All of it stands in editions. */

export interface LetterEdition {
  readonly title: string;
  readonly kind: string;
  readonly question: string | null;
  readonly lang: string;
  readonly date: string;
  readonly number: number;
  readonly revision: number;
  /** `until` as the edition has it; left out where it may be published. */
  readonly embargo?: { readonly until: string };
  readonly summary: readonly { readonly text: string; readonly source: string | null }[];
  readonly keyFigures: readonly {
    readonly qualifier: string | null;
    readonly display: string;
    readonly label: string;
    readonly sources: readonly string[];
  }[];
}

export interface LetterRequest {
  /** Language of the reader; null for the edition's. */
  readonly lang: string | null;
  /** With {title}, {number} and {date} in it, if wanted; null for the usual one. */
  readonly subject: string | null;
  readonly attached: boolean;
  /** Where the PDF is to be found, and by which address readers leave; null for nowhere, and none. */
  readonly link: string | null;
  readonly leave: string | null;
}

export interface IndexEntry {
  readonly brief: string;
  readonly number: number;
  readonly revision: number;
  readonly title: string;
  readonly kind: string;
  readonly question: string | null;
  readonly lang: string;
  readonly date: string;
  readonly issue: string;
  readonly day: string;
  readonly file: string;
  readonly bytes: number;
  /** As its page says it; left out where it may be published. */
  readonly embargo?: string;
  readonly summary: readonly string[];
}
