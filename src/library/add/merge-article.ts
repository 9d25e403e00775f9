/** The article that the library has and the same one read again → what the library is to have. */
import { addressKey } from '../../text/web-address.ts';
import type { Article, Copy, GuessableField } from '../model.ts';

const FIELDS: readonly GuessableField[] = ['title', 'byline', 'site', 'published', 'url', 'lang'];

/**
 * Front matter that is there may be the editor's and stays; a field is taken from the new reading only where it was
 * empty, or was guessed and now is known. Tags, themes, copies and the date of adding stay; copies that the new one
 * names are added. The text is the new reading's.
 */
export function mergeArticle(kept: Article, fresh: Article): Article {
  const taken = new Set(FIELDS.filter((field) => isBetter(field, kept, fresh)));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, (taken.has(field) ? fresh : kept)[field]]));
  const guessed = FIELDS.filter((field) => (taken.has(field) ? fresh : kept).guessed.includes(field));
  const copies = [...kept.copies, ...fresh.copies.filter((copy) => !kept.copies.some((known) => isSame(known, copy)))];
  return { ...kept, ...fields, guessed, copies, text: fresh.text, blocks: fresh.blocks };
}

/** By address; those without one by their site. */
function isSame(a: Copy, b: Copy): boolean {
  const [x, y] = [addressKey(a.url), addressKey(b.url)];
  return x === null && y === null ? a.url === b.url && a.site === b.site : x === y;
}

function isBetter(field: GuessableField, kept: Article, fresh: Article): boolean {
  if (isEmpty(fresh[field])) return false;
  return isEmpty(kept[field]) || (kept.guessed.includes(field) && !fresh.guessed.includes(field));
}

const isEmpty = (value: string | readonly string[] | null): boolean =>
  value === null || value.length === 0 || value === 'und';

/** True where nothing would change. Both come from the same reading of files, so that their keys have one order. */
export function isSameArticle(a: Article, b: Article): boolean {
  const sorted = (article: Article): unknown => ({ ...article, guessed: [...article.guessed].sort() });
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
