/** What examining a PDF against PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) takes and gives. */
import type { PDFArray, PDFDict, PDFDocument, PDFObject, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import type { ContentStream } from '../conform/content-streams.ts';
import type { PdfLibrary } from '../pdf-library.ts';

/** A rule that does not hold. */
export interface ConformanceFault {
  /** Standard and clause: "PDF/UA-1 7.18.5". */
  readonly rule: string;
  /** From 1; null where it is no page's. */
  readonly page: number | null;
  readonly fault: string;
}

/** A piece of marked content, as the tree of tags names it. */
export interface NamedContent {
  /** From 1. */
  readonly page: number;
  /** The form in which it stands; null for the page's own content. */
  readonly form: PDFRef | null;
  readonly mcid: number;
}

/** An element of the tree of tags, with what rules ask of it. */
export interface TaggedElement {
  readonly role: string;
  readonly dict: PDFDict;
  readonly kids: readonly TaggedElement[];
  /** Marked content that it holds itself. */
  readonly content: readonly NamedContent[];
  /** Annotations that it holds. */
  readonly annotations: readonly PDFObject[];
  readonly parent: TaggedElement | null;
}

export interface ExaminedPage {
  readonly number: number;
  readonly page: PDFPage;
  /** Its content, and that of the forms in it that have tags. */
  readonly streams: readonly ContentStream[];
  readonly annotations: readonly PDFDict[];
}

export interface ExaminedPdf {
  readonly bytes: Uint8Array;
  readonly document: PDFDocument;
  readonly library: PdfLibrary;
  readonly catalog: PDFDict;
  readonly pages: readonly ExaminedPage[];
  /** All elements, in the order of the document. */
  readonly elements: readonly TaggedElement[];
  /** Parent tree: for each key what it leads to. */
  readonly parents: ReadonlyMap<number, PDFObject>;
  readonly lookup: {
    readonly dict: (parent: PDFDict | undefined, key: string) => PDFDict | undefined;
    readonly array: (parent: PDFDict | undefined, key: string) => PDFArray | undefined;
    /** Names and strings as text; empty where there is none. */
    readonly text: (parent: PDFDict | undefined, key: string) => string;
    readonly number: (parent: PDFDict | undefined, key: string) => number | null;
  };
}

export type Rule = (pdf: ExaminedPdf) => readonly ConformanceFault[];

/** A fault of the document as a whole. */
export const ofDocument = (rule: string, fault: string): ConformanceFault => ({ rule, page: null, fault });
