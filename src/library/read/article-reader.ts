/** The interface behind which each format is read: a saved file → the articles in it, as blocks and metadata. */
import type { RawArticle } from './raw-article.ts';

/** A file's bytes, and its text for readers whose format is text. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Decoded when first asked for: by byte order mark, by what the file or its sender declare, else by its bytes. */
  readonly text: () => string;
}

export interface ReadContext {
  /** Where the file was saved from, if known. */
  readonly url: string | null;
  /** Its file name, if known. */
  readonly name: string | null;
}

export interface ArticleReader {
  readonly format: string;
  /** Endings of file names, with the dot, lower case. */
  readonly endings: readonly string[];
  /** How surely the text is of this format, 0 (no) to 1 (nothing else). */
  readonly recognise: (text: string) => number;
  /** One article; of formats that hold several, each of them, in their order. */
  readonly read: (saved: SavedFile, context: ReadContext) => readonly RawArticle[] | Promise<readonly RawArticle[]>;
}
