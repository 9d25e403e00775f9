/** The library and a query → the rows of `briefpress articles`. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ArticleEntry, Library } from './model.ts';

export interface ListOptions {
  /** 'relevance' is the order of the search; without a query it is that of adding. 'added' and 'published': newest first. */
  readonly sort?: 'relevance' | 'added' | 'published';
  /** So many at most; null for all. */
  readonly limit?: number | null;
}

export interface ArticleList {
  readonly articles: readonly ArticleEntry[];
  /** How many there are without the limit. */
  readonly total: number;
  /** What is wrong with the query; nothing is listed then. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `query` null lists all. Articles without the date come last. */
export function listArticles(
  library: Library,
  query: string | null,
  { sort = 'relevance', limit = null }: ListOptions = {},
): ArticleList {
  if (query === null) {
    const articles = library.listEntries({ ids: null, sort: sort === 'relevance' ? 'added' : sort, limit });
    return { articles, total: library.count(), diagnostics: [] };
  }
  const { ids, diagnostics } = library.search(query);
  const articles = library.listEntries({ ids, sort: sort === 'relevance' ? 'given' : sort, limit });
  return { articles, total: ids.length, diagnostics };
}
