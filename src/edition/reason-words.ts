/** Why an article was chosen → words for the reader. English for now; another language is another table. */
import type { ChosenReason } from '../selection/model.ts';

const quoted = (terms: readonly string[]): string => terms.map((t) => `“${t}”`).join(', ');

/** `titleOf` gives a theme's title for its slug. */
export function wordReason(reason: ChosenReason, titleOf: (slug: string) => string): string {
  switch (reason.kind) {
    case 'named':
      return 'named in the brief';
    case 'tagged':
      return `tagged with the theme ${titleOf(reason.theme)}`;
    case 'terms':
      return `speaks of ${titleOf(reason.theme)}: ${quoted(reason.terms)}`;
    case 'search':
      return `answers the search “${reason.query}”`;
    case 'everything':
      return 'in the library, and the brief sets no narrower choice';
  }
}
