/** The articles chosen for one run of a brief, and why. */
import type { Article, Theme } from '../library/model.ts';

export type ChosenReason =
  | { readonly kind: 'named' }
  | { readonly kind: 'tagged'; readonly theme: string }
  | { readonly kind: 'terms'; readonly theme: string; readonly terms: readonly string[] }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'everything' };

export type LeftOutReason =
  | { readonly kind: 'excluded' }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'before'; readonly date: string; readonly since: string }
  | { readonly kind: 'after'; readonly date: string; readonly until: string }
  | { readonly kind: 'printed' }
  | { readonly kind: 'source'; readonly site: string }
  | { readonly kind: 'same-story'; readonly article: string }
  | { readonly kind: 'limit'; readonly limit: number };

/** Another place at which the text of an article stands. */
export interface StoryCopy {
  /** Id of the library's article there; null where the library has none, and an article's front matter names the place. */
  readonly article: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** An article that stands for its story: where others that may be chosen hold the same, they are its copies. */
export interface ChosenArticle {
  readonly article: Article;
  readonly copies: readonly StoryCopy[];
  readonly reasons: readonly ChosenReason[];
  /** Slugs of the brief's themes that it belongs to, by tag or by terms. */
  readonly themes: readonly string[];
  /** Comparable within one selection only; higher is closer to the brief. */
  readonly score: number;
}

export interface LeftOutArticle {
  readonly id: string;
  readonly title: string;
  readonly reason: LeftOutReason;
}

export interface Selection {
  /** Most relevant first; the numbers that the page prints follow this order. */
  readonly chosen: readonly ChosenArticle[];
  readonly leftOut: readonly LeftOutArticle[];
  /** The themes of the brief, in its order. */
  readonly themes: readonly Theme[];
  /** The window of articles, ISO dates; null where the brief sets no bound on that side. */
  readonly period: { readonly from: string | null; readonly to: string | null };
}
