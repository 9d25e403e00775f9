/**
 * A way of writing a date, and what its words mean: the form that every table of dates in this folder has. Values follow
 * TIMEX3 (TimeML): as sharp as the words are and no sharper; what is left open by them is filled from the day of the
 * article and the tense of the verb, as HeidelTime (Strötgen and Gertz 2013) and SUTime (Chang and Manning 2012) do.
 */
import { daysBetween } from '../../text/dates.ts';
import type { DatePrecision } from '../model.ts';
import { isoDay, yearOf } from './calendar.ts';
import type { Tense } from './tense.ts';
import type { Cue } from './verb-cues.ts';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly until: string | null;
  readonly precision: DatePrecision;
  readonly tense: Tense;
  /** The verb that it belongs to; null for none. */
  readonly cue: Cue | null;
  /** True where the words alone give it, without the day of the article or another date of the text. */
  readonly absolute: boolean;
}

export type Resolved = Pick<FoundDate, 'date' | 'until' | 'precision'> & { readonly absolute?: boolean };
/** What the named groups of a form caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a date that its own words leave open is filled from. */
export interface Known {
  /** ISO day of the article; null where unknown or not sure. */
  readonly anchor: string | null;
  /** Of what the date belongs to. */
  readonly tense: Tense;
  /** ISO day that the text named last, in this sentence or the one before; null for none. */
  readonly named: string | null;
}

/** A pattern and what its groups mean. */
export interface Form {
  readonly pattern: RegExp;
  readonly resolve: (groups: Groups, known: Known) => Resolved | null;
}

export const YEAR = '(?:19|20)\\d\\d';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const ORDINAL = '(?:st|nd|rd|th|er|\\.)?';
/** Between the ends of a range. "3 and 7 May" are two days unless "between" stands before them. */
export const TO = '\\s*(?:–|-|—|to|through|thru|until|till|bis|au|à|до|по)\\s*';
export const AND = `(?:${TO}|\\s+(?:and|et|und|та|і)\\s+)`;
/** A year, named or counted from that of the article. */
export const OF_YEAR = `(?:,?\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?<yearStep>this|last|next)\\s+year))`;

const B = '(?<![\\p{L}\\p{N}$€£.,/-])';
const E = '(?![\\p{L}\\p{N}%]|[.,/]\\d|-\\p{L})';
export const form = (source: string, resolve: Form['resolve']): Form => ({
  pattern: new RegExp(B + source + E, 'giu'),
  resolve,
});

export const num = (text: string | undefined): number => Number(text ?? '');
export const range = (date: string | null, until: string | null, precision: DatePrecision): Resolved | null =>
  date === null || (until !== null && until < date) ? null : { date, until, precision };

const YEAR_STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The year that OF_YEAR caught; null where it caught none, or counts from an unknown day. */
export function namedYear(g: Groups, { anchor }: Known): number | null {
  if (g['year']) return num(g['year']);
  const step = YEAR_STEPS[(g['yearStep'] ?? '').toLowerCase()];
  return step === undefined || anchor === null ? null : yearOf(anchor) + step;
}

/** True where the day of the article gave a part of it. */
export const isAbsolute = (g: Groups): boolean => g['year'] !== undefined;

/**
 * The day of a year that is not named: in what is told, the last to come before the article or on its day; in what lies
 * ahead, the next. Where the tense is not known, the nearest.
 */
export function nearestDay(month: number, day: number, { anchor, tense }: Known): string | null {
  if (anchor === null) return null;
  const year = yearOf(anchor);
  const days = [year - 1, year, year + 1].flatMap((y) => isoDay(y, month, day) ?? []);
  const open = days.filter((d) => (tense === 'ahead' ? d >= anchor : tense === 'past' ? d <= anchor : true));
  return open.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))[0] ?? null;
}
