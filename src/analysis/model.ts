/**
 * What reading finds in articles. Every `start`/`end` points into the text of the article that was read (UTF-16 units,
 * end exclusive), and every `text` is exactly that slice of it.
 */
import type { Article, Span } from '../library/model.ts';

/** A run of an article's text, with the text itself, so that both can be checked against each other. */
export interface Quote extends Span {
  readonly text: string;
}

/** A sentence and the index of the block of the article that holds it. */
export interface Sentence extends Span {
  readonly block: number;
}

/** = exactly, up / down: a change by so much, ~ about, > more than or at least, < less than or at most. */
export type Change = '=' | 'up' | 'down' | '~' | '>' | '<';

export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'speed'
  | 'temperature'
  | 'age'
  | 'information'
  | 'angle'
  | 'ratio'
  | 'ordinal'
  | 'number';

export interface Quantity extends Span {
  /** A number, or both ends of a range. */
  readonly value: number | readonly [number, number];
  /** Lower-case singular name in British spelling ('dollar', 'percentage', 'kilometre', 'day'); null for a bare number. */
  readonly unit: string | null;
  readonly kind: QuantityKind;
  readonly change: Change;
  /** What is counted, as the text says it ("troops", "aid committed to Ukraine"); null where the text does not say. */
  readonly concept: Quote | null;
}

/** A number in a cell of a table, with what the table says of it; `concept` is the first of its heads. */
export interface TableQuantity extends Quantity {
  /** What the heads of its column and row name, without their units. */
  readonly heads: readonly Quote[];
  /** Heads, and caption where they need it, to be read alone, in the order of the text; empty where that is not sure. */
  readonly label: readonly Quote[];
  /** The words outside of its cell that give its unit, magnitude included; null for none. */
  readonly unitWords: Quote | null;
  /** Where its table begins: the same for all of one table. */
  readonly table: number;
}

export type StatementKind = 'direct' | 'mixed' | 'indirect';

export interface Source extends Quote {
  /** The full name, where the text has a pronoun, a title or a short form; else the text itself. */
  readonly name: string;
}

/** Something that somebody said. `start`/`end` span its content, without the quotation marks around it or a leading "that". */
export interface Statement extends Span {
  readonly kind: StatementKind;
  readonly source: Source | null;
  readonly cue: Quote | null;
  /** True where content and speaker are sure enough to be printed. */
  readonly printable: boolean;
  /** Index of the sentence where the content begins. */
  readonly sentence: number;
}

export type DatePrecision = 'day' | 'month' | 'year';

/** A dated event: a sentence, or a clause of it, and when it happened or is to happen. */
export interface TimelineEvent extends Quote {
  /** ISO date of its first day, however precise. */
  readonly date: string;
  /** ISO date of the last day of a range; null for a single date. */
  readonly until: string | null;
  readonly precision: DatePrecision;
  /** The words of the text that date it. */
  readonly expression: Quote;
  /** 'since' where the text says since when; 'announced' where it lies ahead of the article or is planned. */
  readonly mark: 'happened' | 'since' | 'announced';
}

/** All that one article yields; depends on nothing but the article, so that it can be kept under its text's hash. */
export interface ArticleAnalysis {
  readonly sentences: readonly Sentence[];
  /** Of the prose. */
  readonly quantities: readonly Quantity[];
  readonly tableQuantities: readonly TableQuantity[];
  readonly statements: readonly Statement[];
  readonly timeline: readonly TimelineEvent[];
}

export interface AnalysedArticle {
  readonly article: Article;
  readonly analysis: ArticleAnalysis;
}

/** Exact spans of one article. Several spans are parts of one sentence, printed with […] between them. */
export interface Evidence {
  readonly article: string;
  readonly spans: readonly Quote[];
}

export interface SummarySentence extends Quote {
  readonly article: string;
  /** Centrality, position and theme together; comparable within one summary only. */
  readonly score: number;
  /** Slug of the theme that it stands for; null where for none. */
  readonly theme: string | null;
  /** What is printed of it, where that is less than all: parts in order, […] for what is left out. */
  readonly parts?: readonly Quote[];
}

export interface KeyFigure {
  readonly article: string;
  readonly quantity: Quantity;
  /** What is printed large, made from the article's own words: "$171 bn", "11,000", "30 days", "96%". */
  readonly display: string;
  /** Printed small beside it: "over", "about", "up", "down"; null for none. */
  readonly qualifier: string | null;
  /** The words that give the unit where they stand apart from the number, as in the head of a column; null for none. */
  readonly unitWords: Quote | null;
  /** Spans of the quantity's own sentence, or of its table, that say what it counts, readable alone. Never empty. */
  readonly label: readonly Quote[];
  /** The whole sentence; of a figure in a table, from the first words of its label or unit to its row. */
  readonly sentence: Quote;
  readonly score: number;
  /** The same quantity of the same thing in other articles. */
  readonly also: readonly { readonly article: string; readonly sentence: Quote }[];
  /** Other values of the same measure, of other articles or other claimants; absent where there are none. */
  readonly differing?: readonly DifferingFigure[];
}

export interface DifferingFigure {
  /** 'earlier' where the count had not yet grown, or the level may have moved since; else the sources disagree. */
  readonly relation: 'differs' | 'earlier';
  readonly figure: KeyFigure;
}

/** A person or institution that speaks in the articles. */
export interface Actor {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'group' | 'unknown';
  /** Every form in which the articles name it, longest first. */
  readonly forms: readonly string[];
  readonly statements: number;
  /** An unnamed voice ("some analysts", "officials"). */
  readonly unnamed: boolean;
}

/** A statement in its place on a question: whose side takes it. */
export interface PlacedStatement {
  readonly article: string;
  readonly statement: Statement;
  /** The content, exactly. */
  readonly content: Quote;
  /** Index of the side in the viewpoint's sides; null for "on no side". */
  readonly side: number | null;
  readonly speaker: string;
  /** As it stands behind the speaker's name: a verb as it is, a noun in parentheses; null where the text has none. */
  readonly cue: string | null;
  readonly unnamed: boolean;
  /** The writer of the article takes it in his own name: no words attribute it, the byline does. */
  readonly author: boolean;
  /** It grants or passes on what somebody else holds: it is printed with its cue, and faces nobody. */
  readonly yields: boolean;
  readonly score: number;
}

export interface ViewpointPoint {
  readonly name: string;
  /** Where the name comes from: the theme's points, or a term that the facing statements share word for word. */
  readonly origin: 'theme' | 'shared-term';
  /** One list a side, in the order of the sides; an empty list is an empty cell. */
  readonly cells: readonly (readonly PlacedStatement[])[];
}

export interface Viewpoint {
  readonly theme: string;
  readonly question: string;
  readonly sides: readonly { readonly name: string }[];
  /** True where the theme names no sides and the program found them by the countries and bodies that speak. */
  readonly sidesFound: boolean;
  readonly points: readonly ViewpointPoint[];
  /** Statements of a side on no point of the theme. */
  readonly further: readonly PlacedStatement[];
  /** Statements of actors on no side, unnamed voices among them. */
  readonly others: readonly PlacedStatement[];
  /** How many attributed statements each side has in all chosen articles, in the order of the sides. */
  readonly balance: readonly number[];
  /** Actors who speak and whom the theme puts on no side, most quoted first. */
  readonly unplaced: readonly Actor[];
  /** Which sides spoke, before anything was left out for space or for another question. */
  readonly spoke: {
    readonly points: readonly { readonly name: string; readonly sides: readonly number[] }[];
    /** On no point. */
    readonly further: readonly number[];
  };
}

/** What a round-up prints of one article. */
export interface ArticleGist {
  readonly article: string;
  /** Slug of the theme of the brief to which it belongs most; null for none. */
  readonly theme: string | null;
  /** In the order of its text; empty where it is only listed. */
  readonly sentences: readonly SummarySentence[];
  readonly keyFigures: readonly KeyFigure[];
  /** Null where nobody speaks in it who is sure enough to be printed. */
  readonly statement: PlacedStatement | null;
}
