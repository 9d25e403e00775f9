/** Themes → a function that tells for a sentence of which theme it has most terms. */
import type { Theme } from '../../library/model.ts';
import { compileTerms } from '../../text/match-terms.ts';

export interface ThemeHits {
  /** Slug; null where the sentence has no term of any theme. */
  readonly theme: string | null;
  /** How many different terms of it the sentence has. */
  readonly hits: number;
}

/** Of themes with as many terms in a sentence the first counts. */
export function themeFinder(themes: readonly Theme[]): (sentence: string) => ThemeHits {
  const matchers = themes.map(({ slug, terms }) => ({ slug, matcher: compileTerms(terms) }));
  return (sentence) =>
    matchers.reduce<ThemeHits>(
      (best, { slug, matcher }) => {
        const hits = new Set(matcher.find(sentence).map((match) => match.term)).size;
        return hits > best.hits ? { theme: slug, hits } : best;
      },
      { theme: null, hits: 0 },
    );
}
