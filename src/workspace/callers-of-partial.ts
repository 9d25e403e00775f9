/** A partial → the templates of a workspace that print it, directly or through other partials. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listDesigns } from './list-designs.ts';
import type { Workspace } from './model.ts';
import { packageFolders } from './package-files.ts';

const CALL = /\{\{~?#?>\s*([\w-]+)/g;

/** Names of the partials that the file of this name calls; the workspace's own comes first. */
async function callsOf({ folders }: Workspace, file: string): Promise<readonly string[]> {
  const places = [folders.templates, packageFolders.templates].map((folder) => path.join(folder, file));
  const text = await readFile(places.find((place) => existsSync(place)) ?? '', 'utf8').catch(() => '');
  return [...text.matchAll(CALL)].flatMap(([, name]) => name ?? []);
}

export async function callersOfPartial(workspace: Workspace, partial: string): Promise<readonly string[]> {
  const { templates, partials } = await listDesigns(workspace);
  const read = async (name: string, file: string) => [name, await callsOf(workspace, file)] as const;
  const calls = new Map(await Promise.all(partials.map((name) => read(name, path.join('partials', `${name}.hbs`)))));
  const prints = (names: readonly string[], seen: ReadonlySet<string>): boolean =>
    names.some(
      (name) => name === partial || (!seen.has(name) && prints(calls.get(name) ?? [], new Set([...seen, name]))),
    );
  const all = await Promise.all(templates.map((name) => read(name, `${name}.hbs`)));
  return all.filter(([, names]) => prints(names, new Set())).map(([name]) => name);
}
