/** "Yesterday", "on Monday", "last month", "three days ago": dates that the day of the article gives. */
import { addDays } from '../../text/dates.ts';
import { addMonths, weekdayOf, yearOf } from './calendar.ts';
import { type Form, form, type Resolved, range } from './date-form.ts';
import { smallNumber, WEEKDAY, weekdayNumber } from './date-words.ts';

/** So many units before or after the article: to the day for days; for weeks and longer as sharp as the words are. */
function shifted(anchor: string, count: number, unit: string): Resolved | null {
  if (count === 0) return null;
  if (unit === 'day') return { date: addDays(anchor, count), until: null, precision: 'day' };
  if (unit === 'week') return null;
  if (unit === 'month') return { date: addMonths(anchor, count), until: null, precision: 'month' };
  return { date: `${yearOf(anchor) + count}-01-01`, until: null, precision: 'year' };
}

/** The week, month or year next to that of the article: -1 the last, 0 this, 1 the next. */
function neighbour(anchor: string, step: number, unit: string): Resolved | null {
  if (unit !== 'week')
    return step === 0 && unit === 'year' ? yearAt(yearOf(anchor)) : shiftedOrThis(anchor, step, unit);
  const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * step);
  return { date: monday, until: addDays(monday, 6), precision: 'day' };
}

const yearAt = (year: number): Resolved => ({ date: `${year}-01-01`, until: null, precision: 'year' });
const shiftedOrThis = (anchor: string, step: number, unit: string): Resolved | null =>
  unit === 'month' ? { date: addMonths(anchor, step), until: null, precision: 'month' } : yearAt(yearOf(anchor) + step);

/** The weekday before the article, its own day included, or the one after where the text speaks of what is ahead. */
function weekday(anchor: string, name: string, ahead: boolean): Resolved {
  const back = (weekdayOf(anchor) - weekdayNumber(name) + 7) % 7;
  const days = ahead ? (7 - back) % 7 : -back;
  return { date: addDays(anchor, days), until: null, precision: 'day' };
}

const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1, coming: 1 };
const ON_DAY: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  gestern: -1,
  heute: 0,
  morgen: 1,
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  вчора: -1,
  сьогодні: 0,
  завтра: 1,
};

export const relativeForms: readonly Form[] = [
  form(`(?<word>${Object.keys(ON_DAY).join('|')})`, (g, anchor) =>
    anchor === null ? null : range(addDays(anchor, ON_DAY[(g.word ?? '').toLowerCase()] ?? 0), null, 'day'),
  ),
  form(`(?:(?:earlier|later)\\s+)?(?<step>last|previous|this|next|coming)\\s+(?<unit>week|month|year)`, (g, anchor) =>
    anchor === null ? null : neighbour(anchor, STEPS[(g.step ?? '').toLowerCase()] ?? 0, (g.unit ?? '').toLowerCase()),
  ),
  form(
    `(?<count>\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(?<unit>day|week|month|year)s?\\s+ago`,
    (g, anchor) =>
      anchor === null ? null : shifted(anchor, -smallNumber(g.count ?? ''), (g.unit ?? '').toLowerCase()),
  ),
  form(`(?:(?<step>last|this|next)\\s+)?(?<name>${WEEKDAY})`, (g, anchor, ahead) => {
    const name = g.name ?? '';
    if (anchor === null || weekdayNumber(name) === 0) return null;
    const step = (g.step ?? '').toLowerCase();
    // "last Monday" and "next Monday" may mean this week's or another's: English speakers differ, so neither is dated.
    return step === 'last' || step === 'next' ? null : weekday(anchor, name, ahead);
  }),
];
