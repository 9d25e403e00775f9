/** The brief's themes and their sentences → a section each, with nothing that the summary has already said. */
import type { SummarySentence } from '../analysis/model.ts';
import type { Edits } from '../definition/model.ts';
import type { Selection } from '../selection/model.ts';
import { composeSentence, type Printed } from './compose-summary.ts';
import type { Desk } from './desk.ts';
import type { EditionTheme } from './model.ts';

export interface ThemeSentences {
  readonly slug: string;
  readonly sentences: readonly SummarySentence[];
}

/** At most `limit` sentences a theme; a theme without one is kept, with its sources. */
export function composeThemes(
  selection: Selection,
  found: readonly ThemeSentences[],
  reword: Edits<unknown>['reword'],
  desk: Desk,
  printed: Printed,
  limit: number,
): EditionTheme[] {
  const passagesOf = (slug: string): EditionTheme['passages'] => {
    const sentences = found.filter((f) => f.slug === slug).flatMap((f) => f.sentences);
    const passages: EditionTheme['passages'][number][] = [];
    for (const sentence of sentences) {
      const passage =
        passages.length < limit ? composeSentence('theme sentence', sentence, reword, desk, printed) : null;
      if (passage) passages.push(passage);
    }
    return passages;
  };
  const sourcesOf = (slug: string): number[] =>
    selection.chosen.filter((c) => c.themes.includes(slug)).map((c) => desk.sourceOf(c.article.id));
  return selection.themes.map(({ slug, title, question, background }) => ({
    slug,
    title,
    question,
    background,
    passages: passagesOf(slug),
    sources: sourcesOf(slug),
  }));
}
