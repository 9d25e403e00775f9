/** What the library holds: articles and themes, as plain data. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RichBlock } from '../text/rich-text.ts';
import type { Block } from '../text/text-blocks.ts';
import type { EntryWish } from './list-entries.ts';

export type { Block, BlockKind, Span } from '../text/text-blocks.ts';

/** The fields of an article that a program or a person may have had to guess. */
export type GuessableField = 'title' | 'byline' | 'site' | 'published' | 'url' | 'lang';

/** Another place at which the text of an article was published. */
export interface Copy {
  readonly site: string | null;
  readonly url: string | null;
  /** ISO date or date-time; null when unknown. */
  readonly published: string | null;
}

export interface Article {
  /** The name of its file without the ending; unique in a library. */
  readonly id: string;
  readonly title: string;
  /** Names only, one person or organisation each. */
  readonly byline: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  /** ISO date (2024-01-15) or date-time; null when unknown. */
  readonly published: string | null;
  /** ISO date-time at which it came into the library; null outside of one. */
  readonly added: string | null;
  /** BCP 47; 'und' when undetermined. */
  readonly lang: string;
  readonly tags: readonly string[];
  readonly themes: readonly string[];
  /** Where else the same text stood. */
  readonly copies: readonly Copy[];
  /** Which of the fields above were made or guessed by the program and not yet confirmed by a person. */
  readonly guessed: readonly GuessableField[];
  /** Clean plain text, a blank line between blocks; title and byline are not in it. All evidence points into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Something that intake took out of a text, and the name of the step that did it. */
export interface Removed {
  readonly text: string;
  readonly why: string;
}

/** What reading one saved file gives. */
export interface ReadResult {
  readonly article: Article;
  /** True where this is a summary or the beginning of an article that its address has in full. */
  readonly partial: boolean;
  readonly removed: readonly Removed[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One side of a question; holders are the names by which its people and institutions are called in articles. */
export interface Side {
  readonly name: string;
  readonly holders: readonly string[];
}

/** A matter on which sides differ, and the words by which a statement is known to speak of it. */
interface ThemePoint {
  readonly name: string;
  readonly terms: readonly string[];
}

export interface Theme {
  /** The name of its file without the ending. */
  readonly slug: string;
  readonly title: string;
  /** Search terms: words or phrases, any of which an article of this theme has. */
  readonly terms: readonly string[];
  /** The question people disagree on; null where the theme has none. */
  readonly question: string | null;
  readonly sides: readonly Side[];
  readonly points: readonly ThemePoint[];
  readonly background: readonly RichBlock[];
}

/** An office and when its holder holds it; null for a bound that is open or not known. */
export interface Office {
  readonly office: string;
  /** ISO dates, both inclusive. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Somebody who speaks in articles, as library/actors.yaml has it. */
export interface KnownActor {
  /** The full name, under which statements are printed. */
  readonly name: string;
  /** Short forms that articles use, each of nobody else. */
  readonly forms: readonly string[];
  readonly offices: readonly Office[];
  /** Country, body or side for which the actor speaks; "none" for nobody but themselves, null where not known. */
  readonly side: string | null;
}

/** What the index knows of an article without reading its text. */
export interface ArticleEntry extends Omit<Article, 'text' | 'blocks'> {
  readonly words: number;
  /** sha256 of the article's text, hex. */
  readonly textHash: string;
}

/** The little that tells most articles of a large library from those that are wanted. */
export type ArticleOutline = Pick<ArticleEntry, 'id' | 'title' | 'added'>;

/** Answer to a full-text query: ids, best first; diagnostics say where a query is wrong, and then nothing is found. */
export interface SearchResult {
  readonly ids: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How often an article uses each of some terms; terms that it does not use are not in it. */
export interface TermUse {
  readonly id: string;
  readonly terms: readonly { readonly term: string; readonly inTitle: number; readonly inText: number }[];
}

/**
 * An opened library. Texts stay on disk until article() asks for one, so that a library of a hundred thousand opens at
 * once. It shows the files as they were when it was opened. Close it when done.
 */
export interface Library {
  /** All articles in the order of their ids, without their texts. */
  readonly entries: () => readonly ArticleEntry[];
  /** The same with little of each: several times faster. */
  readonly outlines: () => readonly ArticleOutline[];
  /** Some of them: by ids, newest first, at most so many. The others are not read. */
  readonly listEntries: (wish: EntryWish) => readonly ArticleEntry[];
  readonly count: () => number;
  /** Ids of the articles that have any of these as a tag or a theme, in their order; see text/label-key.ts. */
  readonly labelled: (labels: readonly string[]) => readonly string[];
  /** One article with its text; null where there is none of this id. */
  readonly article: (id: string) => Article | null;
  readonly themes: readonly Theme[];
  /** See library/search/parse-query.ts for the grammar. */
  readonly search: (query: string) => SearchResult;
  /** The articles that use any of these terms, in the order of their ids; see text/match-terms.ts for what a use is. */
  readonly findTerms: (terms: readonly string[]) => readonly TermUse[];
  /** The same for the articles of these ids alone, which looks at no others: for the few of a large library. */
  readonly findTermsAmong: (terms: readonly string[], ids: readonly string[]) => readonly TermUse[];
  /**
   * These articles by story, in their order: those that hold the text of the first of them, as when several sites print
   * what an agency sent out. One that shares its text with none is a story alone. No more than `most` stories.
   */
  readonly stories: (ids: readonly string[], most: number) => readonly (readonly string[])[];
  /** Every story that several articles of the library hold. */
  readonly sharedStories: () => readonly (readonly string[])[];
  /** What writeAnalysis() kept under this key and version; null when nothing. */
  readonly readAnalysis: (key: string, version: string) => string | null;
  readonly writeAnalysis: (key: string, version: string, json: string) => void;
  readonly close: () => void;
  /** What was wrong with files and index. */
  readonly diagnostics: readonly Diagnostic[];
}
