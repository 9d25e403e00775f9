/** Key figures of an earlier edition and figures of articles that are new → those that measure the same and have moved. */
import type { KeyFigure } from '../model.ts';
import type { DatedFigure, RelateOverTime } from './relate-over-time.ts';

export interface MovedFigure {
  readonly before: KeyFigure;
  readonly now: KeyFigure;
}

/**
 * In the order of the earlier figures. Where new articles give the old number too, or differ among themselves on the day
 * of the last of them, nothing has surely moved.
 */
export function findMovedFigures(
  earlier: readonly DatedFigure[],
  fresh: readonly DatedFigure[],
  relate: RelateOverTime,
): readonly MovedFigure[] {
  const pairs = earlier.flatMap((before) => {
    const related = fresh.map((now) => ({ now, relation: relate(before, now) }));
    const latest = latestOf(related.flatMap(({ now, relation }) => (relation === 'moved' ? [now] : [])));
    const stands = related.some(({ relation }) => relation === 'same');
    return latest === null || stands ? [] : [{ before: before.figure, now: latest.figure }];
  });
  // What follows on two different numbers follows on neither.
  return pairs.filter(({ now }) => pairs.filter((other) => other.now === now).length === 1);
}

const dayOf = ({ published }: DatedFigure): string => published?.slice(0, 10) ?? '';

/** Null where the last day has two numbers, or there is none. */
function latestOf(figures: readonly DatedFigure[]): DatedFigure | null {
  const last = figures.map(dayOf).sort().at(-1);
  const ofLast = figures.filter((figure) => dayOf(figure) === last);
  const numbers = new Set(ofLast.map(({ figure }) => JSON.stringify(figure.quantity.value)));
  return numbers.size === 1 ? (ofLast[0] ?? null) : null;
}
