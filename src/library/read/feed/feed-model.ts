/** A feed and its entries as plain data, the same for every format: null or empty where the feed says nothing. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';

/** A text that may be marked up. */
export interface FeedText {
  /** Without scripts, styles, event handlers and tracking pixels, relative addresses resolved; of plain text, escaped. */
  readonly html: string;
  /** Its words alone, a line break between blocks. */
  readonly text: string;
}

export interface FeedPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface FeedCategory {
  /** The category itself. */
  readonly term: string;
  /** How it is to be shown, where that differs. */
  readonly label: string | null;
  /** What the term is a term of: Atom's scheme, RSS's domain. */
  readonly scheme: string | null;
}

/** A link with its role: Atom's rel, "alternate" where none is given. */
export interface FeedLink {
  readonly url: string;
  readonly rel: string;
  readonly type: string | null;
  readonly title: string | null;
  readonly language: string | null;
  /** Bytes of what it leads to. */
  readonly length: number | null;
}

/** A file that belongs to an entry: sound, film, picture. */
export interface FeedEnclosure {
  readonly url: string;
  /** MIME type. */
  readonly type: string | null;
  /** Bytes. */
  readonly length: number | null;
  readonly title: string | null;
}

export interface FeedGenerator {
  readonly name: string;
  readonly url: string | null;
  readonly version: string | null;
}

/** The feed that an entry was taken from. */
export interface FeedSource {
  readonly title: string | null;
  /** Address of its page, or, in RSS, of the feed itself. */
  readonly link: string | null;
  readonly id: string | null;
  readonly updated: string | null;
  readonly authors: readonly FeedPerson[];
}

/**
 * Dates are ISO: a date-time in UTC ("2024-01-15T09:30:00Z"), or a date alone where the feed has no time. A date of
 * Dublin Core that does not say whether it is of publication or of change stands as both where there is no other.
 */
export interface FeedEntry {
  /** Plain text on one line. */
  readonly title: string | null;
  /** The title with its markup. */
  readonly titleHtml: string | null;
  /** The entry's page. */
  readonly link: string | null;
  /** Every link that it has, in order. */
  readonly links: readonly FeedLink[];
  /** As the feed has it: an address, a tag: URI, any text. */
  readonly id: string | null;
  /** The entry's own; else those of the feed that it was taken from, else the feed's. */
  readonly authors: readonly FeedPerson[];
  readonly contributors: readonly FeedPerson[];
  readonly published: string | null;
  readonly updated: string | null;
  /** The same with the offset that the feed gives them: which day it was where it was written. */
  readonly publishedLocal: string | null;
  readonly updatedLocal: string | null;
  /** Summary, description or teaser. */
  readonly summary: FeedText | null;
  /** The full text. */
  readonly content: FeedText | null;
  /** BCP 47 as written, the feed's where the entry has none. */
  readonly language: string | null;
  readonly categories: readonly FeedCategory[];
  readonly enclosures: readonly FeedEnclosure[];
  readonly image: string | null;
  /** Address of its page of comments. */
  readonly comments: string | null;
  readonly rights: FeedText | null;
  readonly source: FeedSource | null;
}

export interface Feed {
  /** Null where the bytes are no feed. */
  readonly format: 'rss' | 'atom' | 'json' | null;
  /** "2.0", "1.0", "0.91" …; null where the feed does not say. */
  readonly version: string | null;
  readonly title: string | null;
  readonly titleHtml: string | null;
  /** Subtitle, tagline or description. */
  readonly subtitle: FeedText | null;
  /** The page that the feed is of. */
  readonly link: string | null;
  /** The address of the feed itself. */
  readonly selfLink: string | null;
  readonly links: readonly FeedLink[];
  readonly id: string | null;
  /** BCP 47 as written. */
  readonly language: string | null;
  readonly authors: readonly FeedPerson[];
  readonly contributors: readonly FeedPerson[];
  readonly publisher: FeedPerson | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly generator: FeedGenerator | null;
  readonly rights: FeedText | null;
  /** Logo or picture. */
  readonly image: string | null;
  readonly icon: string | null;
  readonly categories: readonly FeedCategory[];
  readonly entries: readonly FeedEntry[];
  /** What was wrong with it. */
  readonly diagnostics: readonly Diagnostic[];
}

export const emptyFeed: Feed = {
  format: null,
  version: null,
  title: null,
  titleHtml: null,
  subtitle: null,
  link: null,
  selfLink: null,
  links: [],
  id: null,
  language: null,
  authors: [],
  contributors: [],
  publisher: null,
  published: null,
  updated: null,
  generator: null,
  rights: null,
  image: null,
  icon: null,
  categories: [],
  entries: [],
  diagnostics: [],
};
