/**
 * Articles and the themes of a brief → how much a text of an article has to do with them. An article may be chosen for a
 * word in passing: what it tells besides is no news of the brief.
 */
import type { Theme } from '../library/model.ts';
import type { AnalysedArticle } from './model.ts';
import { themeFinder } from './summary/theme-hits.ts';

/** An article of which one sentence in so many speaks of a theme is about it. */
const ONE_IN = 6;
const LEAST = 0.1;

/** 1 for a text that names a theme or whose article is about one (also because its owner filed it there), down to 0.1; 1 for all where there are no themes. */
export type Relevance = (article: string, text: string) => number;

/** Below it a text stands beside the themes. */
const ABOUT = 0.5;

/** Whether a text is told because of the themes, and not only beside them. */
export function isAbout(relevance: Relevance, article: string, text: string): boolean {
  return relevance(article, text) >= ABOUT;
}

export function relevanceTo(themes: readonly Theme[], analysed: readonly AnalysedArticle[]): Relevance {
  if (themes.length === 0) return () => 1;
  const hitsOf = themeFinder(themes);
  const known = new Map<string, boolean>();
  const speaks = (text: string): boolean => {
    const found = known.get(text) ?? hitsOf(text).hits > 0;
    known.set(text, found);
    return found;
  };
  const slugs = new Set(themes.map(({ slug }) => slug));
  const ofArticle = new Map(
    analysed.map(({ article, analysis }) => {
      const speaking = analysis.sentences.filter(({ start, end }) => speaks(article.text.slice(start, end))).length;
      const share = (speaking * ONE_IN) / Math.max(1, analysis.sentences.length);
      const assigned = article.themes.some((slug) => slugs.has(slug));
      return [article.id, assigned || speaks(article.title) ? 1 : Math.min(1, Math.max(LEAST, share))] as const;
    }),
  );
  return (article, text) => (speaks(text) ? 1 : (ofArticle.get(article) ?? 1));
}
