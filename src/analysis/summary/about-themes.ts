/**
 * Scored sentences → those that a summary of a brief may be made of: of articles about its themes, or naming one. An article
 * that was chosen for a word in passing opens with its own news, which is none of the brief's. Where nothing is about the
 * themes (they have no terms, and articles name them in their front matter), all stay.
 */
import { isAbout, type Relevance } from '../theme-relevance.ts';
import type { Scored } from './score-candidates.ts';

export function aboutThemes<T extends Pick<Scored, 'article' | 'text'>>(
  sentences: readonly T[],
  relevance: Relevance,
): readonly T[] {
  const about = sentences.filter(({ article, text }) => isAbout(relevance, article, text));
  return about.length > 0 ? about : sentences;
}
