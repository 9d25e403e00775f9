/** A workspace → the names that a brief of it may use: templates and styles, packaged and its own, and themes. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Workspace } from './model.ts';
import { packageFolders } from './package-files.ts';

export interface Designs {
  readonly templates: readonly string[];
  readonly styles: readonly string[];
  readonly partials: readonly string[];
  readonly themes: readonly string[];
}

/** Names without endings, sorted. A folder that is not there has none. */
export async function listDesigns({ folders }: Pick<Workspace, 'folders'>): Promise<Designs> {
  const [templates, styles, partials, themes] = await Promise.all([
    namesIn([packageFolders.templates, folders.templates], '.hbs'),
    namesIn([packageFolders.styles, folders.styles], '.css'),
    namesIn(
      [packageFolders.templates, folders.templates].map((folder) => path.join(folder, 'partials')),
      '.hbs',
    ),
    namesIn([folders.themes], '.md'),
  ]);
  return { templates, styles, partials, themes };
}

async function namesIn(folders: readonly string[], ending: string): Promise<readonly string[]> {
  const listings = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  const names = listings.flat().filter((name) => name.endsWith(ending) && !name.startsWith('.'));
  return [...new Set(names.map((name) => name.slice(0, -ending.length)))].sort();
}
