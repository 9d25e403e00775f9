/**
 * A figure printed before and one of a new article → whether the new one gives the same number of the same thing, or
 * another. The rules are those by which sources of one edition are set against each other (differences/).
 */
import { relationOf } from '../differences/find-differing.ts';
import { measures } from '../differences/measures.ts';
import { relateFigures } from '../differences/relate-figures.ts';
import type { AnalysedArticle, KeyFigure } from '../model.ts';

/** A figure as it was printed, and when its article was published. */
export interface DatedFigure {
  readonly figure: KeyFigure;
  /** ISO date or date-time; null where it is not known. */
  readonly published: string | null;
}

/** 'moved': another number of the same thing, told on a later day. Null for anything else, and in doubt. */
export type RelateOverTime = (before: DatedFigure, now: DatedFigure) => 'same' | 'moved' | null;

/** `analysed`: the articles of all figures that will be asked about, both of the earlier edition and new. */
export function relateOverTime(analysed: readonly AnalysedArticle[]): RelateOverTime {
  const measureOf = measures(analysed);
  return ({ figure: before }, { figure: now }) => {
    if (relateFigures(measureOf(before), measureOf(now)) === 'same') return 'same';
    return relationOf(before, now, measureOf) === 'first-earlier' ? 'moved' : null;
  };
}
