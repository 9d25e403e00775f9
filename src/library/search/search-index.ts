/** A search query, the index and the themes → the ids of the articles that answer it, best first. */
import type { Database } from '../../store/database.ts';
import { labelKey } from '../../text/label-key.ts';
import { findTerms } from '../find-terms.ts';
import type { SearchResult, Theme } from '../model.ts';
import { type CompiledQuery, type Condition, compileQuery } from './compile-query.ts';
import { parseQuery } from './parse-query.ts';

/** Weights of title, text, byline, tags and joined compounds: a word of the title says most what an article is about. */
const BM25 = 'bm25(article_text, 8.0, 1.0, 2.0, 4.0, 1.0)';

/**
 * Sorted by BM25, ties by id. A query without words (fields alone, or nothing but NOT) is sorted by date of adding,
 * newest first. A wrong query finds nothing and says where it is wrong.
 */
export function searchIndex(database: Database, themes: readonly Theme[], text: string): SearchResult {
  const { query, diagnostics } = parseQuery(text);
  if (!query) return { ids: [], diagnostics };
  const compiled = compileQuery(query, (name) => themeCondition(database, themes, name));
  return { ids: runQuery(database, compiled), diagnostics };
}

function runQuery(database: Database, { condition, ranking }: CompiledQuery): readonly string[] {
  const { sql, values } = condition;
  if (ranking === null) {
    return idsOf(database, `SELECT a.id FROM article a WHERE ${sql} ORDER BY a.added DESC, a.id`, values);
  }
  const ranked = `SELECT rowid, ${BM25} AS rank FROM article_text WHERE article_text MATCH ?`;
  const joined = `SELECT a.id FROM article a LEFT JOIN (${ranked}) r ON r.rowid = a.key WHERE ${sql}`;
  return idsOf(database, `${joined} ORDER BY r.rank IS NULL, r.rank, a.id`, [ranking, ...values]);
}

function idsOf(database: Database, sql: string, values: Condition['values']): readonly string[] {
  const row = database.get<{ json: string }>(`SELECT json_group_array(id) AS json FROM (${sql})`, ...values);
  return JSON.parse(row?.json ?? '[]') as string[];
}

/** An article belongs to a theme that its front matter names, as a theme or a tag, or whose terms it uses. */
function themeCondition(database: Database, themes: readonly Theme[], name: string): Condition {
  const wanted = labelKey(name);
  const theme = themes.find((t) => labelKey(t.slug) === wanted || labelKey(t.title) === wanted);
  const ids = theme ? findTerms(database, theme.terms).map((use) => use.id) : [];
  const labels = theme ? [labelKey(theme.slug), labelKey(theme.title)] : [wanted];
  return {
    sql: `(a.key IN (SELECT article FROM label WHERE value IN (SELECT value FROM json_each(?)))
      OR a.id IN (SELECT value FROM json_each(?)))`,
    values: [JSON.stringify(labels), JSON.stringify(ids)],
  };
}
