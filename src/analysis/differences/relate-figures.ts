/** Two measures → what is to be said of them together: the same, a disagreement, an earlier figure, or nothing. */
import { daysBetween } from '../../text/dates.ts';
import type { Measure } from './measure-of.ts';
import { comparePeriods } from './period-of.ts';
import { doubtOf, haveClaimants, isGrowing, tellOneStory, tellTheSame } from './same-measure.ts';
import { compareValues, isLower, respectsBounds } from './value-range.ts';

export type FigureRelation = 'same' | 'differs' | 'first-earlier' | 'second-earlier';

/** A count that grew is told of within weeks; a lower one that comes long after is of something else. */
const MOST_DAYS = 30;
const MOST_DAYS_BACK = 7;
/** Within so many days nobody expects a level to have moved. */
const SAME_TIME = 2;

const earlierOf = (a: Measure, b: Measure): FigureRelation =>
  (a.article.day ?? '') < (b.article.day ?? '') ? 'first-earlier' : 'second-earlier';

/** Of a count that can only grow, a lower figure of an earlier day is no disagreement. */
function relationOfGrowing(a: Measure, b: Measure, days: number): FigureRelation | null {
  const lowerIsEarlier = days !== 0 && isLower(a.quantity, b.quantity) === days > 0;
  if (lowerIsEarlier) return Math.abs(days) <= MOST_DAYS ? earlierOf(a, b) : null;
  return Math.abs(days) <= MOST_DAYS_BACK && !respectsBounds(a.quantity, b.quantity) ? 'differs' : null;
}

/** Articles without a day: a count may have grown between them, unless both say of when it is; a level of one story has not. */
const areOfOneTime = (a: Measure, b: Measure): boolean =>
  comparePeriods(a.period, b.period) === 'one' || (!isGrowing(a) && tellOneStory(a, b));

/** What two days of publishing, null where unknown, make of values that are apart. */
function relationApart(a: Measure, b: Measure): FigureRelation | null {
  const bounded = respectsBounds(a.quantity, b.quantity);
  if (a.article.day === null || b.article.day === null) return !bounded && areOfOneTime(a, b) ? 'differs' : null;
  const days = daysBetween(a.article.day, b.article.day);
  if (isGrowing(a)) return relationOfGrowing(a, b, days);
  const atOnce = Math.abs(days) <= SAME_TIME || comparePeriods(a.period, b.period) === 'one';
  if (atOnce) return bounded ? null : 'differs';
  return Math.abs(days) <= MOST_DAYS ? earlierOf(a, b) : null;
}

/** So many characters apart two voices are set against each other. */
const NEAR = 400;

/** In one article: two who say it, one close behind the other. */
const areClaims = (a: Measure, b: Measure): boolean =>
  haveClaimants(a, b) &&
  !respectsBounds(a.quantity, b.quantity) &&
  Math.abs(a.quantity.start - b.quantity.start) <= NEAR;

export function relateFigures(a: Measure, b: Measure): FigureRelation | null {
  const values = compareValues(a.quantity, b.quantity);
  if (values === 'agree') return tellTheSame(a, b) ? 'same' : null;
  if (values !== 'apart' || doubtOf(a, b) !== null) return null;
  if (a.article !== b.article) return relationApart(a, b);
  return areClaims(a, b) ? 'differs' : null;
}
