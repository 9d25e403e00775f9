/** All that reading found in the chosen articles, chosen for the page or not: what an id in a brief may name. */
import type { KeyFigure, PlacedStatement, SummarySentence, Viewpoint } from '../../analysis/model.ts';

/** A statement as it would stand in the viewpoint of a theme. */
export interface StatementCandidate {
  readonly theme: string;
  readonly placed: PlacedStatement;
  /** The theme's point of which it speaks; null for none. */
  readonly point: string | null;
  /** True where it speaks of the theme. */
  readonly onTheme: boolean;
}

/** Events are not among them: the analyses of the articles hold every one. */
export interface Candidates {
  readonly sentences: readonly SummarySentence[];
  readonly keyFigures: readonly KeyFigure[];
  /** A statement stands once for each theme of its article. */
  readonly statements: readonly StatementCandidate[];
  /** A viewpoint without statements for each theme of the brief that has sides. */
  readonly blankViewpoints: readonly Viewpoint[];
}

export const NO_CANDIDATES: Candidates = { sentences: [], keyFigures: [], statements: [], blankViewpoints: [] };
