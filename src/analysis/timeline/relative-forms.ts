/** "Yesterday", "last month", "three days ago", "this weekend": dates that the day of the article gives. English. */
import { addDays } from '../../text/dates.ts';
import { addMonths, weekdayOf, yearOf } from './calendar.ts';
import { type Form, form, type Known, type Resolved, range } from './date-form.ts';
import { SMALL_NUMBER, smallNumber } from './date-words.ts';

const yearAt = (year: number): Resolved => ({ date: `${year}-01-01`, until: null, precision: 'year' });
const dayAt = (date: string): Resolved => ({ date, until: null, precision: 'day' });
const daysFrom = (date: string, days: number): Resolved => ({ date, until: addDays(date, days - 1), precision: 'day' });

/** Monday to Sunday of the week so many weeks from that of a day. */
const weekAt = (day: string, weeks: number): Resolved => daysFrom(addDays(day, 1 - weekdayOf(day) + 7 * weeks), 7);
const monthAt = (day: string, months: number): Resolved => ({
  date: addMonths(day, months),
  until: null,
  precision: 'month',
});

function shifted(day: string, count: number, unit: string): Resolved {
  if (unit === 'day') return dayAt(addDays(day, count));
  if (unit === 'week') return weekAt(day, count);
  return unit === 'month' ? monthAt(day, count) : yearAt(yearOf(day) + count);
}

/** "Ten years ago" and "a hundred" are round; "eleven years ago" is meant. */
const isRound = (count: number, unit: string): boolean => unit === 'year' && count % 5 === 0;

/** On Mondays "this week" of what is told may be the last one; at the weekend that of what is planned, the next. */
function isSureWeek({ anchor, tense }: Known): boolean {
  const day = weekdayOf(anchor ?? '');
  return tense === 'ahead' ? day <= 5 : day >= 2;
}

const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, past: -1, this: 0, next: 1, coming: 1 };

/** The Saturday and Sunday that are meant; null where that depends on who speaks. */
function weekend(step: string, { anchor, tense }: Known): Resolved | null {
  if (anchor === null) return null;
  const day = weekdayOf(anchor);
  const saturday = (weeks: number): Resolved => daysFrom(addDays(anchor, 6 - day + 7 * weeks), 2);
  if (tense === 'ahead') return step === 'this' || step === 'the' || step === 'this coming' ? saturday(0) : null;
  if (day >= 6) return step === 'this' || step === 'the' ? saturday(0) : null;
  return step === 'this' && day > 2 ? null : step === 'next' ? null : saturday(-1);
}

const ON_DAY: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
};

const withAnchor =
  (resolve: (anchor: string, word: string, step: string, known: Known) => Resolved | null): Form['resolve'] =>
  (g, known) =>
    known.anchor === null
      ? null
      : resolve(known.anchor, (g['word'] ?? '').toLowerCase(), (g['step'] ?? '').toLowerCase(), known);

export const relativeForms: readonly Form[] = [
  form(
    `(?<word>${Object.keys(ON_DAY).join('|')})`,
    withAnchor((anchor, word) => dayAt(addDays(anchor, ON_DAY[word] ?? 0))),
  ),
  form(
    `(?:over\\s+)?(?<step>this past|this coming|last|this|next|(?<=over\\s+)the)\\s+weekend`,
    withAnchor((_, __, step, known) => weekend(step, known)),
  ),
  form(
    `(?:(?:earlier|later)\\s+)?(?<step>last|previous|past|this|next|coming)\\s+(?<word>week|month|year)`,
    withAnchor((anchor, word, step, known) => {
      const by = STEPS[step] ?? 0;
      return word === 'week' && by === 0 && !isSureWeek(known) ? null : shifted(anchor, by, word);
    }),
  ),
  // Of which year "this winter" is, and whether "last summer" was this year's, is not sure.
  form(
    `(?:earlier\\s+)?this\\s+(?:past\\s+)?(?:spring|summer|autumn|fall)`,
    withAnchor((anchor) => yearAt(yearOf(anchor))),
  ),
  form(
    `(?<step>${SMALL_NUMBER})\\s+(?<word>day|week|month|year)s?\\s+ago`,
    withAnchor((anchor, unit, step) => {
      const count = smallNumber(step);
      return count === 0 || isRound(count, unit) ? null : shifted(anchor, -count, unit);
    }),
  ),
];

/** "The following day", "two days earlier": counted from the day that the text named last. */
export const countedForms: readonly Form[] = [
  form(`the\\s+(?:following|next)\\s+day|(?:the|a)\\s+day\\s+(?:later|after(?=[,.;]))`, (_, { named }) =>
    named === null ? null : range(addDays(named, 1), null, 'day'),
  ),
  form(`(?:the|a)\\s+(?:previous\\s+day|day\\s+(?:earlier|before(?=[,.;])))`, (_, { named }) =>
    named === null ? null : range(addDays(named, -1), null, 'day'),
  ),
  form(`(?<count>${SMALL_NUMBER})\\s+(?<unit>day)s\\s+(?<way>later|earlier)`, (g, { named }) => {
    const count = smallNumber(g['count'] ?? '');
    if (named === null || count === 0) return null;
    return range(addDays(named, g['way']?.toLowerCase() === 'later' ? count : -count), null, 'day');
  }),
];
