/** The page behind a feed's entry and the entry itself → the page's article, with what it does not tell taken from the entry. */
import type { Article } from '../model.ts';

const FIELDS = ['title', 'byline', 'published'] as const;

/** What the page declares is its own and stays; what had to be guessed there gives way to what the feed declares. */
export function fillFromEntry(page: Article, entry: Article): Article {
  const taken = FIELDS.filter((field) => lacks(page, field) && !lacks(entry, field));
  const fields = Object.fromEntries(taken.map((field) => [field, entry[field]]));
  return { ...page, ...fields, guessed: page.guessed.filter((field) => !taken.some((one) => one === field)) };
}

function lacks(article: Article, field: (typeof FIELDS)[number]): boolean {
  return (article[field]?.length ?? 0) === 0 || article.guessed.includes(field);
}
