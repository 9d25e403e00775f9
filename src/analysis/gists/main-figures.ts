/** An article and the sentences printed of it → its key figures beside them: those first that the sentences do not tell. */
import { chooseKeyFigures } from '../key-figures/choose-key-figures.ts';
import type { AnalysedArticle, KeyFigure, Quote } from '../model.ts';

/** Beyond these an article has figures, and no key figures. */
const LOOKED_AT = 6;

const holds = (told: readonly Quote[], { quantity }: KeyFigure): boolean =>
  told.some(({ start, end }) => quantity.start >= start && quantity.end <= end);

/** One that the sentences tell is set large only where there is no other: it says nothing new, and is seen at once. */
export function mainFigures(analysed: AnalysedArticle, told: readonly Quote[], limit: number): KeyFigure[] {
  if (limit === 0) return [];
  const found = chooseKeyFigures([analysed], { themes: [], limit: LOOKED_AT });
  const fresh = found.filter((figure) => !holds(told, figure)).slice(0, limit);
  const figures = fresh.length > 0 ? fresh : found.slice(0, 1);
  // What accounts of one article differ in is for who compares them.
  return figures.map(({ differing: _, ...figure }) => figure);
}
