/** "On Monday", "last Tuesday", "this Friday", "Monday and Tuesday": which day it is, by tense and the day of the article. English. */
import { addDays } from '../../text/dates.ts';
import { weekdayOf } from './calendar.ts';
import { type Form, form, type Known, type Resolved, range } from './date-form.ts';
import { WEEKDAY, weekdayNumber } from './date-words.ts';

/** The weekday before the article, its own day included, or the one after where the text speaks of what is ahead. */
function weekday(anchor: string, name: string, { tense }: Known): string {
  const back = (weekdayOf(anchor) - weekdayNumber(name) + 7) % 7;
  return addDays(anchor, tense === 'ahead' ? (7 - back) % 7 : -back);
}

/**
 * "Last Tuesday" on a Friday is three days ago for some and ten for others, "next Friday" on a Tuesday likewise: they are
 * dated only where both say the same.
 */
function stepped(anchor: string, name: string, step: string, known: Known): string | null {
  const [day, today] = [weekdayNumber(name), weekdayOf(anchor)];
  if (step === 'last') return day >= today ? addDays(anchor, day - today - 7) : null;
  if (step === 'next') return day <= today ? addDays(anchor, day - today + 7) : null;
  if (step === 'this past') return day === today ? null : weekday(anchor, name, { ...known, tense: 'past' });
  if (step === 'this coming') return day === today ? null : weekday(anchor, name, { ...known, tense: 'ahead' });
  return weekday(anchor, name, known);
}

/** "Black Friday" and "Bloody Sunday" are names. */
const NO_NAME =
  '(?<!\\b(?:black|good|easter|palm|cyber|ash|shrove|super|maundy|bloody|giving|whit|casual|meatless)\\s)';

export const weekdayForms: readonly Form[] = [
  // Opening hours and shifts, and days that do not follow each other, give no date.
  form(
    `(?<first>${WEEKDAY})(?<to>\\s*(?:–|-|—|to|through|and)\\s*)(?<last>${WEEKDAY})`,
    (g, known): Resolved | null => {
      const { anchor, tense } = known;
      if (anchor === null || tense === null || !/and/i.test(g['to'] ?? '')) return null;
      const [first, last] = [weekday(anchor, g['first'] ?? '', known), weekday(anchor, g['last'] ?? '', known)];
      return last === addDays(first, 1) ? range(first, last, 'day') : null;
    },
  ),
  form(`${NO_NAME}(?:(?<step>this past|this coming|last|this|next)\\s+)?(?<name>${WEEKDAY})`, (g, known) => {
    const { anchor } = known;
    const name = g['name'] ?? '';
    if (anchor === null) return null;
    return range(stepped(anchor, name, (g['step'] ?? '').toLowerCase(), known), null, 'day');
  }),
];
