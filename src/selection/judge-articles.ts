/** All articles of the library → those that may be chosen, with what speaks for each, and the others, with what keeps them out. */
import type { Brief, SelectionRule } from '../definition/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ArticleEntry, ArticleOutline, Library, Theme } from '../library/model.ts';
import { isFromSource } from './match-source.ts';
import type { ChosenReason, LeftOutReason } from './model.ts';
import { type Membership, membershipOf, sizesOf } from './theme-membership.ts';
import type { Window } from './window.ts';

export interface JudgedArticle {
  readonly entry: ArticleEntry;
  readonly named: boolean;
  readonly reasons: readonly ChosenReason[];
  /** Slugs of the brief's themes that it belongs to. */
  readonly themes: readonly string[];
  readonly score: number;
}

export interface RefusedArticle {
  readonly outline: ArticleOutline;
  readonly reason: LeftOutReason;
}

export interface JudgedArticles {
  /** Both in the order of their ids. */
  readonly eligible: readonly JudgedArticle[];
  readonly refused: readonly RefusedArticle[];
  /** How many articles each rule of the brief catches, whether or not another leaves them out; found when asked for. */
  readonly caught: () => { readonly themes: readonly number[]; readonly search: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** Most articles of a large library are told from their outlines; only what may be chosen is read and weighed. */
export function judgeArticles(
  brief: Brief,
  library: Library,
  themes: readonly Theme[],
  window: Window,
): JudgedArticles {
  const { select } = brief;
  const search = runSearch(brief, library);
  const outlines = library.outlines();
  const inWindow = outlines.filter(
    (outline) => select.articles.includes(outline.id) || window.refuse(outline) === null,
  );
  const membership = membershipOf(
    library,
    themes,
    inWindow.map(({ id }) => id),
    outlines.length,
  );
  const matches = (id: string): boolean => isOpen(select) || membership.has(id) || search.ranks.has(id);
  const ofSources = select.sources.length === 0 ? [] : inWindow.filter(({ id }) => matches(id));
  const sites = entriesOf(library, ofSources);
  const refused: RefusedArticle[] = [];
  const inside = outlines.filter((outline) => {
    const reason = refuse(outline, matches, sites, select, window);
    if (reason !== null) refused.push({ outline, reason });
    return reason === null;
  });
  const entries = entriesOf(library, inside);
  return {
    eligible: inside.flatMap(({ id }) => {
      const entry = entries.get(id);
      return entry ? [weigh(entry, select, membership, search.ranks)] : [];
    }),
    refused,
    caught: () => ({ themes: sizesOf(library, themes), search: search.ranks.size }),
    diagnostics: search.diagnostics,
  };
}

const isOpen = ({ themes, search, articles }: SelectionRule): boolean =>
  themes.length === 0 && search === null && articles.length === 0;

type Entries = ReadonlyMap<string, ArticleEntry>;

function entriesOf(library: Library, outlines: readonly ArticleOutline[]): Entries {
  const entries = library.listEntries({ ids: outlines.map(({ id }) => id), sort: 'given', limit: null });
  return new Map(entries.map((entry) => [entry.id, entry]));
}

interface Search {
  /** From 1 for the best hit down to just over 0. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

function runSearch({ name, select }: Brief, library: Library): Search {
  if (select.search === null) return { ranks: new Map(), diagnostics: [] };
  const { ids, diagnostics } = library.search(select.search);
  const ranks = new Map(ids.map((id, i) => [id, 1 - i / ids.length]));
  const place = { file: `briefs/${name}.md`, key: 'select.search' };
  return { ranks, diagnostics: diagnostics.map((d) => ({ ...d, ...place })) };
}

/** The first that applies; nothing but an exclusion keeps a named article out. */
function refuse(
  outline: ArticleOutline,
  matches: (id: string) => boolean,
  sites: Entries,
  select: SelectionRule,
  window: Window,
): LeftOutReason | null {
  const { id } = outline;
  if (select.exclude.includes(id)) return { kind: 'excluded' };
  if (select.articles.includes(id)) return null;
  const outside = window.refuse(outline);
  if (outside !== null) return outside;
  if (!matches(id)) return { kind: 'no-match' };
  const entry = sites.get(id);
  return entry && !isFromSource(entry, select.sources) ? { kind: 'source', site: entry.site ?? entry.url ?? '' } : null;
}

function weigh(
  entry: ArticleEntry,
  select: SelectionRule,
  membership: Membership,
  ranks: Search['ranks'],
): JudgedArticle {
  const { themes, reasons: ofThemes, score } = membership.weigh(entry);
  const rank = ranks.get(entry.id) ?? null;
  const named = select.articles.includes(entry.id);
  const reasons: readonly ChosenReason[] = [
    ...(named ? [{ kind: 'named' } as const] : []),
    ...ofThemes,
    ...(rank === null ? [] : [{ kind: 'search', query: select.search ?? '' } as const]),
    ...(isOpen(select) ? [{ kind: 'everything' } as const] : []),
  ];
  return { entry, named, reasons, themes, score: score + (rank ?? 0) };
}
