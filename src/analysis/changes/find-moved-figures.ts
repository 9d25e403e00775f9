/** Key figures of an earlier edition and figures of articles that are new → those that measure the same and have moved. */
import type { KeyFigure } from '../model.ts';
import { type Measured, measuresSame } from './measures-same.ts';

/** A figure as it was printed, and when its article was published. */
export interface DatedFigure {
  readonly figure: KeyFigure;
  /** ISO date or date-time; null where it is not known. */
  readonly published: string | null;
}

export interface MovedFigure {
  readonly before: KeyFigure;
  readonly now: KeyFigure;
}

const measuredOf = ({ quantity, label, sentence }: KeyFigure): Measured => ({
  quantity,
  label: label.map((span) => span.text).join(' '),
  sentence: sentence.text,
});

const dayOf = (published: string | null): string => published?.slice(0, 10) ?? '';

/** Known to be published on a later day: of one day, sources differ. */
const isLater = (now: DatedFigure, before: DatedFigure): boolean =>
  now.published !== null && before.published !== null && dayOf(now.published) > dayOf(before.published);

const numberOf = ({ figure }: DatedFigure): string => JSON.stringify(figure.quantity.value);

const precisionOf = (value: number): number => 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1);

/** "about 1,200" after 1,180: the same number, said more roughly. */
function isRounding(a: KeyFigure, b: KeyFigure): boolean {
  const [x, y] = [Number(a.quantity.value), Number(b.quantity.value)];
  const rough = a.quantity.change !== '=' || b.quantity.change !== '=';
  return rough && Math.abs(x - y) < Math.max(precisionOf(x), precisionOf(y));
}

/**
 * In the order of the earlier figures. Where new articles give the old number too, or differ among themselves on the day
 * of the last of them, nothing has surely moved.
 */
export function findMovedFigures(
  earlier: readonly DatedFigure[],
  fresh: readonly DatedFigure[],
): readonly MovedFigure[] {
  const pairs = earlier.flatMap((before) => {
    const same = fresh.filter((now) => measuresSame(measuredOf(before.figure), measuredOf(now.figure)));
    const latest = latestOf(same.filter((now) => isLater(now, before)));
    const stands = same.some((now) => numberOf(now) === numberOf(before) || isRounding(now.figure, before.figure));
    return latest === null || stands ? [] : [{ before: before.figure, now: latest.figure }];
  });
  // What follows on two different numbers follows on neither.
  return pairs.filter(({ now }) => pairs.filter((other) => other.now === now).length === 1);
}

/** Null where the last day has two numbers, or there is none. */
function latestOf(figures: readonly DatedFigure[]): DatedFigure | null {
  const last = figures
    .map(({ published }) => dayOf(published))
    .sort()
    .at(-1);
  const ofLast = figures.filter(({ published }) => dayOf(published) === last);
  return new Set(ofLast.map(numberOf)).size === 1 ? (ofLast[0] ?? null) : null;
}
