/** ISO dates → the page's dates, in the words of its language. */
import { rangeOfYears } from '../words/date-ranges.ts';
import type { CalendarDay, Words } from '../words/words.ts';

export function calendarDay(iso: string): CalendarDay {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

export function formatDay(iso: string, words: Words): string {
  return words.day(calendarDay(iso));
}

/** The window of an edition; null where it is open on both sides. */
export function formatPeriod(from: string | null, to: string | null, words: Words): string | null {
  if (from !== null && to !== null) return words.covers(formatSpan(from, to, words));
  if (from !== null) return words.coversFrom(formatDay(from, words));
  return to === null ? null : words.coversUntil(formatDay(to, words));
}

function formatSpan(from: string, to: string, words: Words): string {
  return from.slice(0, 10) === to.slice(0, 10)
    ? formatDay(from, words)
    : words.days(calendarDay(from), calendarDay(to));
}

type Precision = 'day' | 'month' | 'year';

function formatShort(iso: string, precision: Precision, words: Words): string {
  const date = calendarDay(iso);
  if (precision === 'year') return String(date.year);
  return precision === 'month' ? words.shortMonth(date) : words.shortDay(date);
}

function formatRange(from: string, to: string, precision: Precision, words: Words): string {
  const [first, last] = [calendarDay(from), calendarDay(to)];
  if (precision === 'year') return rangeOfYears(first.year, last.year);
  return precision === 'month' ? words.shortMonths(first, last) : words.shortDays(first, last);
}

/** A timeline's date as precise as its text: "20 Nov 2026", "16–22 Nov 2026", "Nov 2026 – Jan 2027", "2026". */
export function formatWhen(date: string, until: string | null, precision: Precision, words: Words): string {
  const first = formatShort(date, precision, words);
  const isOne = until === null || formatShort(until, precision, words) === first;
  return isOne ? first : formatRange(date, until, precision, words);
}
