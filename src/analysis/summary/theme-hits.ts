/** A sentence and a theme → how many of the theme's terms it has; a term of several words must stand as one phrase. */
import type { Theme } from '../../library/model.ts';
import { stem, wordsOf } from './terms.ts';

const stemmed = (text: string): string => ` ${wordsOf(text).map(stem).join(' ')} `;

/** Compared by stems, so that "sanction" finds "sanctions". A trailing * stands for any ending. */
export function themeHits(sentence: string, theme: Theme): number {
  const text = stemmed(sentence);
  const has = (term: string): boolean =>
    term.endsWith('*') ? text.includes(stemmed(term.slice(0, -1)).trimEnd()) : text.includes(stemmed(term));
  return theme.terms.filter((term) => term.trim() !== '' && has(term)).length;
}
