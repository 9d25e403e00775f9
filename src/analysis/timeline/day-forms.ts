/** Days and ranges of days, with a year or without one. */
import { isoDay } from './calendar.ts';
import { DAY, type Form, form, type Groups, nearestDay, num, ORDINAL, range, TO, YEAR } from './date-form.ts';
import { MONTH, monthNumber } from './date-words.ts';

const dayOf = (g: Groups, anchor: string | null, ahead: boolean, day = g.day): string | null => {
  const month = monthNumber(g.month ?? '');
  return g.year ? isoDay(num(g.year), month, num(day)) : nearestDay(month, num(day), anchor, ahead);
};

export const dayForms: readonly Form[] = [
  form(`(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)`, (g) =>
    range(isoDay(num(g.year), num(g.month), num(g.day)), null, 'day'),
  ),
  form(`(?<day>${DAY})\\.(?<month>0?[1-9]|1[0-2])\\.(?<year>${YEAR})`, (g) =>
    range(isoDay(num(g.year), num(g.month), num(g.day)), null, 'day'),
  ),
  form(
    `(?<day>${DAY})${ORDINAL}\\s+(?<first>${MONTH})\\.?${TO}(?<last>${DAY})${ORDINAL}\\s+(?<month>${MONTH})\\.?,?\\s+(?<year>${YEAR})`,
    (g, a, f) => range(isoDay(num(g.year), monthNumber(g.first ?? ''), num(g.day)), dayOf(g, a, f, g.last), 'day'),
  ),
  form(
    `(?<day>${DAY})${ORDINAL}${TO}(?<last>${DAY})${ORDINAL}\\s+(?:of\\s+)?(?<month>${MONTH})\\.?(?:,?\\s+(?<year>${YEAR}))?`,
    (g, a, f) => range(dayOf(g, a, f), dayOf(g, a, f, g.last), 'day'),
  ),
  form(
    `(?<month>${MONTH})\\.?\\s+(?<day>${DAY})${ORDINAL}${TO}(?<last>${DAY})${ORDINAL}(?:,?\\s+(?<year>${YEAR}))?`,
    (g, a, f) => range(dayOf(g, a, f), dayOf(g, a, f, g.last), 'day'),
  ),
  form(
    `(?<day>${DAY})${ORDINAL}\\s+(?:of\\s+)?(?<month>${MONTH})\\.?(?:,?\\s+(?<year>${YEAR}))?(?:\\s+року)?`,
    (g, a, f) => range(dayOf(g, a, f), null, 'day'),
  ),
  form(`(?<month>${MONTH})\\.?\\s+(?<day>${DAY})${ORDINAL}(?:,?\\s+(?<year>${YEAR}))?`, (g, a, f) =>
    range(dayOf(g, a, f), null, 'day'),
  ),
];
