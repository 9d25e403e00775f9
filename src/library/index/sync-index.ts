/** A folder of article files and the index over it → the index as the files are now. Only what changed is read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Database } from '../../store/database.ts';
import { folderFingerprint } from './folder-fingerprint.ts';
import { hashText, type ReadFile, readIndexRecord } from './index-record.ts';
import { INDEX_VERSION } from './index-schema.ts';
import { readState, writeState } from './index-state.ts';
import { type ScannedFile, scanFolder } from './scan-folder.ts';
import { type FileState, insertRecord, removeFile, writeFileState } from './write-records.ts';

export interface SyncOptions {
  /** Told after each batch how many of the changed files are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the work between two batches with the signal's reason; what was done stays, and the next run goes on there. */
  readonly signal?: AbortSignal;
}

const MAX_BYTES = 8 * 1024 * 1024;
/** Files of a batch: few enough that other work gets its turn several times a second. */
const BATCH = 200;
/** A file changed so shortly before it was read may change again without its times showing it, as coarse as they are. */
const SETTLED_AFTER = 2000;
const READ_AGAIN = -1;

/** Brings the index up to date. Bounded memory: one batch of files at a time. */
export async function syncIndex(database: Database, folder: string, options: SyncOptions = {}): Promise<void> {
  clearIfOutdated(database);
  const files = scanFolder(folder);
  const fingerprint = folderFingerprint(files);
  if (readState(database, 'fingerprint') === fingerprint) return;
  const { changed, gone } = compareFiles(files, readKnown(database));
  removeGone(database, gone);
  for (let done = 0; done < changed.length; ) {
    options.signal?.throwIfAborted();
    const batch = changed.slice(done, done + BATCH);
    indexBatch(database, folder, batch);
    done += batch.length;
    options.onProgress?.(done, changed.length);
    await nextTurn();
  }
  finish(database, fingerprint);
}

/** Size, modified and changed of a file, by its name, as stamp() writes them. */
type Known = ReadonlyMap<string, string>;

function readKnown(database: Database): Known {
  // One text is several times faster to fetch than its rows. No name has a slash. What SQLite writes of a time in
  // milliseconds would lack its last digits.
  const times = "CAST(modified * 1000 AS INTEGER) || ' ' || CAST(changed * 1000 AS INTEGER)";
  const sql = `SELECT group_concat(name || '/' || size || ' ' || ${times}, '/') AS text FROM file`;
  const parts = database.get<{ text: string | null }>(sql)?.text?.split('/') ?? [];
  return new Map(Array.from({ length: parts.length / 2 }, (_, i) => [parts[i * 2] ?? '', parts[i * 2 + 1] ?? '']));
}

/** Microseconds, which is what a number of milliseconds can hold. */
const stamp = ({ size, modified, changed }: ScannedFile): string =>
  `${size} ${Math.trunc(modified * 1000)} ${Math.trunc(changed * 1000)}`;

/** Files that are to be read in the order of their names, so that the same folder gives the same index; and those gone. */
function compareFiles(files: readonly ScannedFile[], known: Known) {
  const changed = files.filter((file) => known.get(file.name) !== stamp(file));
  const names = new Set(files.map((file) => file.name));
  const gone = known.size > files.length - changed.length ? [...known.keys()].filter((name) => !names.has(name)) : [];
  return { changed: changed.sort((a, b) => (a.name < b.name ? -1 : 1)), gone };
}

function clearIfOutdated(database: Database): void {
  if (readState(database, 'version') === INDEX_VERSION) return;
  database.transaction(() => {
    for (const table of ['article_text', 'story_print', 'article', 'file', 'term_scan', 'state'])
      database.exec(`DELETE FROM ${table}`);
    writeState(database, 'version', INDEX_VERSION);
  });
}

function removeGone(database: Database, gone: readonly string[]): void {
  if (gone.length === 0) return;
  database.transaction(() => {
    for (const name of gone) removeFile(database, name);
  });
}

function indexBatch(database: Database, folder: string, batch: readonly ScannedFile[]): void {
  const read = batch.map((file) => readChanged(folder, file, knownHash(database, file.name)));
  database.transaction(() => {
    for (const one of read) writeChanged(database, one);
  });
}

function knownHash(database: Database, name: string): string | null {
  return database.get<{ hash: string }>('SELECT hash FROM file WHERE name = ?', name)?.hash ?? null;
}

interface Changed {
  readonly file: ScannedFile;
  readonly hash: string;
  /** Null where the bytes are the ones that the index has. */
  readonly read: ReadFile | null;
}

function readChanged(folder: string, file: ScannedFile, knownHash: string | null): Changed {
  try {
    if (file.size < 0) throw new Error('it is not an ordinary file');
    if (file.size > MAX_BYTES) throw new Error('it is too large');
    const settled = Date.now() - Math.max(file.modified, file.changed) > SETTLED_AFTER;
    const bytes = readFileSync(path.join(folder, file.name));
    const hash = hashText(bytes);
    const seen = settled ? file : { ...file, modified: READ_AGAIN };
    return { file: seen, hash, read: hash === knownHash ? null : readIndexRecord(bytes, file.name) };
  } catch (error) {
    // Node's message goes on with the path, which the diagnostic has already.
    const reason = String(error instanceof Error ? error.message : error).replace(/, \w+ '.*$/s, '');
    const problem = diagnose('article-unreadable', { reason, limit: MAX_BYTES / 1024 / 1024 }, { file: file.name });
    return {
      file: { ...file, modified: READ_AGAIN },
      hash: '',
      read: { record: null, hash: '', diagnostics: [problem] },
    };
  }
}

function writeChanged(database: Database, { file, hash, read }: Changed): void {
  if (read === null) {
    database.run(
      'UPDATE file SET size = ?, modified = ?, changed = ? WHERE name = ?',
      file.size,
      file.modified,
      file.changed,
      file.name,
    );
    return;
  }
  removeFile(database, file.name);
  writeFileState(database, claimId(database, { ...file, hash, diagnostics: read.diagnostics }, read));
}

/** Inserts the article, unless another file has its id: the one that was read first keeps it. */
function claimId(database: Database, state: FileState, { record }: ReadFile): FileState {
  if (!record) return state;
  const other = database.get<{ file: string }>('SELECT file FROM article WHERE id = ?', record.entry.id)?.file;
  if (other === undefined) {
    insertRecord(database, state.name, record);
    return state;
  }
  const problem = diagnose('article-name-twice', { other }, { file: state.name });
  return { ...state, modified: READ_AGAIN, diagnostics: [...state.diagnostics, problem] };
}

/** The fingerprint is kept only where no file is to be read again: it lets the next opening look no further. */
function finish(database: Database, fingerprint: string): void {
  database.transaction(() => {
    const unsettled = database.get('SELECT 1 FROM file WHERE modified = ? LIMIT 1', READ_AGAIN) !== null;
    writeState(database, 'fingerprint', unsettled ? '' : fingerprint);
  });
}
