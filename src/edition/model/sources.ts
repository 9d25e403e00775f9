/** Where an edition was read: its articles, and the other places at which their texts stand. */

/** Another place at which the text of a source stands. It counts nowhere; the page names its site. */
export interface EditionCopy {
  /** Id of the library's article there; null where the library has none. */
  readonly article: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface EditionSource {
  /** From 1, in the order in which the page has their marks; those of which nothing is printed come last. */
  readonly number: number;
  readonly article: string;
  readonly title: string;
  readonly byline: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string;
  /** Fields that were made or guessed and that the page must mark so. */
  readonly guessed: readonly string[];
  readonly words: number;
  /** sha256 of the article's text, hex. */
  readonly textHash: string;
  /** Why it was chosen, in words of the edition's language. */
  readonly reasons: readonly string[];
  /** Absent in editions of version 1 alone. */
  readonly copies?: readonly EditionCopy[];
}
