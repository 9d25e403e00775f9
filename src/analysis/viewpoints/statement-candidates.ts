/** Analysed articles and a theme with its sides → every statement that has a speaker, where it would stand in the viewpoint. */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle, PlacedStatement } from '../model.ts';
import { pointOf } from './find-viewpoints.ts';
import { placeStatement, sideFinder, speaksOf } from './place-statements.ts';

export interface StatementCandidate {
  readonly theme: string;
  readonly placed: PlacedStatement;
  /** The theme's point of which it speaks; null for none. */
  readonly point: string | null;
  readonly onTheme: boolean;
}

/** Best first within an article; statements that are not sure enough to be chosen are among them. */
export function statementCandidates(analysed: readonly AnalysedArticle[], theme: Theme): StatementCandidate[] {
  const side = sideFinder(analysed, theme);
  return analysed
    .flatMap((a) =>
      a.analysis.statements.flatMap((s) => {
        const placed = placeStatement(a, s, theme, side);
        if (!placed) return [];
        const at = pointOf(placed, theme);
        const point = at === null ? null : (theme.points[at]?.name ?? null);
        return [{ theme: theme.slug, placed, point, onTheme: speaksOf(a, s, theme) }];
      }),
    )
    .sort((a, b) => b.placed.score - a.placed.score);
}
