/** The folders of a library → where articles are put: files and index together, or, in a dry run, nowhere but memory. */
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, fail } from '../../diagnostics/diagnostic.ts';
import type { Database } from '../../store/database.ts';
import { openDatabase } from '../../store/open-database.ts';
import { readIndexRecord } from '../index/index-record.ts';
import { indexSchema } from '../index/index-schema.ts';
import { writeState } from '../index/index-state.ts';
import type { SyncOptions } from '../index/sync-index.ts';
import { insertRecord, removeFile, writeFileState } from '../index/write-records.ts';
import { type LibraryFolders, openIndex } from '../load-library.ts';
import { createFile, replaceFile, sweepTemporaries } from './write-article-file.ts';

export interface Shelf {
  readonly folder: string;
  /** Looked into one after the other; the last takes what is put here. */
  readonly indexes: readonly Database[];
  /** The text of a file by its name; null where it cannot be read. */
  readonly read: (name: string) => string | null;
  /** False, and nothing done, where the name is taken. */
  readonly create: (name: string, text: string) => boolean;
  readonly replace: (name: string, text: string) => void;
  readonly close: () => void;
  readonly diagnostics: readonly Diagnostic[];
}

export async function openShelf(folders: LibraryFolders, dryRun: boolean, indexing: SyncOptions): Promise<Shelf> {
  if (!dryRun) prepareFolder(folders.articles);
  const { database, diagnostics } = await openIndex(folders, indexing);
  const shelf = { folder: folders.articles, diagnostics };
  const onDisk = (name: string): string | null => readIfThere(path.join(folders.articles, name));
  return dryRun
    ? { ...shelf, ...inMemory(database, await openDatabase({ file: null, schema: indexSchema }), onDisk) }
    : { ...shelf, ...onDiskShelf(database, folders.articles), read: onDisk };
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    sweepTemporaries(folder, Date.now());
  } catch (error) {
    fail(
      'file-not-written',
      { reason: error instanceof Error ? error.message : String(error) },
      { file: folder },
      error,
    );
  }
}

type Places = Pick<Shelf, 'indexes' | 'create' | 'replace' | 'close'>;

/** The index gets what was written at once, so that the next file of a batch is compared with it. */
function onDiskShelf(database: Database, folder: string): Places {
  const put = (name: string, text: string): true => {
    const { size, mtimeMs: modified, ctimeMs: changed } = statSync(path.join(folder, name));
    putIntoIndex(database, name, text, { size, modified, changed });
    // The folder is no longer the one that was looked at: taking this file away again must not look like nothing.
    writeState(database, 'fingerprint', '');
    return true;
  };
  return {
    indexes: [database],
    create: (name, text) => {
      const file = path.join(folder, name);
      if (!createFile(file, text)) return false;
      try {
        return put(name, text);
      } catch (error) {
        // Told as not added, it must not be there all the same.
        rmSync(file, { force: true });
        throw error;
      }
    },
    replace: (name, text) => {
      replaceFile(path.join(folder, name), text);
      put(name, text);
    },
    close: database.close,
  };
}

function inMemory(database: Database, planned: Database, onDisk: Shelf['read']): Places & Pick<Shelf, 'read'> {
  const files = new Map<string, string>();
  const replace = (name: string, text: string): void => {
    files.set(name, text);
    putIntoIndex(planned, name, text, { size: 0, modified: 0, changed: 0 });
  };
  return {
    indexes: [database, planned],
    read: (name) => files.get(name) ?? onDisk(name),
    create: (name, text) => {
      if (files.has(name) || onDisk(name) !== null) return false;
      replace(name, text);
      return true;
    },
    replace,
    close: () => {
      planned.close();
      database.close();
    },
  };
}

interface Times {
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
}

/** As indexing the file later would, but without reading it again. */
function putIntoIndex(index: Database, name: string, text: string, times: Times): void {
  const bytes = Buffer.from(text);
  const { record, diagnostics, hash } = readIndexRecord(bytes, name);
  removeFile(index, name);
  if (record) insertRecord(index, name, record);
  writeFileState(index, { name, ...times, hash, diagnostics });
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
