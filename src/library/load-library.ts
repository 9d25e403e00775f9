/** The folders of articles and themes → an opened library. */
import path from 'node:path';
import { BriefpressError, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Database } from '../store/database.ts';
import { type OpenedCache, openAnew, openCache, openInMemory } from '../store/open-cache.ts';
import { isDamage } from '../store/store-problem.ts';
import { labelKey } from '../text/label-key.ts';
import { finishChanges } from './edit/change-files.ts';
import { findTerms } from './find-terms.ts';
import { findTermsAmong } from './find-terms-among.ts';
import { indexSchema } from './index/index-schema.ts';
import { type SyncOptions, syncIndex } from './index/sync-index.ts';
import { unpackBlocks } from './index/write-records.ts';
import { listEntries } from './list-entries.ts';
import { loadThemes } from './load-themes.ts';
import type { Article, ArticleEntry, ArticleOutline, Library, Theme } from './model.ts';
import { searchIndex } from './search/search-index.ts';
import { findSameStoryOf, readTextOf } from './stories/find-same-story.ts';
import { groupStories } from './stories/group-stories.ts';
import { listStories } from './stories/list-stories.ts';
import { themeMemory } from './theme-memory.ts';

/** Paths of folders; those of articles and themes need not be there. */
export interface LibraryFolders {
  readonly articles: string;
  readonly themes: string;
  /** Where the index is kept. */
  readonly data: string;
}

/**
 * Brings the index up to date and opens it. Only files that changed since are read. An index that is damaged is set
 * aside and made anew; where it cannot be written it is made in memory. Rejects with the signal's reason when aborted.
 */
export async function loadLibrary(folders: LibraryFolders, options: SyncOptions = {}): Promise<Library> {
  const { database, diagnostics } = await openIndex(folders, options);
  const { themes, diagnostics: ofThemes } = loadThemes(folders.themes, themeMemory(folders.data));
  const ofFiles = readDiagnostics(database, folders.articles);
  return openedLibrary(database, themes, [...diagnostics, ...ofFiles, ...ofThemes]);
}

export interface OpenedIndex {
  readonly database: Database;
  readonly diagnostics: readonly Diagnostic[];
}

/** The index over the articles, up to date. */
export async function openIndex(folders: LibraryFolders, options: SyncOptions = {}): Promise<OpenedIndex> {
  const cache = { file: path.join(folders.data, 'index.sqlite'), schema: indexSchema };
  const unfinished = finishChanges(folders);
  const opened = await openCache(cache);
  try {
    await syncIndex(opened.database, folders.articles, options);
    return { ...opened, diagnostics: [...unfinished, ...opened.diagnostics] };
  } catch (error) {
    opened.database.close();
    if (opened.database.file === null) throw error;
    const anew = await openAgain(cache, error);
    await syncIndex(anew.database, folders.articles, options);
    return { database: anew.database, diagnostics: [...unfinished, ...opened.diagnostics, ...anew.diagnostics] };
  }
}

const NO_ROOM: readonly string[] = ['store-full', 'store-not-writable'];

/** A damaged index is set aside; one for which the disk has no room is made in memory. */
function openAgain(cache: Parameters<typeof openAnew>[0], error: unknown): Promise<OpenedCache> {
  if (isDamage(error)) return openAnew(cache, error instanceof Error ? `${error.message}.` : '');
  const [problem] = error instanceof BriefpressError ? error.diagnostics : [];
  if (!problem || !NO_ROOM.includes(problem.code)) throw error;
  return openInMemory(cache, problem.what);
}

/** What was wrong with the files, in their order; the index keeps names, and the folder may have moved since. */
function readDiagnostics(database: Database, folder: string): readonly Diagnostic[] {
  const rows = database.all<{ diagnostics: string }>(
    "SELECT diagnostics FROM file WHERE diagnostics <> '[]' ORDER BY name",
  );
  const kept = rows.flatMap((row) => JSON.parse(row.diagnostics) as Diagnostic[]);
  return kept.map((d) => (d.file === null ? d : { ...d, file: path.join(folder, d.file) }));
}

function openedLibrary(database: Database, themes: readonly Theme[], diagnostics: readonly Diagnostic[]): Library {
  let entries: readonly ArticleEntry[] | null = null;
  return {
    entries: () => {
      entries ??= readEntries(database);
      return entries;
    },
    outlines: () => readOutlines(database),
    listEntries: (wish) => listEntries(database, wish),
    count: () => database.get<{ n: number }>('SELECT count(*) AS n FROM article')?.n ?? 0,
    labelled: (labels) => labelledArticles(database, labels),
    article: (id) => readArticleOf(database, id),
    themes,
    search: (query) => searchIndex(database, themes, query),
    findTerms: (terms) => findTerms(database, terms),
    findTermsAmong: (terms, ids) => findTermsAmong(database, terms, ids),
    stories: (ids, most) => {
      const asked = new Set(ids);
      const read = readTextOf(database);
      return groupStories(ids, (id) => findSameStoryOf(database, id, (other) => asked.has(other), read), most);
    },
    sharedStories: () => listStories(database),
    readAnalysis: (key, version) =>
      database.get<{ json: string }>('SELECT json FROM analysis WHERE key = ? AND version = ?', key, version)?.json ??
      null,
    writeAnalysis: (key, version, json) => writeAnalysis(database, key, version, json),
    close: database.close,
    diagnostics,
  };
}

/**
 * Fetched as one JSON text, several times faster than a row for each; put together as text, for each entry is JSON
 * already; and in the order in which they lie on the disk, for reading them in another takes longer than sorting them.
 */
function readEntries(database: Database): readonly ArticleEntry[] {
  const sql = "SELECT '[' || group_concat(entry) || ']' AS json FROM article";
  const entries = JSON.parse(database.get<{ json: string | null }>(sql)?.json ?? '[]') as ArticleEntry[];
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An entry begins with its id and title. Quotation marks within a text of JSON are escaped: the first such key is the key. */
function readOutlines(database: Database): readonly ArticleOutline[] {
  const start = `substr(entry, 1, instr(entry, ',"byline":') - 1)`;
  const sql = `SELECT '[' || group_concat(${start} || ',"added":' || json_quote(nullif(added, '')) || '}') || ']' AS json
    FROM article`;
  const outlines = JSON.parse(database.get<{ json: string | null }>(sql)?.json ?? '[]') as ArticleOutline[];
  return outlines.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function labelledArticles(database: Database, labels: readonly string[]): readonly string[] {
  const sql = `SELECT json_group_array(id) AS json FROM (SELECT id FROM article WHERE key IN
    (SELECT article FROM label WHERE value IN (SELECT value FROM json_each(?))) ORDER BY id)`;
  const row = database.get<{ json: string }>(sql, JSON.stringify(labels.map(labelKey)));
  return JSON.parse(row?.json ?? '[]') as string[];
}

interface ArticleRow {
  readonly entry: string;
  readonly blocks: string;
  readonly text: string;
}

function readArticleOf(database: Database, id: string): Article | null {
  const sql = `SELECT a.entry, a.blocks, t.text FROM article a JOIN article_text t ON t.rowid = a.key WHERE a.id = ?`;
  const row = database.get<ArticleRow>(sql, id);
  if (!row) return null;
  const { words: _words, textHash: _hash, ...metadata } = JSON.parse(row.entry) as ArticleEntry;
  return { ...metadata, text: row.text, blocks: unpackBlocks(row.blocks) };
}

/** Where an analysis is the first of its version, those of other versions go. */
function writeAnalysis(database: Database, key: string, version: string, json: string): void {
  const known = database.get('SELECT 1 FROM analysis WHERE version = ? LIMIT 1', version) !== null;
  if (!known) database.exec('DELETE FROM analysis');
  database.run('INSERT OR REPLACE INTO analysis(key, version, json) VALUES (?, ?, ?)', key, version, json);
}
