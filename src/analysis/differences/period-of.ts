/** The words of a clause and the day of its article → the time that a number is of, and whether two are of one time. */
import { addMonths, lastDayOfMonth } from '../timeline/calendar.ts';
import type { FoundDate } from '../timeline/date-form.ts';
import { findDates } from '../timeline/find-dates.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Period {
  readonly days: readonly Days[];
  /** Weekdays and months as written, for articles without a day. */
  readonly named: ReadonlySet<string>;
  /** "Since", "by", "until", "so far": from a day on, or up to it. */
  readonly open: string;
}

const NAMED =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|(?<=\b(?:in|of|since|last|this|late|early|until|through|by) )May\b/g;
const OPEN =
  /\b(?:since|until|by|through|so far|to date|up to now)\b(?=\s(?:\p{Lu}|\d|the (?:start|beginning|end)|last|this|then|now|20)|[^\p{L}]|$)/giu;

function daysOf({ date, until, precision }: FoundDate): Days {
  if (until !== null) return { from: date, to: precision === 'day' ? until : lastDayOfMonth(until) };
  if (precision === 'day') return { from: date, to: date };
  const to = precision === 'month' ? lastDayOfMonth(date) : lastDayOfMonth(addMonths(`${date.slice(0, 4)}-01-01`, 11));
  return { from: date, to };
}

const lowerSet = (matches: Iterable<RegExpMatchArray>): ReadonlySet<string> =>
  new Set([...matches].map((match) => match[0].toLowerCase()));

export function periodOf(text: string, day: string | null): Period {
  const open = lowerSet(text.matchAll(OPEN));
  return {
    days: findDates(text, { anchor: day }).map(daysOf),
    named: lowerSet(text.matchAll(NAMED)),
    open: [...open]
      .filter((word) => word !== 'by')
      .sort()
      .join(' '),
  };
}

const overlaps = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;
const equals = (a: Days, b: Days): boolean => a.from === b.from && a.to === b.to;

/** 'one': the same time is written beside both; 'apart': times that do not meet; 'unsaid' for all else. */
export function comparePeriods(a: Period, b: Period): 'one' | 'apart' | 'unsaid' | 'neither' {
  if (a.days.length > 0 && b.days.length > 0) {
    if (a.days.every((x) => b.days.some((y) => equals(x, y))) && a.days.length === b.days.length) return 'one';
    return a.days.some((x) => b.days.some((y) => overlaps(x, y))) ? 'unsaid' : 'apart';
  }
  if (a.named.size > 0 && b.named.size > 0) return [...a.named].some((name) => b.named.has(name)) ? 'one' : 'apart';
  return a.days.length + b.days.length + a.named.size + b.named.size > 0 ? 'unsaid' : 'neither';
}
