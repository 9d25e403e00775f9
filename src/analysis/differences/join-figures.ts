/** Key figures of several articles, best first → one for each measure: all that have its value named, what differs from it beneath. */
import type { AnalysedArticle, KeyFigure } from '../model.ts';
import { withBareHolders } from './also-in.ts';
import { claimedFigures } from './claimed-figures.ts';
import { findDiffering } from './find-differing.ts';
import { type MeasureOf, measures } from './measures.ts';
import { tellTheSame } from './same-measure.ts';
import { compareValues, standsForBoth } from './value-range.ts';

function isSame(a: KeyFigure, b: KeyFigure, measureOf: MeasureOf): boolean {
  if (a.quantity.unit === null || compareValues(a.quantity, b.quantity) !== 'agree') return false;
  return tellTheSame(measureOf(a), measureOf(b));
}

const holdersOf = ({ article, sentence, also }: KeyFigure): KeyFigure['also'] => [{ article, sentence }, ...also];

/** The one that holds for both is printed; else the first, which is the better. A repetition within one article is dropped. */
function joinTwo(kept: KeyFigure, other: KeyFigure): KeyFigure {
  const [head, rest] = standsForBoth(kept.quantity, other.quantity) ? [kept, other] : [other, kept];
  const also = [...holdersOf(head), ...holdersOf(rest)].filter(
    (one, i, all) => one.article !== head.article && all.findIndex((o) => o.article === one.article) === i,
  );
  return { ...head, score: Math.max(kept.score, other.score), also };
}

export function joinFigures(analysed: readonly AnalysedArticle[], figures: readonly KeyFigure[]): KeyFigure[] {
  const measureOf = measures(analysed);
  const joined: KeyFigure[] = [];
  const beneath = new Set(figures.flatMap((f) => (f.differing ?? []).map((d) => d.figure.quantity)));
  for (const figure of figures) {
    if (beneath.has(figure.quantity)) continue;
    const at = joined.findIndex((kept) => isSame(kept, figure, measureOf));
    const kept = joined[at];
    if (kept) joined[at] = joinTwo(kept, figure);
    else joined.push(figure);
  }
  return findDiffering(withBareHolders(joined, measureOf), claimedFigures(analysed, figures), measureOf);
}
