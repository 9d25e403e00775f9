/** An article just read and the library → the entry of the same article, if there is one. */
import { addressKey } from '../../text/web-address.ts';
import { type ArticleFile, parseArticleFile } from '../article-file.ts';
import { hashText } from '../index/index-record.ts';
import type { Article } from '../model.ts';
import type { Shelf } from './shelf.ts';

export interface Existing {
  /** Name of its file in the articles folder. */
  readonly file: string;
  /** The entry as its file has it now, which an editor may have changed a moment ago. */
  readonly kept: Article;
  readonly extra: ArticleFile['extra'];
}

/**
 * The same address first, then the same text. Recognising the same story in other words (near duplicates) belongs here
 * as a third way, but must not merge: it is another site's article.
 */
export function findExisting(shelf: Shelf, article: Article): Existing | null {
  const address = addressKey(article.url);
  const file =
    (address === null ? null : fileWith(shelf, 'address', address)) ??
    fileWith(shelf, 'text_hash', hashText(article.text));
  return file === null ? null : readEntry(shelf, file);
}

function fileWith({ indexes }: Shelf, column: 'address' | 'text_hash', value: string): string | null {
  const sql = `SELECT file FROM article WHERE ${column} = ? ORDER BY id LIMIT 1`;
  return indexes.reduce<string | null>(
    (found, index) => found ?? index.get<{ file: string }>(sql, value)?.file ?? null,
    null,
  );
}

/** Null where the file went away or was broken since the index was made: then there is nothing to keep. */
function readEntry(shelf: Shelf, file: string): Existing | null {
  const text = shelf.read(file);
  const { article, extra } = text === null ? { article: null, extra: {} } : parseArticleFile(text, file);
  return article ? { file, kept: article, extra } : null;
}
