/** A workspace → its briefs by name and title, and the name that a user meant → the brief's file. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { parseFrontMatter } from '../text/front-matter.ts';
import type { Workspace } from './model.ts';

export interface BriefEntry {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** As written; null where the file has none or cannot be read. */
  readonly title: string | null;
}

/** All briefs, sorted by name; none where the folder is not there. */
export async function listBriefs({ folders }: Pick<Workspace, 'folders'>): Promise<readonly BriefEntry[]> {
  const files = await readdir(folders.briefs).catch(() => []);
  const names = files.filter((file) => file.endsWith('.md') && !file.startsWith('.')).map((file) => file.slice(0, -3));
  return Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folders.briefs, `${name}.md`);
      return { name, file, title: await titleOf(file) };
    }),
  );
}

async function titleOf(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const { title } = parseFrontMatter(text, file).data;
  return typeof title === 'string' || typeof title === 'number' ? String(title) : null;
}

/** The names of briefs among which each wish is looked for; a path such as briefs/talks.md names a brief too. */
export function resolveBriefNames(
  wishes: readonly string[],
  known: readonly string[],
): { readonly names: readonly string[]; readonly diagnostics: readonly Diagnostic[] } {
  const resolved = wishes.map((wish) => ({ wish, name: path.basename(wish).replace(/\.md$/, '') }));
  const unknown = resolved.filter(({ name }) => !known.includes(name));
  return {
    names: [...new Set(resolved.map(({ name }) => name).filter((name) => known.includes(name)))],
    diagnostics: unknown.map(({ wish, name }) =>
      diagnose('brief-unknown', { brief: wish, hint: hintFor(name, known) }),
    ),
  };
}

function hintFor(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is none yet: briefpress new NAME writes one.';
  const meant = nearest(name, known);
  return `${meant === null ? '' : `Did you mean "${meant}"? `}There are ${known.join(', ')}.`;
}
