/** Months and their parts, quarters, halves, years, decades, and ranges of them. */
import { addMonths, isoDay, lastDayOfMonth, monthOf, yearOf } from './calendar.ts';
import {
  AND,
  type Form,
  form,
  type Groups,
  isAbsolute,
  type Known,
  namedYear,
  nearestDay,
  num,
  OF_YEAR,
  type Resolved,
  range,
  TO,
  YEAR,
} from './date-form.ts';
import type { MonthNames } from './date-words.ts';

/** First day of the middle and of the last third of a month. */
const PARTS = { mid: 11, late: 21 } as const;
const PART =
  '(?:(?<part>early|mid|late|the (?:beginning|start|middle|end) of|anfang|mitte|ende|début|mi|fin|на початку|в середині|у середині|наприкінці)[\\s-]+)?';

function part(g: Groups): number {
  const text = (g['part'] ?? '').toLowerCase();
  if (/mid|mitte|^mi$|середин/.test(text)) return PARTS.mid;
  return /late|end|^fin$|кінц/.test(text) ? PARTS.late : 1;
}

const tagged = (resolved: Resolved | null, absolute: boolean): Resolved | null => resolved && { ...resolved, absolute };

export function monthForms({ pattern: month, numberOf }: MonthNames): readonly Form[] {
  const first = (g: Groups, known: Known, name: string | undefined, day = 1): string | null => {
    const year = namedYear(g, known);
    if (year !== null) return isoDay(year, numberOf(name), day);
    const near = nearestDay(numberOf(name), 15, { ...known, anchor: known.anchor && `${known.anchor.slice(0, 8)}15` });
    return near && isoDay(yearOf(near), numberOf(name), day);
  };
  const end = (date: string | null): string | null => date && lastDayOfMonth(date);
  return [
    form(`(?:between\\s+)?(?<first>${month})(?<to>${AND})(?<month>${month})\\.?${OF_YEAR}`, (g, known) => {
      const pair = /^\s+(?:and|et|und|та|і)\s+$/iu.test(g['to'] ?? '');
      return pair
        ? null
        : tagged(range(first(g, known, g['first']), end(first(g, known, g['month'])), 'month'), isAbsolute(g));
    }),
    form(`${PART}(?<month>${month})\\.?${OF_YEAR}(?:\\s+року)?`, (g, known) =>
      tagged(range(first(g, known, g['month'], part(g)), null, 'month'), isAbsolute(g)),
    ),
    // A month without a year must be told from "may" and "march": it has a capital.
    form(`(?:(?<step>this past|last|next|this)\\s+)?${PART}(?<month>${month})`, (g, known) => {
      const name = g['month'] ?? '';
      if (!/^\p{Lu}/u.test(name) || name.length < 3) return null;
      return stepped(g, known, numberOf(name)) ? range(first(g, known, name, part(g)), null, 'month') : null;
    }),
  ];
}

/**
 * "Last June" in October is this year's for some and last year's for others, so it is dated only where June is still to
 * come; "next March" where March is over.
 */
function stepped(g: Groups, { anchor, tense }: Known, month: number): boolean {
  const step = (g['step'] ?? '').toLowerCase();
  if (anchor === null || step === '') return true;
  if (step === 'last') return tense !== 'ahead' && month >= monthOf(anchor);
  if (step === 'next') return tense === 'ahead' && month <= monthOf(anchor);
  return step === 'this' || tense !== 'ahead';
}

const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const quarterOf = (word: string): number => QUARTERS[word.toLowerCase()] ?? num(word);

/** So many months of a year, from the nth such part of it. */
function partOfYear(g: Groups, known: Known, nth: number, months: number): Resolved | null {
  const year = namedYear(g, known);
  const first = year === null ? null : isoDay(year, (nth - 1) * months + 1, 1);
  return tagged(range(first, first && lastDayOfMonth(addMonths(first, months - 1)), 'month'), isAbsolute(g));
}

const wholeYear = (year: string | undefined): Resolved | null => tagged(range(`${year}-01-01`, null, 'year'), true);

/** English words; a year in figures is the same in every language. */
export const yearForms: readonly Form[] = [
  form(`(?:q(?<q>[1-4])|the (?<quarter>first|second|third|fourth) quarter)(?:\\s+of)?${OF_YEAR}`, (g, known) =>
    partOfYear(g, known, quarterOf(g['q'] ?? g['quarter'] ?? ''), 3),
  ),
  form(`(?:h(?<h>[12])|the (?<half>first|second) half)(?:\\s+of)?${OF_YEAR}`, (g, known) =>
    partOfYear(g, known, quarterOf(g['h'] ?? g['half'] ?? ''), 6),
  ),
  form(`(?:early|late|mid)[\\s-](?:the\\s+)?(?:${YEAR.replace('\\d\\d', '\\d0')})s`, () => null),
  form(`(?<decade>(?:1[6-9]|20)\\d0)s`, (g) =>
    tagged(range(`${g['decade']}-01-01`, `${num(g['decade']) + 9}-12-31`, 'year'), true),
  ),
  form(`between\\s+(?<from>${YEAR})\\s+and\\s+(?<to>${YEAR})`, (g) =>
    tagged(range(`${g['from']}-01-01`, `${g['to']}-12-31`, 'year'), true),
  ),
  form(`(?<from>${YEAR})${TO}(?<to>${YEAR})`, (g) =>
    tagged(range(`${g['from']}-01-01`, `${g['to']}-12-31`, 'year'), true),
  ),
  form(
    `(?:the\\s+(?:summer|winter|spring|autumn|fall|beginning|start|middle|end)\\s+of\\s+|(?:early|late|mid)[\\s-]|(?:summer|winter|spring|autumn|fall)\\s+)?(?<year>${YEAR})`,
    (g) => wholeYear(g['year']),
  ),
  form(`(?:the\\s+(?:beginning|start|middle|end)\\s+of\\s+|(?:early|late|mid)[\\s-])the\\s+year`, (_, { anchor }) =>
    anchor === null ? null : range(`${yearOf(anchor)}-01-01`, null, 'year'),
  ),
];
