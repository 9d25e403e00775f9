/** An article and the themes to which it belongs → the one to which it belongs most: where it stands in a round-up. */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle } from '../model.ts';
import { themeFinder } from '../summary/theme-hits.ts';

/** A title names its subject: one term there says as much as so many sentences. */
const TITLE = 4;
/** Its owner filed it there: no count of words outweighs that. */
const FILED = 1000;

function weightOf({ article, analysis }: AnalysedArticle, theme: Theme, filed: boolean): number {
  const hitsOf = themeFinder([theme]);
  const speaking = analysis.sentences.filter(({ start, end }) => hitsOf(article.text.slice(start, end)).hits > 0);
  return (filed ? FILED : 0) + hitsOf(article.title).hits * TITLE + speaking.length;
}

/** Slug, or null where it belongs to none. `filed`: slugs of those that the article's own front matter names. Of equals the first. */
export function mainTheme(
  analysed: AnalysedArticle,
  themes: readonly Theme[],
  filed: readonly string[],
): string | null {
  const [only] = themes;
  if (themes.length < 2) return only?.slug ?? null;
  const weighed = themes.map((theme) => ({ theme, weight: weightOf(analysed, theme, filed.includes(theme.slug)) }));
  return weighed.reduce((best, next) => (next.weight > best.weight ? next : best)).theme.slug;
}
