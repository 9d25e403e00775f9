/** A workspace's library → the lists that `articles` and `themes` show. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type ArticleList, listArticles as listRows } from '../library/list-articles.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library } from '../library/model.ts';
import { type ThemeCoverage, themeCoverage } from '../library/theme-coverage.ts';
import type { Workspace } from '../workspace/model.ts';

interface Listed {
  readonly diagnostics: readonly Diagnostic[];
}

async function browse<T extends Listed>({ folders }: Workspace, list: (library: Library) => T): Promise<T> {
  const library = await loadLibrary(folders);
  try {
    const found = list(library);
    return { ...found, diagnostics: [...library.diagnostics, ...found.diagnostics] };
  } finally {
    library.close();
  }
}

/** `query` null lists all articles. */
export function listArticles(workspace: Workspace, query: string | null): Promise<ArticleList> {
  return browse(workspace, (library) => listRows(library, query));
}

export function listThemes(workspace: Workspace): Promise<Listed & { readonly themes: readonly ThemeCoverage[] }> {
  return browse(workspace, (library) => ({ themes: themeCoverage(library), diagnostics: [] }));
}
