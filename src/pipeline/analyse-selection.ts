/**
 * Chosen articles → each with its analysis: from the index where this text has been analysed before, else made now and
 * kept there. The finders and the language library are loaded only when something must be analysed.
 */
import { createHash } from 'node:crypto';
import { ANALYSER_VERSION } from '../analysis/analyser-version.ts';
import type { AnalysedArticle, ArticleAnalysis } from '../analysis/model.ts';
import type { Article } from '../library/model.ts';

/** Where analyses are kept between runs, under the hash of what they were made from. */
export interface AnalysisCache {
  readonly read: (key: string, version: string) => string | null;
  readonly write: (key: string, version: string, json: string) => void;
}

/**
 * Everything that an analysis depends on: the text with its blocks, and the fields by which names, dates and the
 * language are read. Renaming or tagging an article changes nothing.
 */
function cacheKey(article: Article): string {
  const { text, blocks, lang, published, title, byline, guessed } = article;
  return createHash('sha256')
    .update(JSON.stringify({ text, blocks, lang, published, title, byline, guessed }))
    .digest('hex');
}

export async function analyseSelection(articles: readonly Article[], cache: AnalysisCache): Promise<AnalysedArticle[]> {
  const known = articles.map((article) => ({ article, key: cacheKey(article) }));
  const kept = known.map(({ key }) => cache.read(key, ANALYSER_VERSION));
  const analyse = kept.includes(null) ? await loadAnalyser() : null;
  return known.map(({ article, key }, i) => {
    const json = kept[i] ?? null;
    if (json !== null || analyse === null) return { article, analysis: JSON.parse(json ?? '') as ArticleAnalysis };
    const analysis = analyse(article);
    cache.write(key, ANALYSER_VERSION, JSON.stringify(analysis));
    return { article, analysis };
  });
}

async function loadAnalyser(): Promise<(article: Article) => ArticleAnalysis> {
  const [{ analyseArticle }, { loadLanguage }] = await Promise.all([
    import('../analysis/analyse-article.ts'),
    import('../analysis/tokens.ts'),
  ]);
  await loadLanguage();
  return analyseArticle;
}
