/** Calendar dates as ISO strings (2024-01-15): checking, counting, and writing them for a reader. No clock, no local time. */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_DATE_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const DAY = 86_400_000;

/** True for a date that the calendar has; "2024-02-30" is none. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for an ISO date, or an ISO date with a time. */
export function isIsoDateOrTime(text: string): boolean {
  return (
    isIsoDate(text) || (ISO_DATE_TIME.test(text) && isIsoDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)))
  );
}

/** The calendar date of an ISO date or date-time, as written, in the time zone it was written in. */
export function dateOf(text: string): string {
  return text.slice(0, 10);
}

/** The calendar date of an instant in a time zone (IANA name). Throws RangeError for an unknown zone. */
export function dateIn(instant: Date, timezone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** An instant in a time zone, with its offset: "2025-03-10T07:00:00+01:00". Throws RangeError for an unknown zone. */
export function dateTimeIn(instant: Date, timezone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    numberingSystem: 'latn',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${dateIn(instant, timezone)}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}

/** The date so many days later; earlier where days is negative. */
export function addDays(date: string, days: number): string {
  return new Date(instantOf(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one date to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / DAY);
}

/** For sort(): earlier dates first. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type DateStyle = 'long' | 'medium' | 'day-month' | 'month' | 'weekday';

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** A date in the words of a language (BCP 47); plain "en" is written the British way, day first. */
export function formatDate(date: string, lang: string, style: DateStyle = 'long'): string {
  return formatter(lang, style).format(instantOf(date));
}

/** Two dates as one expression ("3–9 March 2025"), shortened the way the language does it. */
export function formatDateRange(from: string, to: string, lang: string, style: DateStyle = 'long'): string {
  return formatter(lang, style).formatRange(instantOf(from), instantOf(to));
}

function formatter(lang: string, style: DateStyle): Intl.DateTimeFormat {
  const locale = lang.toLowerCase() === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC', calendar: 'gregory' });
}

const instantOf = (date: string): number => Date.parse(`${dateOf(date)}T00:00:00Z`);
