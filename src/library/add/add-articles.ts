/** Files, folders, patterns, addresses and standard input → entries of the library, and a report on each article. */
import { type Diagnostic, diagnose, fail } from '../../diagnostics/diagnostic.ts';
import type { SyncOptions } from '../index/sync-index.ts';
import type { LibraryFolders } from '../load-library.ts';
import { addInput, type Desk } from './add-input.ts';
import type { AddedFile } from './added-file.ts';
import { collectInputs } from './collect-inputs.ts';
import type { CollectedInput, Doors, Told } from './input.ts';
import { openShelf } from './shelf.ts';

export type { AddedFile } from './added-file.ts';
export type { FetchAddress, Told } from './input.ts';

export interface AddOptions extends Partial<Doors> {
  readonly folders: LibraryFolders;
  /** Asked for each article: what is new bears the moment at which it was written, not that at which the run began. */
  readonly now: () => Date;
  /** Where relative paths begin. */
  readonly cwd?: string;
  /** Reports what would be done and writes nothing. */
  readonly dryRun?: boolean;
  /** Fetches the pages of which a feed has the beginning alone. */
  readonly linked?: boolean;
  /** What the user says of a single input. */
  readonly told?: Told;
  /** How reading a changed library is told, before the first input. */
  readonly indexing?: SyncOptions;
  /** Told before each input. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Ends the work between two articles, or a fetch that is under way; what was added stays. */
  readonly signal?: AbortSignal;
}

export interface AddReport {
  readonly files: readonly AddedFile[];
  /** Of the index and the run, not of a file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads inputs into the library, folders recursively. The same article again, by address or text, brings its entry up to
 * date and keeps the front matter as the editor has it. One input that fails does not stop the others. Each entry is
 * written whole or not at all.
 */
export async function addArticles(typed: readonly string[], options: AddOptions): Promise<AddReport> {
  const { folders, now, cwd = process.cwd(), dryRun = false, linked = false, told = {}, signal } = options;
  const inputs = await collectInputs(typed, { cwd, told: told.format !== undefined });
  requireOne(inputs, told);
  const doors = { fetchAddress: options.fetchAddress ?? null, readStdin: options.readStdin ?? null };
  const shelf = await openShelf(folders, dryRun, options.indexing ?? {});
  try {
    const desk = { shelf, now, doors, told, linked, signal };
    const { files, stopped } = await addAll(desk, inputs, options.onProgress);
    return { files, diagnostics: [...shelf.diagnostics, ...(stopped ? [diagnose('add-interrupted')] : [])] };
  } finally {
    shelf.close();
  }
}

/** Said of several, it would be wrong of all but one. */
function requireOne(inputs: readonly CollectedInput[], told: Told): void {
  const names = Object.keys(told).map((name) => `--${name}`);
  if (names.length > 0 && inputs.length > 1)
    fail('input-not-one', { options: names.join(' and '), count: inputs.length });
}

async function addAll(
  desk: Desk,
  inputs: readonly CollectedInput[],
  onProgress: AddOptions['onProgress'],
): Promise<{ readonly files: readonly AddedFile[]; readonly stopped: boolean }> {
  const { signal } = desk;
  const files: AddedFile[] = [];
  try {
    for (const [done, input] of inputs.entries()) {
      signal?.throwIfAborted();
      onProgress?.(done, inputs.length, input.file);
      for await (const row of addInput(desk, input)) {
        files.push(row);
        signal?.throwIfAborted();
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
    return { files, stopped: true };
  }
  return { files, stopped: false };
}
