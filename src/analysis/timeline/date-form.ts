/** A way of writing a date, and what its words mean: the form that every table of dates in this folder has. */
import { daysBetween } from '../../text/dates.ts';
import type { DatePrecision } from '../model.ts';
import { isoDay, yearOf } from './calendar.ts';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly until: string | null;
  readonly precision: DatePrecision;
}

export type Resolved = Omit<FoundDate, 'start' | 'end'>;
/** What the named groups of a form caught. */
export interface Groups {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly last?: string;
  readonly first?: string;
  readonly part?: string;
  readonly q?: string;
  readonly quarter?: string;
  readonly from?: string;
  readonly to?: string;
  readonly word?: string;
  readonly step?: string;
  readonly unit?: string;
  readonly count?: string;
  readonly name?: string;
}

/** A pattern and what its groups mean; `anchor` is the ISO day of the article, or null. */
export interface Form {
  readonly pattern: RegExp;
  readonly resolve: (groups: Groups, anchor: string | null, ahead: boolean) => Resolved | null;
}

export const YEAR = '(?:19|20)\\d\\d';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const ORDINAL = '(?:st|nd|rd|th|er|\\.)?';
export const TO = '\\s*(?:–|-|—|to|and|bis|à|до)\\s*';
const B = '(?<![\\p{L}\\p{N}$€£.,/-])';
const E = '(?![\\p{L}\\p{N}%]|[.,/]\\d|-\\p{L})';
export const form = (source: string, resolve: Form['resolve']): Form => ({
  pattern: new RegExp(B + source + E, 'giu'),
  resolve,
});

export const num = (text: string | undefined): number => Number(text ?? '');
export const range = (date: string | null, until: string | null, precision: DatePrecision): Resolved | null =>
  date === null || (until !== null && until < date) ? null : { date, until, precision };

/** The year that brings a day and month nearest to the article, or the next to come where the text speaks of what is ahead. */
export function nearestDay(month: number, day: number, anchor: string | null, ahead: boolean): string | null {
  if (anchor === null) return null;
  const year = yearOf(anchor);
  const days = [year - 1, year, year + 1].flatMap((y) => isoDay(y, month, day) ?? []);
  const open = ahead ? days.filter((d) => d >= anchor) : days;
  return open.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))[0] ?? null;
}
