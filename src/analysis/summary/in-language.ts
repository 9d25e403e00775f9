/**
 * Scored sentences and the language of the page → those that may be printed on it: its own, and of a theme of which nothing
 * is told in it, those in other languages. What both tell cannot be seen to be the same: taken together they would repeat.
 */
import type { Scored } from './score-candidates.ts';

const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

type InLanguage = Pick<Scored, 'lang' | 'rank' | 'theme'>;

/** `page` as in BCP 47; null for all languages alike. A text of no known language is taken to be the page's. */
export function inLanguage<T extends InLanguage>(sentences: readonly T[], page: string | null): readonly T[] {
  if (page === null) return sentences;
  const isOwn = ({ lang }: T): boolean => lang === 'und' || languageOf(lang) === languageOf(page);
  const own = sentences.filter((s) => isOwn(s) && s.rank <= 1);
  const told = new Set(own.map((s) => s.theme));
  const missing = ({ theme }: T): boolean => (theme === null ? own.length === 0 : !told.has(theme));
  return sentences.filter((s) => isOwn(s) || missing(s));
}
