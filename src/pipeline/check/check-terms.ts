/** A library → terms of its themes that no article uses though some have another form of the same word. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Library, Theme } from '../../library/model.ts';
import { otherForms } from '../../text/other-forms.ts';

interface Used {
  readonly term: string;
  readonly count: number;
}

/** Of some terms, in how many articles each is used; those that none uses are left out. Most used first. */
function usesOf(library: Library, terms: readonly string[]): readonly Used[] {
  const uses = library.findTerms(terms).flatMap((use) => use.terms.map(({ term }) => term));
  return [...new Set(uses)]
    .map((term) => ({ term, count: uses.filter((used) => used === term).length }))
    .sort((a, b) => b.count - a.count || a.term.length - b.term.length || (a.term < b.term ? -1 : 1));
}

function ofTheme(library: Library, theme: Theme): Diagnostic[] {
  const terms = [...new Set([...theme.terms, ...theme.points.flatMap((point) => point.terms)])];
  return terms
    .filter((term) => usesOf(library, [term]).length === 0)
    .flatMap((term) => {
      const [other] = usesOf(library, otherForms(term));
      const facts = { term, theme: theme.slug, other: other?.term ?? '', count: other?.count ?? 0 };
      return other ? [diagnose('theme-term-form', facts)] : [];
    });
}

export const checkTerms = (library: Library): Diagnostic[] =>
  library.themes.flatMap((theme) => ofTheme(library, theme));
