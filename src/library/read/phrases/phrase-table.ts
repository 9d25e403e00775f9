/** The phrases of one language by which furniture, bylines and dates are known, as data; the rules that use them are elsewhere. */

/**
 * Phrases are sources of regular expressions in lower case, matched against a line in lower case with straight quotes,
 * single spaces, and no punctuation or arrows at its ends.
 */
export interface PhraseTable {
  /** BCP 47. */
  readonly lang: string;
  /** Lines that are furniture when they are nothing but this. */
  readonly lines: readonly string[];
  /** Beginnings of short paragraphs that are furniture. */
  readonly openings: readonly string[];
  /** Verbs that begin a sentence which is mostly a link and leads away. */
  readonly prompts: readonly string[];
  /** Words anywhere in a paragraph that no article's own prose has. */
  readonly notices: readonly string[];
  /** Headings, or short lines, of sections that are not the article's. */
  readonly sections: readonly string[];
  /** Headings over readers' comments, and nothing else. */
  readonly comments: readonly string[];
  /** Headings of such sections that stand only behind the article. */
  readonly endSections: readonly string[];
  /** Sentences that ask the reader to comment, write or share. */
  readonly calls: readonly string[];
  /** Beginnings of lines behind an article that say who else worked on it, or how to reach whom. */
  readonly contributors: readonly string[];
  /** Words that address the reader. */
  readonly you: readonly string[];
  /** Words before a photographer's name or a picture's source. */
  readonly credits: readonly string[];
  /** Words before an author's name. */
  readonly by: readonly string[];
  /** Words between two authors' names. */
  readonly and: readonly string[];
  /** Words before the names of those who did something else than write. */
  readonly helpers: readonly string[];
  /** Words before the date of publication, then those before the date of a change. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** Names of the months, January first; all forms of each. */
  readonly months: readonly (readonly string[])[];
  /** First item of a breadcrumb. */
  readonly home: readonly string[];
  /** Words that begin a job title behind a name. */
  readonly jobs: readonly string[];
  /** Frequent short words that few other languages have. */
  readonly stopWords: readonly string[];
}
