/** A workspace → the names of the templates and styles that a brief of it may use: the packaged ones and its own. */
import { readdir } from 'node:fs/promises';
import type { Workspace } from './model.ts';
import { packageFolders } from './package-files.ts';

export interface Designs {
  readonly templates: readonly string[];
  readonly styles: readonly string[];
}

/** Names without endings, sorted. A folder that is not there has none. */
export async function listDesigns({ folders }: Pick<Workspace, 'folders'>): Promise<Designs> {
  const [templates, styles] = await Promise.all([
    namesIn([packageFolders.templates, folders.templates], '.hbs'),
    namesIn([packageFolders.styles, folders.styles], '.css'),
  ]);
  return { templates, styles };
}

async function namesIn(folders: readonly string[], ending: string): Promise<readonly string[]> {
  const listings = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  const names = listings.flat().filter((name) => name.endsWith(ending) && !name.startsWith('.'));
  return [...new Set(names.map((name) => name.slice(0, -ending.length)))].sort();
}
