/** The folders of articles and themes → an opened library. */
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Database } from '../store/database.ts';
import { openAnew, openCache } from '../store/open-cache.ts';
import { isDamage } from '../store/store-problem.ts';
import { findTerms } from './find-terms.ts';
import { indexSchema } from './index/index-schema.ts';
import { type SyncOptions, syncIndex } from './index/sync-index.ts';
import { unpackBlocks } from './index/write-records.ts';
import { loadThemes } from './load-themes.ts';
import type { Article, ArticleEntry, Library, Theme } from './model.ts';
import { searchIndex } from './search/search-index.ts';
import { findSameStoryOf } from './stories/find-same-story.ts';
import { groupStories } from './stories/group-stories.ts';
import { listStories } from './stories/list-stories.ts';

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
  const { themes, diagnostics: ofThemes } = loadThemes(folders.themes);
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
  const opened = await openCache(cache);
  try {
    await syncIndex(opened.database, folders.articles, options);
    return opened;
  } catch (error) {
    opened.database.close();
    if (!isDamage(error) || opened.database.file === null) throw error;
    const anew = await openAnew(cache, error instanceof Error ? `${error.message}.` : '');
    await syncIndex(anew.database, folders.articles, options);
    return { database: anew.database, diagnostics: [...opened.diagnostics, ...anew.diagnostics] };
  }
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
    article: (id) => readArticleOf(database, id),
    themes,
    search: (query) => searchIndex(database, themes, query),
    findTerms: (terms) => findTerms(database, terms),
    stories: (ids, most) => groupStories(ids, (id) => findSameStoryOf(database, id), most),
    sharedStories: () => listStories(database),
    readAnalysis: (key, version) =>
      database.get<{ json: string }>('SELECT json FROM analysis WHERE key = ? AND version = ?', key, version)?.json ??
      null,
    writeAnalysis: (key, version, json) => writeAnalysis(database, key, version, json),
    close: database.close,
    diagnostics,
  };
}

/** Fetched as one JSON text, several times faster than a row for each; put together as text, for each entry is JSON already. */
function readEntries(database: Database): readonly ArticleEntry[] {
  const sql = "SELECT '[' || group_concat(entry) || ']' AS json FROM (SELECT entry FROM article ORDER BY id)";
  return JSON.parse(database.get<{ json: string }>(sql)?.json ?? '[]') as ArticleEntry[];
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
