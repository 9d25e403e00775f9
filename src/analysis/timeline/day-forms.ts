/** Days and ranges of days, with a year or without one. */
import { isoDay } from './calendar.ts';
import {
  AND,
  DAY,
  type Form,
  form,
  type Groups,
  isAbsolute,
  type Known,
  namedYear,
  nearestDay,
  num,
  OF_YEAR,
  ORDINAL,
  type Resolved,
  range,
  YEAR,
} from './date-form.ts';
import type { MonthNames } from './date-words.ts';

/** In figures: the same in every language. Only the order of day, month, year is read, and only with dots. */
export const figureForms: readonly Form[] = [
  form(`(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)`, (g) =>
    absolute(isoDay(num(g['year']), num(g['month']), num(g['day']))),
  ),
  form(`(?<day>${DAY})\\.(?<month>0?[1-9]|1[0-2])\\.(?<year>${YEAR})`, (g) =>
    absolute(isoDay(num(g['year']), num(g['month']), num(g['day']))),
  ),
];

function absolute(date: string | null): Resolved | null {
  const resolved = range(date, null, 'day');
  return resolved && { ...resolved, absolute: true };
}

/** "3 and 7 May" is two days, of which neither alone would be right: it is read as none. */
const isPair = (g: Groups): boolean => /^\s+(?:and|et|und|та|і)\s+$/iu.test(g['to'] ?? '') && !g['between'];

const BETWEEN = '(?<between>between\\s+(?:the\\s+)?)?';

export function dayForms({ pattern: month, numberOf }: MonthNames): readonly Form[] {
  const M = (name: string): string => `(?<${name}>${month})\\.?`;
  const D = (name: string): string => `(?<${name}>${DAY})${ORDINAL}`;
  const dayOf = (g: Groups, known: Known, m: string | undefined, d: string | undefined): string | null => {
    const year = namedYear(g, known);
    return year === null ? nearestDay(numberOf(m), num(d), known) : isoDay(year, numberOf(m), num(d));
  };
  const one = (g: Groups, known: Known): Resolved | null => {
    const resolved = range(dayOf(g, known, g['month'], g['day']), null, 'day');
    return resolved && { ...resolved, absolute: isAbsolute(g) };
  };
  /** Both ends of one year, which the last may name for both. */
  const span = (g: Groups, known: Known): Resolved | null => {
    if (isPair(g)) return null;
    const [first, last] = [g['first'] ?? g['month'], g['last'] ?? g['month']];
    const until = dayOf(g, known, last, g['end']);
    const year = until ? { ...g, year: until.slice(0, 4) } : g;
    const resolved = range(dayOf(year, known, first, g['day']), until, 'day');
    return resolved && { ...resolved, absolute: isAbsolute(g) };
  };
  const to = `(?<to>${AND})(?:the\\s+)?`;
  return [
    form(`${BETWEEN}${D('day')}\\s+${M('first')}${to}${D('end')}\\s+${M('last')}${OF_YEAR}?`, span),
    form(`${BETWEEN}${D('day')}${to}${D('end')}\\s+(?:of\\s+)?${M('month')}${OF_YEAR}?(?:\\s+року)?`, span),
    form(`${BETWEEN}${M('first')}\\s+${D('day')}${to}${M('last')}\\s+${D('end')}${OF_YEAR}?`, span),
    form(`${BETWEEN}${M('month')}\\s+${D('day')}${to}${D('end')}${OF_YEAR}?`, span),
    form(`${D('day')}\\s+(?:of\\s+)?${M('month')}${OF_YEAR}?(?:\\s+року)?`, one),
    form(`${M('month')}\\s+${D('day')}${OF_YEAR}?`, one),
  ];
}
