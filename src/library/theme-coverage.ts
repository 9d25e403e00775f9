/** The library → for each theme which articles name it, and which its terms would catch that do not. */
import type { Library, TermUse, Theme } from './model.ts';

export interface ThemeCoverage {
  readonly theme: Theme;
  /** Ids of the articles whose front matter names it, as a theme or a tag. */
  readonly tagged: readonly string[];
  /** Articles that use its terms and carry no such label. */
  readonly caught: readonly TermUse[];
  /** Terms that no article uses. */
  readonly unusedTerms: readonly string[];
}

/** In the order of the themes; articles in the order of their ids. */
export function themeCoverage(library: Library, themes = library.themes): readonly ThemeCoverage[] {
  return themes.map((theme) => {
    const tagged = library.labelled([theme.slug, theme.title]);
    const uses = library.findTerms(theme.terms);
    const used = new Set(uses.flatMap(({ terms }) => terms.map(({ term }) => term)));
    const isTagged = new Set(tagged);
    return {
      theme,
      tagged,
      caught: uses.filter(({ id }) => !isTagged.has(id)),
      unusedTerms: theme.terms.filter((term) => !used.has(term)),
    };
  });
}
