/** Articles that may be chosen → the same, most relevant first. */
import type { JudgedArticle } from './judge-articles.ts';

/** Scores closer than this are a tie: below it chance decides, and then the newer article goes first. */
const TIE = 0.02;

/** Named ones in the brief's order; then by score, then newest added, then newest published, then by id. */
export function rankArticles(articles: readonly JudgedArticle[], named: readonly string[]): readonly JudgedArticle[] {
  const placeOf = (article: JudgedArticle): number => (article.named ? named.indexOf(article.entry.id) : named.length);
  return [...articles].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      Math.round(b.score / TIE) - Math.round(a.score / TIE) ||
      newerFirst(a.entry.added, b.entry.added) ||
      newerFirst(a.entry.published, b.entry.published) ||
      (a.entry.id < b.entry.id ? -1 : 1),
  );
}

/** Articles without a date come last. */
function newerFirst(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x > y ? -1 : x < y ? 1 : 0;
}
