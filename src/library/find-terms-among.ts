/** Terms and a few articles → which of these use them, and how often. The rest of the library is not looked at for it. */
import type { Database } from '../store/database.ts';
import { compileTerms } from '../text/match-terms.ts';
import { candidateQuery, countUses, fetchTexts, scanOf, unpackUses } from './find-terms.ts';
import type { TermUse } from './model.ts';

interface Row {
  readonly key: number;
  readonly id: string;
}

/** In the order of the ids. What was looked for before is read, the others' texts are looked through now. */
export function findTermsAmong(
  database: Database,
  terms: readonly string[],
  ids: readonly string[],
): readonly TermUse[] {
  const { wanted, key, upto } = scanOf(database, terms);
  const sql = 'SELECT key, id FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id';
  const rows = database.all<Row>(sql, JSON.stringify(ids));
  const keys = rows.map((row) => row.key);
  const known = readKnown(database, key, wanted, keys);
  const fresh = lookAt(
    database,
    wanted,
    keys.filter((one) => one > upto),
  );
  return rows.flatMap((row) => {
    const uses = fresh.get(row.key) ?? known.get(row.key);
    return uses === undefined ? [] : [{ id: row.id, terms: uses }];
  });
}

type UsesByKey = ReadonlyMap<number, TermUse['terms']>;

function readKnown(database: Database, key: string, wanted: readonly string[], keys: readonly number[]): UsesByKey {
  const sql = `SELECT article, uses FROM term_use
    WHERE terms = ? AND article IN (SELECT value FROM json_each(?))`;
  const rows = database.all<{ article: number; uses: string }>(sql, key, JSON.stringify(keys));
  return new Map(rows.map(({ article, uses }) => [article, unpackUses(uses, wanted)]));
}

function lookAt(database: Database, wanted: readonly string[], keys: readonly number[]): UsesByKey {
  const matcher = compileTerms(wanted);
  const query = candidateQuery(matcher);
  if (query === null || keys.length === 0) return new Map();
  const sql = `SELECT rowid AS key FROM article_text
    WHERE article_text MATCH ? AND rowid IN (SELECT value FROM json_each(?))`;
  const candidates = database.all<{ key: number }>(sql, query, JSON.stringify(keys)).map((row) => row.key);
  const uses = fetchTexts(database, candidates).map(({ key, title, text }) => ({
    key,
    terms: countUses(matcher, title, text),
  }));
  return new Map(uses.flatMap(({ key, terms }) => (terms.length === 0 ? [] : [[key, terms] as const])));
}
