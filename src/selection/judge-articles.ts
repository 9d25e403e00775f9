/** All articles of the library → each with what speaks for it, how closely it fits the brief, and what keeps it out. */
import type { Brief, SelectionRule } from '../definition/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ArticleEntry, Library, Theme } from '../library/model.ts';
import { isFromSource } from './match-source.ts';
import type { ChosenReason, LeftOutReason } from './model.ts';
import { type FindMembership, membershipOf } from './theme-membership.ts';
import type { Window } from './window.ts';

export interface JudgedArticle {
  readonly entry: ArticleEntry;
  readonly named: boolean;
  readonly reasons: readonly ChosenReason[];
  /** Slugs of the brief's themes that it belongs to. */
  readonly themes: readonly string[];
  readonly score: number;
  /** Null where it may be chosen. */
  readonly refusal: LeftOutReason | null;
}

export interface JudgedArticles {
  /** In the order of their ids. */
  readonly judged: readonly JudgedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

export function judgeArticles(
  brief: Brief,
  library: Library,
  themes: readonly Theme[],
  window: Window,
): JudgedArticles {
  const { select } = brief;
  const search = runSearch(brief, library);
  const membership = membershipOf(library, themes);
  const judged = library.entries().map((entry) => {
    const fit = weigh(entry, select, membership, search.rankOf);
    return { ...fit, refusal: refuse(fit, select, window) };
  });
  return { judged, diagnostics: search.diagnostics };
}

interface Search {
  /** From 1 for the best hit down to just over 0; null where the search does not find the article. */
  readonly rankOf: (id: string) => number | null;
  readonly diagnostics: readonly Diagnostic[];
}

function runSearch({ name, select }: Brief, library: Library): Search {
  if (select.search === null) return { rankOf: () => null, diagnostics: [] };
  const { ids, diagnostics } = library.search(select.search);
  const ranks = new Map(ids.map((id, i) => [id, 1 - i / ids.length]));
  const place = { file: `briefs/${name}.md`, key: 'select.search' };
  return { rankOf: (id) => ranks.get(id) ?? null, diagnostics: diagnostics.map((d) => ({ ...d, ...place })) };
}

type Fit = Omit<JudgedArticle, 'refusal'>;

function weigh(entry: ArticleEntry, select: SelectionRule, membership: FindMembership, rankOf: Search['rankOf']): Fit {
  const { themes, reasons: ofThemes, score } = membership(entry);
  const rank = rankOf(entry.id);
  const named = select.articles.includes(entry.id);
  const isOpen = select.themes.length === 0 && select.search === null && select.articles.length === 0;
  const reasons: readonly ChosenReason[] = [
    ...(named ? [{ kind: 'named' } as const] : []),
    ...ofThemes,
    ...(rank === null ? [] : [{ kind: 'search', query: select.search ?? '' } as const]),
    ...(isOpen ? [{ kind: 'everything' } as const] : []),
  ];
  return { entry, named, reasons, themes, score: score + (rank ?? 0) };
}

/** The first that applies; nothing but an exclusion keeps a named article out. */
function refuse({ entry, named, reasons }: Fit, select: SelectionRule, window: Window): LeftOutReason | null {
  if (select.exclude.includes(entry.id)) return { kind: 'excluded' };
  if (named) return null;
  if (reasons.length === 0) return { kind: 'no-match' };
  if (!isFromSource(entry, select.sources)) return { kind: 'source', site: entry.site ?? entry.url ?? '' };
  return window.refuse(entry.added);
}
