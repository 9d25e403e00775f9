/** The tables of the library's index, a cache over the article files: everything in it can be made again from them. */
import type { Schema } from '../../store/migrate.ts';

/** To be raised when reading articles, or what is kept of them, changes: every file is then read again. */
export const INDEX_VERSION = '4';

const TABLES = `
-- One row for each file of the articles folder, as it was when last read. modified is -1 where it must be read again.
CREATE TABLE file(
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified REAL NOT NULL,
  changed REAL NOT NULL,
  hash TEXT NOT NULL,
  diagnostics TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX file_lower ON file(lower(name));

-- One row for each article. A file that changed gets a new key, higher than any before.
CREATE TABLE article(
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL UNIQUE,
  entry TEXT NOT NULL,
  blocks TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  address TEXT,
  site TEXT NOT NULL,
  host TEXT NOT NULL,
  lang TEXT NOT NULL,
  added TEXT NOT NULL
);
CREATE INDEX article_text_hash ON article(text_hash);
CREATE INDEX article_address ON article(address) WHERE address IS NOT NULL;

-- Tags and themes of the front matter, folded.
CREATE TABLE label(
  article INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  value TEXT NOT NULL
);
CREATE INDEX label_value ON label(value, kind);
CREATE INDEX label_article ON label(article);

-- The texts themselves are kept here. joined holds the words that hyphens tie together, written as one,
-- and Greek words without their marks.
CREATE VIRTUAL TABLE article_text USING fts5(
  title, text, byline, tags, joined, tokenize = "unicode61 remove_diacritics 2"
);

-- Which articles use which terms: scan says up to which article a list of terms was looked for.
CREATE TABLE term_scan(terms TEXT PRIMARY KEY, upto INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE term_use(
  terms TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE,
  uses TEXT NOT NULL,
  PRIMARY KEY(terms, article)
) WITHOUT ROWID;
CREATE INDEX term_use_article ON term_use(article);

-- Analyses of articles, made by another part of the program under keys of its own.
CREATE TABLE analysis(
  key TEXT NOT NULL, version TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY(version, key)
) WITHOUT ROWID;

CREATE TABLE state(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

const STORIES = `
-- Addresses of other places at which the text of an article stands.
CREATE TABLE copy_address(
  article INTEGER NOT NULL REFERENCES article(key) ON DELETE CASCADE,
  address TEXT NOT NULL
);
CREATE INDEX copy_address_address ON copy_address(address);
CREATE INDEX copy_address_article ON copy_address(article);

-- A few shingles of each text, by which articles of one story are found. Words that nobody reads are kept by what keeps
-- words anyway: FTS5 merges them in runs, where a table in their order would be written all over for each batch.
CREATE VIRTUAL TABLE story_print USING fts5(
  prints, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE story_print_place USING fts5vocab('story_print', 'instance');
`;

export const indexSchema: Schema = { applicationId: 0x62707831, migrations: [TABLES, STORIES] };
