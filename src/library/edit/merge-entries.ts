/** Entries of one article → the one entry that stands for all of them. */
import { labelKey } from '../../text/label-key.ts';
import { addressKey } from '../../text/web-address.ts';
import { mergeArticle } from '../add/merge-article.ts';
import { countWords } from '../index/index-record.ts';
import type { Article, Copy } from '../model.ts';

export interface Entry {
  readonly article: Article;
  /** Keys of the front matter that are the editor's own. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface MergedEntry extends Entry {
  /** Id of the entry whose text it has. */
  readonly textFrom: string;
}

/**
 * Id and front matter are those of `keep`; what is empty or guessed there is filled from the others, the first that
 * knows it. Tags and themes are united, the text with the most words stays, the places of the others become copies.
 */
export function mergeEntries(keep: Entry, others: readonly Entry[]): MergedEntry {
  const all = [keep, ...others];
  const merged = others.reduce((article, other) => mergeArticle(article, other.article), keep.article);
  // Each copy behind the place that names it.
  const filled = { ...merged, copies: keep.article.copies };
  const longest = all.reduce((a, b) => (countWords(b.article.text) > countWords(a.article.text) ? b : a));
  const { text, blocks, id: textFrom } = longest.article;
  const uniteLabels = (key: 'tags' | 'themes'): readonly string[] =>
    firstOf(
      all.flatMap(({ article }) => article[key]),
      labelKey,
    );
  const article = { ...filled, text, blocks, tags: uniteLabels('tags'), themes: uniteLabels('themes') };
  return {
    article: {
      ...article,
      copies: uniteCopies(
        article,
        others.map((other) => other.article),
      ),
    },
    extra: Object.assign({}, ...all.map(({ extra }) => extra).reverse()) as Entry['extra'],
    textFrom,
  };
}

/** Where the others stood, and where their copies did, each place once; the article's own place is no copy. */
function uniteCopies(article: Article, others: readonly Article[]): readonly Copy[] {
  const places = others.flatMap(({ site, url, published, copies }) => [{ site, url, published }, ...copies]);
  const own = placeOf(article);
  const named = [...article.copies, ...places].filter((copy) => placeOf(copy) !== '' && placeOf(copy) !== own);
  return firstOf(named, placeOf);
}

/** The address, or where there is none the site; empty for neither. */
const placeOf = ({ site, url }: Pick<Copy, 'site' | 'url'>): string => addressKey(url) ?? (site ?? '').toLowerCase();

/** The first of those that have one key. */
function firstOf<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(keyOf(value)) && seen.add(keyOf(value)));
}
