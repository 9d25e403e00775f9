/** The library and a query → the rows of `briefpress articles`. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ArticleEntry, Library } from './model.ts';

export interface ListOptions {
  /** 'relevance' is the order of the search, and without a query that of the ids; 'added' and 'published' newest first. */
  readonly sort?: 'relevance' | 'added' | 'published';
}

export interface ArticleList {
  readonly articles: readonly ArticleEntry[];
  /** What is wrong with the query; nothing is listed then. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `query` null lists all. */
export function listArticles(
  library: Library,
  query: string | null,
  { sort = 'relevance' }: ListOptions = {},
): ArticleList {
  if (query === null) return { articles: sortedBy(sort, library.entries()), diagnostics: [] };
  const { ids, diagnostics } = library.search(query);
  const entries = new Map(library.entries().map((entry) => [entry.id, entry]));
  return {
    articles: sortedBy(
      sort,
      ids.flatMap((id) => entries.get(id) ?? []),
    ),
    diagnostics,
  };
}

/** Articles without the date come last; equals keep their order. */
function sortedBy(sort: ListOptions['sort'], entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
  if (sort !== 'added' && sort !== 'published') return entries;
  return [...entries].sort((a, b) => {
    const [x, y] = [a[sort] ?? '', b[sort] ?? ''];
    return x > y ? -1 : x < y ? 1 : 0;
  });
}
