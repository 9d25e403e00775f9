/** An article just read and the library → the entry of the same article, if there is one. */
import { foldText } from '../../text/term-tokens.ts';
import { addressKey, hostOf } from '../../text/web-address.ts';
import { type ArticleFile, parseArticleFile } from '../article-file.ts';
import { hashText } from '../index/index-record.ts';
import type { Article } from '../model.ts';
import { compareSites, type Site } from '../stories/compare-sites.ts';
import { findSameStory } from '../stories/find-same-story.ts';
import type { Shelf } from './shelf.ts';

export interface Existing {
  /** Name of its file in the articles folder. */
  readonly file: string;
  /** The entry as its file has it now, which an editor may have changed a moment ago. */
  readonly kept: Article;
  readonly extra: ArticleFile['extra'];
  /** True where the address of the article stands among the copies of the entry: its text is another site's. */
  readonly asCopy: boolean;
}

/**
 * The same address first, then an address among the copies of an entry, then the same text. The same text at another
 * site is another article, as is the same story in other words: see findStory().
 */
export function findExisting(shelf: Shelf, article: Article): Existing | null {
  const address = addressKey(article.url);
  const own = address === null ? null : fileWith(shelf, BY_ADDRESS, address);
  if (own !== null) return readEntry(shelf, own, false);
  const copied = address === null ? null : fileWith(shelf, BY_COPY, address);
  if (copied !== null) return readEntry(shelf, copied, true);
  const same = filesWith(shelf, BY_TEXT, hashText(article.text)).find(
    (found) => compareSites(found, siteOf(article)) !== 'other',
  );
  return same ? readEntry(shelf, same.file, false) : null;
}

/** Ids of the other articles of the library that hold the same story, in their order. */
export function findStory({ indexes }: Shelf, article: Article): readonly string[] {
  const { id, text } = article;
  const found = indexes.flatMap((index) => findSameStory(index, { id, text, ...siteOf(article) }));
  return [...new Set(found)].sort();
}

const siteOf = ({ site, url }: Article): Site => ({ site: foldText(site ?? ''), host: hostOf(url) ?? '' });

interface FoundFile extends Site {
  readonly file: string;
}

const BY_ADDRESS = 'SELECT file, site, host FROM article WHERE address = ? ORDER BY id';
const BY_TEXT = 'SELECT file, site, host FROM article WHERE text_hash = ? ORDER BY id';
const BY_COPY = `SELECT file, site, host FROM article
  WHERE key IN (SELECT article FROM copy_address WHERE address = ?) ORDER BY id`;

const filesWith = ({ indexes }: Shelf, sql: string, value: string): readonly FoundFile[] =>
  indexes.flatMap((index) => index.all<FoundFile>(sql, value));

const fileWith = (shelf: Shelf, sql: string, value: string): string | null =>
  filesWith(shelf, sql, value)[0]?.file ?? null;

/** Null where the file went away or was broken since the index was made: then there is nothing to keep. */
function readEntry(shelf: Shelf, file: string, asCopy: boolean): Existing | null {
  const text = shelf.read(file);
  const { article, extra } = text === null ? { article: null, extra: {} } : parseArticleFile(text, file);
  return article ? { file, kept: article, extra, asCopy } : null;
}
