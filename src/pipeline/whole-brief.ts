/** A brief without themes → its articles as one theme: who says what against whom in them is told all the same. */
import type { AnalysedArticle } from '../analysis/model.ts';
import { haveCommonMatter } from '../analysis/viewpoints/common-matter.ts';
import { contentWords } from '../analysis/viewpoints/term-matching.ts';
import type { Brief } from '../definition/model.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { WHOLE_BRIEF } from '../edition/model/viewpoints.ts';
import type { Theme } from '../library/model.ts';

/** The theme is null where the articles have no matter in common, and the brief asks nothing of them. */
export function wholeBrief(
  brief: Pick<Brief, 'name' | 'title' | 'question'>,
  analysed: readonly AnalysedArticle[],
): { readonly theme: Theme | null; readonly diagnostics: readonly Diagnostic[] } {
  const { title, question } = brief;
  const common = haveCommonMatter(analysed.map(({ article }) => article));
  if (!common && question === null) {
    const place = { file: `briefs/${brief.name}.md`, key: 'question' };
    return { theme: null, diagnostics: [diagnose('no-common-matter', { count: analysed.length }, place)] };
  }
  // Without terms a theme is all that its articles speak of.
  const terms = common ? [] : contentWords(question ?? '');
  const theme = { slug: WHOLE_BRIEF, title, question: question ?? title, terms, sides: [], points: [], background: [] };
  return { theme, diagnostics: [] };
}
