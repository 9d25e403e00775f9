/** The path of a database file and its schema → an open connection at the newest schema. The only door to libsql. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { BriefpressError, diagnose } from '../diagnostics/diagnostic.ts';
import { type Database, wrapConnection } from './database.ts';
import { migrate, type Schema } from './migrate.ts';
import { storeProblem } from './store-problem.ts';

export interface OpenOptions {
  /** Path of the file; null for a database in memory. Its folder is made where it is missing. */
  readonly file: string | null;
  readonly schema: Schema;
  /** Milliseconds to wait for another process that writes. Default 5,000. */
  readonly busyTimeout?: number;
}

/**
 * Opens a database, makes it where it is missing, and brings its schema up to date. Throws BriefpressError with
 * store-damaged, store-foreign, store-newer, store-busy, store-full or store-not-writable; the file is then as before.
 * libsql is loaded here and not before: that costs about 30 ms.
 */
export async function openDatabase({ file, schema, busyTimeout = 5000 }: OpenOptions): Promise<Database> {
  const { default: Libsql } = await import('libsql');
  let database: Database | null = null;
  try {
    if (file !== null) mkdirSync(path.dirname(file), { recursive: true });
    const connection = new Libsql(file ?? ':memory:', { timeout: busyTimeout });
    database = wrapConnection(connection, file);
    // SQLite opens a file of somebody else for reading, and would fail at the first change only.
    if (file !== null) accessSync(file, constants.W_OK);
    // WAL lets readers read while one writes; NORMAL cannot damage the file, at worst the last transaction is lost.
    if (file !== null) connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = NORMAL');
    connection.pragma('foreign_keys = ON');
    migrate(database, schema);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof BriefpressError) throw error;
    const problem = storeProblem(error);
    if (!problem) throw error;
    throw new BriefpressError([diagnose(problem.code, { reason: problem.reason }, { file })], { cause: error });
  }
}
