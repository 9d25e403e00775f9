/** Months and their parts, quarters, years, and ranges of them. */
import { addMonths, isoDay, lastDayOfMonth, yearOf } from './calendar.ts';
import { type Form, form, type Groups, nearestDay, num, range, TO, YEAR } from './date-form.ts';
import { MONTH, monthNumber } from './date-words.ts';

/** First day of the middle and of the last third of a month. */
const PARTS = { mid: 11, late: 21 } as const;
const partOf = (word: string | undefined): number => {
  const text = (word ?? '').toLowerCase();
  if (/^(?:mid|middle|mitte|середин)/.test(text)) return PARTS.mid;
  return /^(?:late|end|ende|fin|кінц)/.test(text) ? PARTS.late : 1;
};
const PART =
  '(?:(?<part>early|mid|late|the (?:beginning|start|middle|end) of|(?:anfang|mitte|ende)|(?:début|mi|fin)|(?:на початку|в середині|у середині|наприкінці))[\\s-]+)?';
const part = (g: Groups): number =>
  partOf(
    (g.part ?? '')
      .replace(/^the /i, '')
      .replace(/^mi$/i, 'mid')
      .replace(/^[ву] /iu, '')
      .replace(/^наприкінці/iu, 'кінц'),
  );

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

export const monthForms: readonly Form[] = [
  form(`(?<first>${MONTH})${TO}(?<month>${MONTH})\\s+(?<year>${YEAR})`, (g) => {
    const last = isoDay(num(g.year), monthNumber(g.month ?? ''), 1);
    return range(isoDay(num(g.year), monthNumber(g.first ?? ''), 1), last && lastDayOfMonth(last), 'month');
  }),
  form(`${PART}(?<month>${MONTH})\\.?,?\\s+(?:of\\s+)?(?<year>${YEAR})(?:\\s+року)?`, (g) =>
    range(isoDay(num(g.year), monthNumber(g.month ?? ''), part(g)), null, 'month'),
  ),
  // A month without a year must be told from "may" and "march": it has a capital.
  form(`${PART}(?<month>${MONTH})`, (g, anchor, ahead) => {
    const month = g.month ?? '';
    if (!/^\p{Lu}/u.test(month) || month.length < 3) return null;
    const near = nearestDay(monthNumber(month), 15, anchor && `${anchor.slice(0, 8)}15`, ahead);
    return range(near && isoDay(yearOf(near), monthNumber(month), part(g)), null, 'month');
  }),
  form(`(?:q(?<q>[1-4])|the (?<quarter>first|second|third|fourth) quarter)(?:\\s+of)?\\s+(?<year>${YEAR})`, (g) => {
    const quarter = QUARTERS[(g.q ?? g.quarter ?? '').toLowerCase()] ?? 1;
    const first = isoDay(num(g.year), quarter * 3 - 2, 1);
    return range(first, first && lastDayOfMonth(addMonths(first, 2)), 'month');
  }),
];

export const yearForms: readonly Form[] = [
  form(`(?<from>${YEAR})${TO}(?<to>${YEAR})`, (g) => range(`${g.from}-01-01`, `${g.to}-12-31`, 'year')),
  form(
    `(?:the\\s+(?:summer|winter|spring|autumn|fall|beginning|start|middle|end)\\s+of\\s+|(?:early|late|mid)[\\s-]|(?:summer|winter|spring|autumn|fall)\\s+)?(?<year>${YEAR})`,
    (g) => range(`${g.year}-01-01`, null, 'year'),
  ),
];
