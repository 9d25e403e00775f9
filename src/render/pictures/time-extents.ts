/** A timeline's entry → the stretch of days that its date names, both included: one day, some, a month, a year. */
import type { EditionTimelineEntry, EditorTimelineEntry } from '../../edition/model.ts';
import { calendarDay } from '../view/dates.ts';
import { dayNumber } from './day-numbers.ts';

export interface Extent {
  /** Days since 1970, both included. */
  readonly from: number;
  readonly to: number;
}

type Dated = Pick<EditionTimelineEntry | EditorTimelineEntry, 'date' | 'until' | 'precision'>;

function lastDay(iso: string, precision: Dated['precision']): number {
  const { year, month, day } = calendarDay(iso);
  if (precision === 'day') return dayNumber({ year, month, day });
  const next = precision === 'month' ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
  return dayNumber(next) - 1;
}

/** A month without a day is the whole month: no day of it is more likely than another. */
export function extentOf({ date, until, precision }: Dated): Extent {
  const { year, month, day } = calendarDay(date);
  const first = precision === 'day' ? { year, month, day } : { year, month: precision === 'year' ? 1 : month, day: 1 };
  const from = dayNumber(first);
  return { from, to: Math.max(from, lastDay(until ?? date, precision)) };
}
