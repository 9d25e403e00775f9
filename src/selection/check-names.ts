/** The names in a brief's select and the library → diagnostics for those that are not there, with what was likely meant. */
import type { Brief } from '../definition/model.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Library } from '../library/model.ts';

/** A missing theme or named article is an error; an exclusion of what is not there does no harm and is a warning. */
export function checkNames({ name: brief, select }: Brief, library: Library): readonly Diagnostic[] {
  const isNamed = select.articles.length + select.exclude.length > 0;
  const ids = new Set(isNamed ? library.entries().map((entry) => entry.id) : []);
  const file = `briefs/${brief}.md`;
  const slugs = library.themes.map((theme) => theme.slug);
  const themes = select.themes.flatMap((theme, i) => {
    if (slugs.includes(theme)) return [];
    const known = slugs.length === 0 ? 'none' : slugs.join(', ');
    return [
      diagnose('theme-missing', { theme, known, meant: didYouMean(theme, slugs) }, { file, key: `select.themes.${i}` }),
    ];
  });
  const missing = (code: 'selected-article-missing' | 'excluded-article-missing', key: 'articles' | 'exclude') =>
    select[key].flatMap((article, i) => {
      if (ids.has(article)) return [];
      const facts = { article, meant: didYouMean(article, [...ids]) };
      return [diagnose(code, facts, { file, key: `select.${key}.${i}` })];
    });
  return [
    ...themes,
    ...missing('selected-article-missing', 'articles'),
    ...missing('excluded-article-missing', 'exclude'),
  ];
}

function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near === null ? '' : ` Did you mean "${near}"?`;
}
