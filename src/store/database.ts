/** A connection of the SQLite library → the few ways in which the program uses one: rows out, statements in, transactions. */
import type Libsql from 'libsql';
import { BriefpressError, diagnose } from '../diagnostics/diagnostic.ts';
import { storeProblem } from './store-problem.ts';

export type SqlValue = string | number | null;

export interface Database {
  /** Absolute path of its file; null for one in memory. */
  readonly file: string | null;
  /** Runs statements that take no values and give no rows. */
  readonly exec: (sql: string) => void;
  /** Runs one statement; gives the number of rows changed and the id of the row inserted last. */
  readonly run: (sql: string, ...values: readonly SqlValue[]) => { readonly changes: number; readonly rowid: number };
  /** All rows, columns by name. The caller vouches for the type of the rows. */
  readonly all: <Row>(sql: string, ...values: readonly SqlValue[]) => Row[];
  /** The first row; null where there is none. */
  readonly get: <Row>(sql: string, ...values: readonly SqlValue[]) => Row | null;
  /** Runs work that no other process can write between; all of it counts, or, where it throws, nothing. Not to be nested. */
  readonly transaction: <T>(work: () => T) => T;
  /** Folds the write-ahead log into the file and closes it. A second call does nothing. */
  readonly close: () => void;
}

/**
 * Statements are compiled once per connection and kept by their text, so that texts must not hold values. A disk that is
 * full and the like are told as store-full, store-busy, store-not-writable; what is thrown for a damaged file stays as it
 * is, since whoever opened a cache can make it anew.
 */
export function wrapConnection(connection: Libsql.Database, file: string | null): Database {
  const compiled = new Map<string, Libsql.Statement>();
  const statement = (sql: string): Libsql.Statement => {
    const known = compiled.get(sql) ?? connection.prepare(sql);
    compiled.set(sql, known);
    return known;
  };
  const told = <T>(work: () => T): T => tellProblem(work, file);
  const all = <Row>(sql: string, ...values: readonly SqlValue[]): Row[] =>
    told(() => statement(sql).all([...values]) as Row[]);
  return {
    file,
    exec: (sql) => told(() => void connection.exec(sql)),
    run: (sql, ...values) => {
      const { changes, lastInsertRowid } = told(() => statement(sql).run([...values]));
      return { changes, rowid: Number(lastInsertRowid) };
    },
    all,
    get: <Row>(sql: string, ...values: readonly SqlValue[]) => all<Row>(sql, ...values)[0] ?? null,
    transaction: (work) => told(() => inTransaction(connection, work)),
    close: () => {
      compiled.clear();
      closeConnection(connection, file);
    },
  };
}

function tellProblem<T>(work: () => T, file: string | null): T {
  try {
    return work();
  } catch (error) {
    const problem = error instanceof BriefpressError || !hasCode(error) ? null : storeProblem(error);
    if (problem === null || problem.code === 'store-damaged') throw error;
    throw new BriefpressError([diagnose(problem.code, { reason: problem.reason }, { file })], { cause: error });
  }
}

/** Work within a transaction may fail for reasons of its own, at other files: only SQLite's codes are the store's. */
const hasCode = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');

/** IMMEDIATE takes the write lock at once: read-then-write is safe, and a busy file is waited for where waiting helps. */
function inTransaction<T>(connection: Libsql.Database, work: () => T): T {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function closeConnection(connection: Libsql.Database, file: string | null): void {
  if (!connection.open) return;
  try {
    if (file !== null) connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // Somebody else is reading, or the disk is full: the log stays beside the file and the next opening folds it in.
  }
  connection.close();
}
