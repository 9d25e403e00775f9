/** The path of a cache that can be made again and its schema → an open database in any case, and what had to be done for it. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { BriefpressError, type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Database } from './database.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';

export interface OpenedCache {
  readonly database: Database;
  readonly diagnostics: readonly Diagnostic[];
}

const NOT_OURS_OR_BROKEN: readonly string[] = ['store-damaged', 'store-foreign', 'store-newer'];

/**
 * Opens a cache. A file that is damaged, of another kind or of a later program is set aside, never deleted, and begun
 * anew; where nothing can be written the cache lives in memory and is lost at the end.
 */
export async function openCache(options: OpenOptions & { readonly file: string }): Promise<OpenedCache> {
  try {
    return { database: await openDatabase(options), diagnostics: [] };
  } catch (error) {
    const problem = error instanceof BriefpressError ? error.diagnostics[0] : undefined;
    if (!problem) throw error;
    if (!NOT_OURS_OR_BROKEN.includes(problem.code)) return openInMemory(options, problem.what);
    return openAnew(options, problem.what);
  }
}

/** For a cache that turned out not to be writable after it was opened, too. */
export async function openInMemory(options: OpenOptions, reason: string): Promise<OpenedCache> {
  const database = await openDatabase({ ...options, file: null });
  return { database, diagnostics: [diagnose('cache-in-memory', { reason }, { file: options.file })] };
}

/** Sets the file aside and begins a new one; in memory where even that fails. */
export async function openAnew(options: OpenOptions & { readonly file: string }, reason: string): Promise<OpenedCache> {
  try {
    const aside = setAside(options.file);
    const database = await openDatabase(options);
    return { database, diagnostics: [diagnose('cache-set-aside', { reason, aside }, { file: options.file })] };
  } catch {
    return openInMemory(options, reason);
  }
}

/** Renames a database file to the first free name beside it; its log and shared memory, worthless without it, go. */
function setAside(file: string): string {
  let aside = `${file}.set-aside`;
  for (let n = 2; existsSync(aside); n++) aside = `${file}.set-aside-${n}`;
  renameSync(file, aside);
  for (const ending of ['-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true });
  return aside;
}
