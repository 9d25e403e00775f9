/** Records of read files → rows of the index. To be called within a transaction. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Database } from '../../store/database.ts';
import { labelKey } from '../../text/label-key.ts';
import type { Block, BlockKind } from '../model.ts';
import type { IndexRecord } from './index-record.ts';
import type { ScannedFile } from './scan-folder.ts';

export interface FileState extends ScannedFile {
  /** sha256 of its bytes, hex; empty where they could not be read. */
  readonly hash: string;
  readonly diagnostics: readonly Diagnostic[];
}

const INSERT_FILE =
  'INSERT OR REPLACE INTO file(name, size, modified, changed, hash, diagnostics) VALUES (?, ?, ?, ?, ?, ?)';
const INSERT_ARTICLE = `INSERT INTO article(id, file, entry, blocks, text_hash, address, site, host, lang, added)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const INSERT_TEXT = 'INSERT INTO article_text(rowid, title, text, byline, tags, joined) VALUES (?, ?, ?, ?, ?, ?)';

export function writeFileState(database: Database, state: FileState): void {
  const { name, size, modified, changed, hash, diagnostics } = state;
  database.run(INSERT_FILE, name, size, modified, changed, hash, JSON.stringify(diagnostics));
}

/** The article's id must be free. */
export function insertRecord(database: Database, file: string, record: IndexRecord): void {
  const { entry, article, address, site, host, joined, copyAddresses, prints } = record;
  const { id, title, lang, textHash, tags, themes } = entry;
  const values = [id, file, JSON.stringify(entry), packBlocks(article.blocks), textHash] as const;
  const { rowid: key } = database.run(
    INSERT_ARTICLE,
    ...values,
    address,
    site,
    host,
    lang.toLowerCase(),
    entry.added ?? '',
  );
  const labels = [...tags, ...themes].join('\n');
  database.run(INSERT_TEXT, key, title, article.text, article.byline.join('\n'), labels, joined);
  for (const tag of tags)
    database.run('INSERT INTO label(article, kind, value) VALUES (?, ?, ?)', key, 'tag', labelKey(tag));
  for (const theme of themes)
    database.run('INSERT INTO label(article, kind, value) VALUES (?, ?, ?)', key, 'theme', labelKey(theme));
  for (const copy of copyAddresses) database.run('INSERT INTO copy_address(article, address) VALUES (?, ?)', key, copy);
  database.run('INSERT INTO story_print(rowid, prints) VALUES (?, ?)', key, prints);
}

/** Removes what a file gave, and the file. */
export function removeFile(database: Database, name: string): void {
  const row = database.get<{ key: number }>('SELECT key FROM article WHERE file = ?', name);
  if (row) {
    database.run('DELETE FROM article_text WHERE rowid = ?', row.key);
    database.run('DELETE FROM story_print WHERE rowid = ?', row.key);
    database.run('DELETE FROM article WHERE key = ?', row.key);
  }
  database.run('DELETE FROM file WHERE name = ?', name);
}

const KINDS: readonly BlockKind[] = ['paragraph', 'heading', 'list-item', 'quote', 'table-row', 'preformatted'];

/** Four numbers a block: kind, level, start, length. */
function packBlocks(blocks: readonly Block[]): string {
  return JSON.stringify(blocks.flatMap((b) => [KINDS.indexOf(b.kind), b.level, b.start, b.end - b.start]));
}

export function unpackBlocks(packed: string): readonly Block[] {
  const numbers = JSON.parse(packed) as readonly number[];
  return Array.from({ length: numbers.length / 4 }, (_, i) => {
    const [kind = 0, level = 0, start = 0, length = 0] = numbers.slice(i * 4, i * 4 + 4);
    return { kind: KINDS[kind] ?? 'paragraph', level, start, end: start + length };
  });
}
