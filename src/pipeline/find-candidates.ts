/** A brief's selection, analysed, and what was chosen of it → all that was found: what an editor may pin. */
import { type FigureCandidate, figureCandidates } from '../analysis/key-figures/figure-candidates.ts';
import type { AnalysedArticle, Viewpoint } from '../analysis/model.ts';
import { type RankedSentence, rankSentences } from '../analysis/summary/rank-sentences.ts';
import { type StatementCandidate, statementCandidates } from '../analysis/viewpoints/statement-candidates.ts';
import type { Findings } from '../edition/compose-edition.ts';
import type { Candidates } from '../edition/editing/candidates.ts';
import type { Theme } from '../library/model.ts';

/** A theme that has sides, its own or proposed ones, and its articles. */
export interface ThemeSection {
  readonly theme: Theme;
  readonly analysed: readonly AnalysedArticle[];
  /** True where the program proposed the sides. */
  readonly sidesFound: boolean;
}

export interface Found {
  readonly sentences: readonly RankedSentence[];
  readonly figures: readonly FigureCandidate[];
  readonly statements: readonly StatementCandidate[];
  readonly sections: readonly ThemeSection[];
}

/** `sections` are those that viewpoints are found in: the themes of the brief, or the brief as one. */
export function findCandidates(
  analysed: readonly AnalysedArticle[],
  themes: readonly Theme[],
  sections: readonly ThemeSection[],
  findings: Findings,
): Found {
  const inArticles = (findings.articles ?? []).flatMap((a) => a.sentences);
  const chosen = [...findings.summary, ...findings.perTheme.flatMap((t) => t.sentences), ...inArticles];
  return {
    sentences: rankSentences(analysed, { themes, chosen }),
    figures: figureCandidates(analysed, themes),
    statements: sections.flatMap((s) => statementCandidates(s.analysed, s.theme)),
    sections,
  };
}

const blankViewpoint = ({ theme, sidesFound }: ThemeSection): Viewpoint => ({
  theme: theme.slug,
  question: theme.question ?? theme.title,
  sides: theme.sides.map(({ name }) => ({ name })),
  sidesFound,
  points: [],
  further: [],
  others: [],
  balance: theme.sides.map(() => 0),
  unplaced: [],
  spoke: { points: [], further: [] },
});

/** In the form that composing takes. */
export function asCandidates({ sentences, figures, statements, sections }: Found): Candidates {
  return {
    sentences: sentences.map((s) => s.sentence),
    keyFigures: figures.map((f) => f.figure),
    statements,
    blankViewpoints: sections.filter((s) => s.theme.sides.length > 0).map(blankViewpoint),
  };
}
