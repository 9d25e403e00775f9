/** ISO dates ↔ days since 1970: what a linear axis of time counts in. */
import type { CalendarDay } from '../words/words.ts';

const DAY = 86_400_000;

/** Month from 1; beyond 12 and below 1 it goes on into other years. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

export function calendarOf(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;
