/** Weekdays and months of ISO days ("2024-01-15") in the proleptic Gregorian calendar; no clock and no time zone is read. */
import { addDays } from '../../text/dates.ts';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** The ISO day of a year, month (1–12) and day; null where the calendar has none such. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));

/** The first day of a month so many months after that of an ISO day. */
export function addMonths(iso: string, months: number): string {
  const index = yearOf(iso) * 12 + monthOf(iso) - 1 + months;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1)}-01`;
}

export const lastDayOfMonth = (iso: string): string => addDays(addMonths(iso, 1), -1);
