/** Themes with sides and an article that quotes people → whose voices it carries: the camps among the sources. */
import type { Theme } from '../../library/model.ts';
import type { AnalysedArticle } from '../model.ts';
import { sideOf } from '../viewpoints/side-of.ts';

/** At least so many statements of one side, and so large a part of those of any. */
const LEAST = 2;
const MOSTLY = 2 / 3;

function campOf(theme: Theme, { analysis }: AnalysedArticle): string | null {
  const sides = analysis.statements.map(({ source }) => (source ? sideOf(theme.sides, source.name) : null));
  const placed = sides.filter((side) => side !== null);
  const counts = theme.sides.map((_, side) => placed.filter((p) => p === side).length);
  const most = Math.max(0, ...counts);
  return most >= LEAST && most >= MOSTLY * placed.length ? `${theme.slug} ${counts.indexOf(most)}` : null;
}

/** One name for each theme on whose sides the article's speakers mostly stand on one. */
export const campsOf = (themes: readonly Theme[], article: AnalysedArticle): string[] =>
  themes.filter((theme) => theme.sides.length > 1).flatMap((theme) => campOf(theme, article) ?? []);
