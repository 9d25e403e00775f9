/** Ids that a user gave, and the index → the files of these articles, or for each that is not there what was meant. */
import path from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Database } from '../../store/database.ts';
import { idOf } from '../article-file.ts';

interface FoundFile {
  readonly id: string;
  /** Its name in the articles folder. */
  readonly file: string;
}

export interface FoundFiles {
  /** Each once, in the order of the ids. */
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A path such as library/articles/ID.md names an article too, and so does one whose file is broken and left out. */
export function findFiles(database: Database, wishes: readonly string[]): FoundFiles {
  const ids = [...new Set(wishes.map((wish) => idOf(path.basename(wish))))];
  const found = ids.map((id) => ({ id, file: fileOf(database, id) }));
  const unknown = found.filter(({ file }) => file === null).map(({ id }) => id);
  return {
    files: found.flatMap(({ id, file }) => (file === null ? [] : [{ id, file }])),
    diagnostics: tellUnknown(database, unknown),
  };
}

function fileOf(database: Database, id: string): string | null {
  const ofArticle = database.get<{ file: string }>('SELECT file FROM article WHERE id = ?', id)?.file;
  const sql = 'SELECT name FROM file WHERE name IN (?, ?) AND size >= 0 LIMIT 1';
  return ofArticle ?? database.get<{ name: string }>(sql, `${id}.md`, `${id}.md`.normalize('NFD'))?.name ?? null;
}

function tellUnknown(database: Database, unknown: readonly string[]): readonly Diagnostic[] {
  if (unknown.length === 0) return [];
  const names = database.all<{ name: string }>('SELECT name FROM file').map(({ name }) => idOf(name));
  return unknown.map((article) => {
    const near = nearest(article, names);
    return diagnose('article-unknown', { article, meant: near === null ? '' : ` Did you mean "${near}"?` });
  });
}
