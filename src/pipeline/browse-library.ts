/** A workspace's library → the lists that `articles` and `themes` show. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { type ArticleList, type ListOptions, listArticles as listRows } from '../library/list-articles.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library, Theme } from '../library/model.ts';
import { type ThemeCoverage, themeCoverage } from '../library/theme-coverage.ts';
import { labelKey } from '../text/label-key.ts';
import type { Workspace } from '../workspace/model.ts';
import { tellIndexing } from './tell-indexing.ts';
import type { World } from './world.ts';

interface Listed {
  readonly diagnostics: readonly Diagnostic[];
}

async function browse<T extends Listed>(
  { folders }: Workspace,
  world: World,
  list: (library: Library) => T,
): Promise<T> {
  const library = await loadLibrary(folders, tellIndexing(world));
  try {
    const found = list(library);
    return { ...found, diagnostics: [...library.diagnostics, ...found.diagnostics] };
  } finally {
    library.close();
  }
}

/** `query` null lists all articles. */
export function listArticles(
  workspace: Workspace,
  query: string | null,
  options: ListOptions,
  world: World,
): Promise<ArticleList> {
  return browse(workspace, world, (library) => listRows(library, query, options));
}

interface ThemeList extends Listed {
  readonly themes: readonly ThemeCoverage[];
}

/** No names: all themes. A theme is called by its file's name or its title. */
export function listThemes(workspace: Workspace, names: readonly string[], world: World): Promise<ThemeList> {
  return browse(workspace, world, (library) => {
    const { themes, diagnostics } = namedThemes(library.themes, names);
    return { themes: themeCoverage(library, themes), diagnostics };
  });
}

function namedThemes(all: readonly Theme[], names: readonly string[]) {
  const called = (name: string) => (theme: Theme) => [theme.slug, theme.title].map(labelKey).includes(labelKey(name));
  const unknown = names.filter((name) => !all.some(called(name)));
  const slugs = all.map(({ slug }) => slug);
  return {
    themes: names.length === 0 ? all : all.filter((theme) => names.some((name) => called(name)(theme))),
    diagnostics: unknown.map((theme) => {
      const near = nearest(theme, slugs);
      const hint = near === null ? '' : ` Did you mean "${near}"?`;
      return diagnose('theme-unknown', { theme, hint, known: slugs.join(', ') || 'none' });
    }),
  };
}
