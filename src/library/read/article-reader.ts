/** The interface behind which each format is read: the text of a file → blocks and metadata. */
import type { RawArticle } from './raw-article.ts';

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
  readonly read: (text: string, context: ReadContext) => RawArticle | Promise<RawArticle>;
}
