/** A figure printed before and one of a new article → whether the new one gives the same number of the same thing, or another. */
import type { KeyFigure } from '../model.ts';
import { type Measured, measuresSame } from './measures-same.ts';

/** A figure as it was printed, and when its article was published. */
export interface DatedFigure {
  readonly figure: KeyFigure;
  /** ISO date or date-time; null where it is not known. */
  readonly published: string | null;
}

/** 'moved': another number of the same thing, told on a later day. Null for anything else, and in doubt. */
export type RelateOverTime = (before: DatedFigure, now: DatedFigure) => 'same' | 'moved' | null;

const measuredOf = ({ quantity, label, sentence }: KeyFigure): Measured => ({
  quantity,
  label: label.map((span) => span.text).join(' '),
  sentence: sentence.text,
});

const dayOf = (published: string | null): string => published?.slice(0, 10) ?? '';

/** Known to be published on a later day: of one day, sources differ. */
const isLater = (now: DatedFigure, before: DatedFigure): boolean =>
  now.published !== null && before.published !== null && dayOf(now.published) > dayOf(before.published);

const precisionOf = (value: number): number => 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1);

/** "about 1,200" after 1,180: the same number, said more roughly. */
function agree(a: KeyFigure, b: KeyFigure): boolean {
  const [x, y] = [Number(a.quantity.value), Number(b.quantity.value)];
  const rough = a.quantity.change !== '=' || b.quantity.change !== '=';
  return x === y || (rough && Math.abs(x - y) < Math.max(precisionOf(x), precisionOf(y)));
}

export const relateOverTime: RelateOverTime = (before, now) => {
  if (!measuresSame(measuredOf(before.figure), measuredOf(now.figure))) return null;
  if (agree(before.figure, now.figure)) return 'same';
  return isLater(now, before) ? 'moved' : null;
};
