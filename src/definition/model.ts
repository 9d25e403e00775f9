/** A brief: the standing definition in briefs/NAME.md, parsed. */
import type { RichBlock } from '../text/rich-text.ts';
import type { Delivery } from './deliveries.ts';
import type { Editing } from './editing.ts';

export type { EmailDelivery, FolderDelivery, PrintDelivery } from './deliveries.ts';

/** From where on articles count: the last issued edition, so many days back, or a date. */
export type Since =
  | { readonly kind: 'last-edition' }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'date'; readonly date: string };

export type {
  AddedEvent,
  AddedKeyFigure,
  AddedSentence,
  AddedStatement,
  EditedPart,
  Editing,
  Edits,
} from './editing.ts';

export interface SelectionRule {
  /** Slugs of themes: an article of any of them is chosen. */
  readonly themes: readonly string[];
  /** Ids of articles that are always in. */
  readonly articles: readonly string[];
  /** Ids of articles that are never in. */
  readonly exclude: readonly string[];
  /** A full-text query; null for none. */
  readonly search: string | null;
  /** Sites or hosts; empty for all. */
  readonly sources: readonly string[];
  readonly since: Since | null;
  /** ISO date, inclusive; null for none. */
  readonly until: string | null;
  readonly limit: number;
}

/** When a brief is due. */
export interface SlotPattern {
  /** Five fields, or a name such as @weekly; words of a brief are turned into it. */
  readonly cron: string;
  /** IANA name. */
  readonly timezone: string;
}

/** Which of several slots that were missed are made up for: the newest, each of them, or none. */
export type CatchUp = 'latest' | 'all' | 'none';

export interface ScheduleRule extends SlotPattern {
  readonly catchUp: CatchUp;
  /** True where a slot without a new article is left out silently. */
  readonly skipIfEmpty: boolean;
  /** A slot with fewer new articles is left out, and they wait for the next; 0 where any number will do. */
  readonly minArticles: number;
}

export interface Brief {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly title: string;
  /** What the masthead calls it ("Weekly briefing"); made from the schedule and template where the brief does not say. */
  readonly kind: string;
  /** The question of the whole brief; null where each theme's own is enough. */
  readonly question: string | null;
  readonly template: string;
  readonly style: string;
  /** A CSS page size: "A4", "Letter", "A5 landscape", "210mm 297mm". */
  readonly paper: string;
  /** At most so many pages; null for as many as it takes. */
  readonly pages: number | null;
  readonly lang: string;
  readonly select: SelectionRule;
  /** How many of each the page gets at most. */
  readonly lengths: {
    /** Sentences. */
    readonly summary: number;
    /** Words of the summary, where the brief counts these; `summary` is then the most sentences that any brief may have. */
    readonly summaryWords?: number;
    readonly keyFigures: number;
    readonly perTheme: number;
    readonly timeline: number;
    /** Sentences of one article, where a template tells them one by one. */
    readonly perArticle: number;
  };
  readonly limits: {
    /** Words of one article that an edition may print. */
    readonly quotedWordsPerArticle: number;
  };
  /** What the editor overrules. */
  readonly editing: Editing;
  readonly schedule: ScheduleRule | null;
  /** Until when it is not to be published: an ISO date, or a date-time with its offset. Absent where there is no embargo. */
  readonly embargo?: string;
  /** Set for pages that mirror each other, left and right. Absent elsewhere. */
  readonly sides?: 'two';
  /** Where an issued edition goes. */
  readonly deliver: readonly Delivery[];
  /** The editor's introduction. */
  readonly introduction: readonly RichBlock[];
}
