/** What a reader of one format hands on → what cleaning works on: blocks of text and the metadata that the file declares. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BlockKind } from '../../text/text-blocks.ts';
import type { GuessableField, Removed } from '../model.ts';

/** Parts of a mail that are not its text; hidden is what mail programs show in their list of mails alone. */
export type MailRole = 'hidden' | 'sponsor' | 'signature' | 'quoted' | 'footer';

/** A block of text before it has its place in an article. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** Of a heading 1–6, of a list item its depth from 1; else 0. */
  readonly level: number;
  readonly text: string;
  /** Share of its characters that are link text, 0 to 1; 0 where the format has no links. */
  readonly links: number;
  /** What the markup itself calls it, where it says so. */
  readonly role: 'caption' | 'contents' | MailRole | null;
}

/** What is known of an article beside its text; null or empty where nothing is. */
export interface FoundMetadata {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  /** ISO date or date-time. */
  readonly published: string | null;
  readonly lang: string | null;
  readonly tags: readonly string[];
  /** Fields that were worked out rather than declared. */
  readonly guessed: readonly GuessableField[];
}

/** Where a text stood: pages and mails have furniture around it that other files have not. */
export type Medium = 'page' | 'mail' | 'file';

export interface RawArticle {
  readonly medium: Medium;
  /** True where this is a summary or the beginning of an article that its address has in full. */
  readonly partial: boolean;
  readonly blocks: readonly RawBlock[];
  readonly metadata: FoundMetadata;
  /** What its reader left out already. */
  readonly removed: readonly Removed[];
  readonly diagnostics: readonly Diagnostic[];
}

export const nothingFound: FoundMetadata = {
  title: null,
  byline: [],
  site: null,
  url: null,
  published: null,
  lang: null,
  tags: [],
  guessed: [],
};

/** A block of plain prose, for readers of formats without links and roles. */
export function rawBlock(kind: BlockKind, text: string, level = 0): RawBlock {
  return { kind, level, text, links: 0, role: null };
}

/** A whole article of which nothing was left out and nothing is to be told, unless `more` says otherwise. */
export function rawArticle(
  medium: Medium,
  blocks: readonly RawBlock[],
  metadata: FoundMetadata,
  more: Partial<RawArticle> = {},
): RawArticle {
  return { medium, partial: false, blocks, metadata, removed: [], diagnostics: [], ...more };
}
