/** The index and a wish for some of its entries → these, without reading the others. */
import type { Database } from '../store/database.ts';
import type { ArticleEntry } from './model.ts';

export interface EntryWish {
  /** Null for all articles. */
  readonly ids: readonly string[] | null;
  /** 'given': in the order of the ids; the others newest first, articles without that date last, equals as given. */
  readonly sort: 'given' | 'added' | 'published';
  /** Null for no limit. */
  readonly limit: number | null;
}

/** Which articles are wanted is told from narrow indexes; then come their entries, as one JSON text, which is fastest. */
export function listEntries(database: Database, { ids, sort, limit }: EntryWish): readonly ArticleEntry[] {
  const from = ids === null ? 'article a' : 'json_each(?) w CROSS JOIN article a ON a.id = w.value';
  const chosen = `SELECT a.key, ${ORDER[sort](ids !== null)} FROM ${from} ORDER BY 2 DESC, 3 LIMIT ?`;
  const sql = `SELECT '[' || group_concat(entry) || ']' AS json FROM
    (SELECT a.entry FROM (${chosen}) c CROSS JOIN article a ON a.key = c.key)`;
  const values = [...(ids === null ? [] : [JSON.stringify(ids)]), limit ?? -1];
  return JSON.parse(database.get<{ json: string | null }>(sql, ...values)?.json ?? '[]') as ArticleEntry[];
}

const ORDER = {
  given: (named: boolean) => `0, ${named ? 'w.key' : 'a.id'}`,
  added: (named: boolean) => `a.added, ${named ? 'w.key' : 'a.id'}`,
  published: (named: boolean) => `a.entry ->> 'published', ${named ? 'w.key' : 'a.id'}`,
} as const;
