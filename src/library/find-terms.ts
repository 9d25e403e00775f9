/** Terms and the index → which articles use them, and how often. Looked for once in each article, then remembered. */
import { createHash } from 'node:crypto';
import type { Database } from '../store/database.ts';
import { compileTerms, type TermMatcher } from '../text/match-terms.ts';
import type { TermUse } from './model.ts';
import { matchPhrase } from './search/match-phrase.ts';

/** To be raised when what counts as a use changes. */
const MATCHER_VERSION = '2';

/** In the order of their ids. Matching is text/match-terms.ts's; the index only narrows the articles down. */
export function findTerms(database: Database, terms: readonly string[]): readonly TermUse[] {
  const { wanted, key, upto } = scanOf(database, terms);
  const newest = database.get<{ key: number | null }>('SELECT max(key) AS key FROM article')?.key ?? 0;
  if (newest > upto) lookThrough(database, wanted, key, upto, newest);
  return readUses(database, key, wanted);
}

export interface TermScan {
  /** The terms, each once, in the order by which uses are packed. */
  readonly wanted: readonly string[];
  /** Under which the index keeps their uses. */
  readonly key: string;
  /** The last article that was looked at for them. */
  readonly upto: number;
}

export function scanOf(database: Database, terms: readonly string[]): TermScan {
  const wanted = [...new Set(terms)].sort();
  const key = createHash('sha256')
    .update(JSON.stringify([MATCHER_VERSION, wanted]))
    .digest('hex');
  const upto = database.get<{ upto: number }>('SELECT upto FROM term_scan WHERE terms = ?', key)?.upto ?? 0;
  return { wanted, key, upto };
}

/** Both lists come as one JSON text each: several times faster than a row for each use. */
function readUses(database: Database, key: string, terms: readonly string[]): readonly TermUse[] {
  const sql = `SELECT json_group_array(article) AS articles, json_group_array(uses) AS uses FROM
    (SELECT article, uses FROM term_use WHERE terms = ?)`;
  const row = database.get<{ articles: string; uses: string }>(sql, key) ?? { articles: '[]', uses: '[]' };
  const packed = JSON.parse(row.uses) as readonly string[];
  const usesOf = new Map(
    (JSON.parse(row.articles) as readonly number[]).map((article, i) => [article, packed[i] ?? '']),
  );
  if (usesOf.size === 0) return [];
  return readKeys(database).flatMap(([article, id]) => {
    const uses = usesOf.get(article);
    return uses === undefined ? [] : [lazyUse(id, uses, terms)];
  });
}

/** Of most articles nobody asks more than whether they use any: what they use is unpacked when it is asked for. */
const lazyUse = (id: string, packed: string, terms: readonly string[]): TermUse => ({
  id,
  get terms() {
    return unpackUses(packed, terms);
  },
});

/** Keys and ids of all articles, in the order of their ids. */
function readKeys(database: Database): readonly (readonly [number, string])[] {
  const sql = `SELECT json_group_array(key) AS keys, json_group_array(id) AS ids FROM
    (SELECT key, id FROM article ORDER BY id)`;
  const row = database.get<{ keys: string; ids: string }>(sql) ?? { keys: '[]', ids: '[]' };
  const ids = JSON.parse(row.ids) as readonly string[];
  return (JSON.parse(row.keys) as readonly number[]).map((key, i) => [key, ids[i] ?? '']);
}

/** Three numbers a term: its place in the sorted list of terms, uses in the title, uses in the text. */
function packUses(uses: TermUse['terms'], terms: readonly string[]): string {
  return uses.map(({ term, inTitle, inText }) => `${terms.indexOf(term)} ${inTitle} ${inText}`).join(' ');
}

export function unpackUses(packed: string, terms: readonly string[]): TermUse['terms'] {
  const numbers = packed.split(' ');
  return Array.from({ length: numbers.length / 3 }, (_, i) => ({
    term: terms[Number(numbers[i * 3])] ?? '',
    inTitle: Number(numbers[i * 3 + 1]),
    inText: Number(numbers[i * 3 + 2]),
  }));
}

interface Candidate {
  readonly key: number;
  readonly title: string;
  readonly text: string;
}

const BATCH = 200;

/**
 * Batch by batch, so that memory stays bounded, other processes can write in between, and what was looked through counts
 * even where the work is stopped. Keys come in ascending order: the last of a batch says how far it is.
 */
function lookThrough(database: Database, terms: readonly string[], key: string, upto: number, newest: number): void {
  const matcher = compileTerms(terms);
  const candidates = findCandidates(database, matcher, upto, newest);
  for (let i = 0; i < candidates.length; i += BATCH) {
    const keys = candidates.slice(i, i + BATCH);
    const uses = fetchTexts(database, keys).map((one) => ({ one, uses: countUses(matcher, one.title, one.text) }));
    database.transaction(() => {
      for (const { one, uses: found } of uses) keepUses(database, key, terms, one, found);
      keepScan(database, key, keys.at(-1) ?? newest);
    });
  }
  keepScan(database, key, newest);
}

function keepScan(database: Database, key: string, upto: number): void {
  database.run('INSERT OR REPLACE INTO term_scan(terms, upto) VALUES (?, ?)', key, upto);
}

/** Keys of articles, all at once: asked for in parts, FTS5 would begin the whole search anew for each. */
function findCandidates(database: Database, matcher: TermMatcher, after: number, upto: number): readonly number[] {
  const query = candidateQuery(matcher);
  if (query === null) return [];
  const sql = `SELECT json_group_array(rowid) AS keys FROM (SELECT rowid FROM article_text
    WHERE article_text MATCH ? AND rowid > ? AND rowid <= ? ORDER BY rowid)`;
  return JSON.parse(database.get<{ keys: string }>(sql, query, after, upto)?.keys ?? '[]') as number[];
}

export function fetchTexts(database: Database, keys: readonly number[]): readonly Candidate[] {
  const sql = `SELECT t.rowid AS key, t.title, t.text FROM json_each(?) AS wanted
    CROSS JOIN article_text t ON t.rowid = wanted.value`;
  return database.all<Candidate>(sql, JSON.stringify(keys));
}

function keepUses(
  database: Database,
  listKey: string,
  terms: readonly string[],
  { key }: Candidate,
  uses: TermUse['terms'],
): void {
  if (uses.length === 0) return;
  // Another process may have removed the article meanwhile.
  const sql = 'INSERT OR REPLACE INTO term_use(terms, article, uses) SELECT ?, key, ? FROM article WHERE key = ?';
  database.run(sql, listKey, packUses(uses, terms), key);
}

/** In the order of the terms. */
export function countUses(matcher: TermMatcher, title: string, text: string): TermUse['terms'] {
  const counts = new Map<string, { inTitle: number; inText: number }>();
  const countIn = (where: 'inTitle' | 'inText', source: string): void => {
    for (const { term } of matcher.find(source)) {
      const count = counts.get(term) ?? { inTitle: 0, inText: 0 };
      counts.set(term, { ...count, [where]: count[where] + 1 });
    }
  };
  countIn('inTitle', title);
  countIn('inText', text);
  return [...counts].map(([term, count]) => ({ term, ...count })).sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** Every article that can use a term, and more: terms' words anywhere in it. Null where there is nothing to look for. */
export function candidateQuery(matcher: TermMatcher): string | null {
  const anyOf = (strings: readonly string[]): string => `(${strings.map(matchPhrase).join(' OR ')})`;
  const ways = matcher.requirements.map((parts) => `(${parts.map(anyOf).join(' AND ')})`);
  return ways.length === 0 ? null : `{title text joined} : (${ways.join(' OR ')})`;
}
