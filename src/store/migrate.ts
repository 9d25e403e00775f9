/** A database file and the list of its schema's steps → the file at the newest step. */
import { BriefpressError, diagnose } from '../diagnostics/diagnostic.ts';
import type { Database } from './database.ts';

export interface Schema {
  /** 32-bit number that marks a file as of this kind (SQLite's application_id). */
  readonly applicationId: number;
  /** SQL of each step, oldest first. The number of steps taken is SQLite's user_version. Released steps never change. */
  readonly migrations: readonly string[];
}

interface Marks {
  readonly kind: number;
  readonly version: number;
  readonly tables: number;
}

const MARKS = `SELECT (SELECT application_id FROM pragma_application_id) AS kind,
  (SELECT user_version FROM pragma_user_version) AS version,
  (SELECT count(*) FROM sqlite_schema) AS tables`;

/** Throws store-foreign for a file of another kind, store-newer for one that a later program wrote. */
export function migrate(database: Database, schema: Schema): void {
  if (isCurrent(readMarks(database, schema), schema)) return;
  database.transaction(() => {
    // Read again behind the lock: another process may have taken the steps meanwhile.
    const { version } = readMarks(database, schema);
    for (const step of schema.migrations.slice(version)) database.exec(step);
    database.exec(`PRAGMA application_id = ${schema.applicationId}`);
    database.exec(`PRAGMA user_version = ${schema.migrations.length}`);
  });
}

function readMarks(database: Database, schema: Schema): Marks {
  const marks = database.get<Marks>(MARKS) ?? { kind: 0, version: 0, tables: 0 };
  const file = database.file;
  const fresh = marks.kind === 0 && marks.version === 0 && marks.tables === 0;
  if (!fresh && marks.kind !== schema.applicationId)
    throw new BriefpressError([diagnose('store-foreign', {}, { file })]);
  if (marks.version > schema.migrations.length) throw new BriefpressError([diagnose('store-newer', {}, { file })]);
  return marks;
}

const isCurrent = (marks: Marks, schema: Schema): boolean =>
  marks.kind === schema.applicationId && marks.version === schema.migrations.length;
