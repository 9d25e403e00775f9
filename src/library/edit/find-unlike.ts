/** Entries that are to be merged → those that do not look like the first: another address, another title, another text. */
import { labelKey } from '../../text/label-key.ts';
import { addressKey } from '../../text/web-address.ts';
import type { Article } from '../model.ts';
import { shinglesOf } from '../stories/shingles.ts';
import type { Entry } from './merge-entries.ts';

/** Versions of one article share more than this of the shorter text's runs of five words; other articles hardly any. */
const LEAST_SHARED = 0.3;

function sharesText(a: Article, b: Article): boolean {
  const [x, y] = [shinglesOf(a.text), shinglesOf(b.text)];
  const [smaller, larger] = x.size <= y.size ? [x, y] : [y, x];
  const shared = [...smaller].filter((shingle) => larger.has(shingle)).length;
  return smaller.size > 0 && shared >= smaller.size * LEAST_SHARED;
}

function isAlike(a: Article, b: Article): boolean {
  const address = addressKey(a.url);
  return (
    (address !== null && address === addressKey(b.url)) || labelKey(a.title) === labelKey(b.title) || sharesText(a, b)
  );
}

/** Ids, in their order. */
export const findUnlike = (keep: Entry, others: readonly Entry[]): readonly string[] =>
  others.filter((other) => !isAlike(keep.article, other.article)).map(({ article }) => article.id);
