/** How a language writes a day, with its year and without → how it writes a range, without what both ends share. */
import type { CalendarDay } from './words.ts';

/** A day is no word of its own: no line ends before its month. A line goes on, and never begins, behind a dash. */
export const BOUND = '\u00a0';
/** Between ends that have a space themselves; without one the dash stands close, as all four languages have it. */
const APART = `${BOUND}– `;
const CLOSE = '–';

type Form = (date: CalendarDay) => string;

interface DayForms {
  /** What stands for the first day of two in one month: "16", "16.". */
  readonly alone: Form;
  /** Of two in one year: "28 Nov". */
  readonly withoutYear: Form;
  /** "2 Dec 2026". */
  readonly whole: Form;
}

export const rangeOfDays =
  ({ alone, withoutYear, whole }: DayForms) =>
  (from: CalendarDay, to: CalendarDay): string => {
    if (from.year === to.year && from.month === to.month) return `${alone(from)}${CLOSE}${whole(to)}`;
    const first = from.year === to.year ? withoutYear(from) : whole(from);
    return `${first}${/\s/.test(first) ? APART : CLOSE}${whole(to)}`;
  };

/** "Nov 2026 – Jan 2027", and in one year "Oct–Dec 2026". */
export const rangeOfMonths =
  (monthOf: Form) =>
  (from: CalendarDay, to: CalendarDay): string =>
    from.year === to.year
      ? `${monthOf(from)}${CLOSE}${monthOf(to)}${BOUND}${to.year}`
      : `${monthOf(from)}${BOUND}${from.year}${APART}${monthOf(to)}${BOUND}${to.year}`;

/** "2025–2026", in every language. */
export const rangeOfYears = (from: number, to: number): string => `${from}${CLOSE}${to}`;
