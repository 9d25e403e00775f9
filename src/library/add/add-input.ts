/** One input → its articles in the library, and a row of the report for each; never without a row. */
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { addArticle } from './add-article.ts';
import { addLinked } from './add-linked.ts';
import { type AddedFile, notAdded, onShelf } from './added-file.ts';
import { reasonOf } from './collect-files.ts';
import { findExisting } from './find-existing.ts';
import type { CollectedInput, Doors, Told } from './input.ts';
import { readBytes } from './read-bytes.ts';
import { type ReadEntry, type ReadInput, readInput } from './read-input.ts';
import type { Shelf } from './shelf.ts';

/** What all inputs of a run share. */
export interface Desk {
  readonly shelf: Shelf;
  readonly now: () => Date;
  readonly doors: Doors;
  readonly told: Told;
  /** True where the pages are to be fetched of which a feed has the beginning alone. */
  readonly linked: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Throws only where the run was interrupted. What concerns the input as a whole stands on its first row. */
export async function* addInput(desk: Desk, input: CollectedInput): AsyncGenerator<AddedFile> {
  const { file, problem } = input;
  if (problem) {
    const action = ['file-kind-skipped', 'file-link-skipped'].includes(problem.code) ? 'skipped' : 'failed';
    return yield notAdded({ file, removed: [], diagnostics: [problem] }, action);
  }
  const { entries, diagnostics, base } = await openInput(desk, input);
  if (input.found && isNoFeed(entries)) {
    return yield notAdded(
      { file, removed: [], diagnostics: [diagnose('file-other-skipped', {}, { file })] },
      'skipped',
    );
  }
  const leftOut = desk.linked ? [] : entries.filter((entry) => entry.partial && !isKnown(desk, entry));
  const ofLeftOut = leftOut.flatMap((entry) => entry.diagnostics);
  let told = [...diagnostics, ...ofLeftOut, ...tellLeftOut(leftOut.length, entries.length, file)];
  for (const entry of entries.filter((entry) => !leftOut.includes(entry))) {
    const row = await addEntry(desk, entry, file, base);
    yield { ...row, diagnostics: [...told, ...row.diagnostics] };
    told = [];
  }
  if (entries.length > leftOut.length) return;
  const isSilent = told.every((d) => d.severity === 'info');
  const empty = isSilent ? [diagnose('intake-empty', { reason: 'it has no entry' }, { file })] : [];
  yield notAdded({ file, removed: [], diagnostics: [...told, ...empty] });
}

/** `base` is where its links stand. */
async function openInput(desk: Desk, input: CollectedInput): Promise<ReadInput & { readonly base: string }> {
  const { file } = input;
  try {
    const { bytes, options } = await readBytes(input, desk.doors, desk.signal);
    const known = { bytes, options: { ...options, ...desk.told } };
    return { ...(await readInput(known, file)), base: options.url ?? file };
  } catch (error) {
    return { entries: [], diagnostics: problemsOf(error, desk, file), base: file };
  }
}

async function addEntry(desk: Desk, entry: ReadEntry, file: string, base: string): Promise<AddedFile> {
  const { article, partial, extra, removed, diagnostics } = entry;
  const about = { file, removed, diagnostics };
  try {
    if (article === null) return notAdded(about);
    if (partial) return await addLinked(desk, article, about, base);
    const shelved = addArticle(desk.shelf, article, extra, desk.now().getTime());
    return onShelf(shelved, desk.shelf, { ...about, diagnostics: [...diagnostics, ...shelved.diagnostics] });
  } catch (error) {
    return notAdded({ ...about, diagnostics: [...diagnostics, ...problemsOf(error, desk, file)] }, 'failed', article);
  }
}

function problemsOf(error: unknown, { signal }: Desk, file: string): readonly Diagnostic[] {
  signal?.throwIfAborted();
  if (error instanceof BriefpressError) return error.diagnostics;
  return [diagnose('article-not-added', { reason: reasonOf(error) }, { file })];
}

/** A folder may hold any JSON and XML. */
const isNoFeed = (entries: readonly ReadEntry[]): boolean =>
  entries.some(({ diagnostics }) => diagnostics.some(({ code }) => code === 'feed-none'));

const isKnown = ({ shelf }: Desk, { article }: ReadEntry): boolean =>
  article !== null && findExisting(shelf, article) !== null;

const tellLeftOut = (count: number, all: number, file: string): readonly Diagnostic[] =>
  count === 0 ? [] : [diagnose('partial-left-out', { count, all }, { file })];
