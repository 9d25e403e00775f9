/**
 * Articles → whether they are about one matter. Long texts share many words by chance; words of one's title in the texts of
 * the others they rarely do: of groups of 2 to 8 unrelated articles 1–10 % hold together so, of three reports of one event 94 %
 * (NeuS, and news pages of WCXB).
 */
import type { Article } from '../../library/model.ts';
import { contentWords } from './term-matching.ts';

/** Share of the articles that must be tied to the others. */
const MOST = 0.6;
/** Words of any news. */
const GENERIC = new Set(
  'people time week month state states country house news report reports president government officials best good back'.split(
    ' ',
  ),
);
/** Words of a title that tie it: where there is only one other article, one word is soon met by chance. */
const tying = (articles: number): number => (articles === 2 ? 2 : 1);

/** Whether words of most titles are used by more than half of the other articles. One article is about its own matter. */
export function haveCommonMatter(articles: readonly Pick<Article, 'title' | 'text'>[]): boolean {
  if (articles.length < 2) return articles.length === 1;
  const titles = articles.map(({ title }) => contentWords(title ?? '').filter((word) => !GENERIC.has(word)));
  const uses = articles.map(({ text }, i) => new Set([...contentWords(text), ...(titles[i] ?? [])]));
  const isUsed = (word: string, own: number): boolean =>
    uses.filter((words, i) => i !== own && words.has(word)).length > (articles.length - 1) / 2;
  const tied = titles.filter(
    (words, own) => words.filter((word) => isUsed(word, own)).length >= tying(articles.length),
  );
  return tied.length >= articles.length * MOST;
}
