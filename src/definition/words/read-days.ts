/** The words of a schedule before its time → the last three fields of a cron text: day of the month, month, weekday. */
import { ordinalOf, weekdayOf } from './named-days.ts';

/** Why they are not understood, in words. */
export interface NotUnderstood {
  readonly reason: string;
}

const FILLERS: readonly string[] = ['on', 'the', 'of', 'every', 'each', 'and'];
const EVERY_DAY: readonly string[] = ['daily', 'day', 'days'];
/** What a whole week is called: its words, and its field. */
const GROUPS: readonly (readonly [words: readonly string[], field: string])[] = [
  [['weekday', 'weekdays', 'workday', 'workdays'], '1-5'],
  [['weekend', 'weekends'], '0,6'],
];
/** Every month has so many days. */
const SHORTEST_MONTH = 28;

/** Words in small letters. */
export function readDays(words: readonly string[]): string | NotUnderstood {
  const telling = words.filter((word) => !FILLERS.includes(word));
  const isMonthly = telling.some((word) => ['month', 'monthly'].includes(word));
  if (!isMonthly && isFortnight(words)) return { reason: FORTNIGHT };
  if (isMonthly || telling.some((word) => ordinalOf(word) !== null || word === 'last'))
    return readMonthly(telling.filter((word) => !['month', 'monthly'].includes(word)));
  if (telling.length === 1 && EVERY_DAY.includes(telling[0] ?? '')) return '* * *';
  const group = GROUPS.find(([names]) => telling.length === 1 && names.includes(telling[0] ?? ''));
  if (group) return `* * ${group[1]}`;
  return readWeekly(telling.filter((word) => !['week', 'weekly'].includes(word)));
}

const FORTNIGHT =
  'a cron text counts no weeks, so that every second week cannot be told; twice a month is "on the first and third Monday of the month"';

/** "every second Monday", "every other week", "fortnightly": all without a month that they would belong to. */
const isFortnight = (words: readonly string[]): boolean =>
  words.some((word) => ['fortnightly', 'fortnight', 'biweekly', 'other'].includes(word)) ||
  /\bevery (?:second|third|two|three|2nd|3rd|2|3)\b/.test(words.join(' '));

function readWeekly(words: readonly string[]): string | NotUnderstood {
  if (words.length === 0) return { reason: 'it names no day' };
  const fields: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const from = weekdayOf(words[i] ?? '');
    if (from === null) return { reason: `"${words[i]}" is no day of the week` };
    if (words[i + 1] !== 'to') {
      fields.push(`${from}`);
      continue;
    }
    const to = weekdayOf(words[i + 2] ?? '');
    if (to === null) return { reason: 'no day of the week stands behind "to"' };
    fields.push(...daysFrom(from, to));
    i += 2;
  }
  return `* * ${[...new Set(fields)].sort().join(',')}`;
}

/** Round the end of the week where need be: "Friday to Monday". */
const daysFrom = (from: number, to: number): readonly string[] =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => `${(from + i) % 7}`);

/** "1st", "1st 15th", "last day", "first Monday", "first third Monday". */
function readMonthly(words: readonly string[]): string | NotUnderstood {
  const last = words.at(-1) ?? '';
  const day = weekdayOf(last);
  const which = day !== null || EVERY_DAY.includes(last) ? words.slice(0, -1) : words;
  if (which.length === 0) return { reason: 'it does not say on which day of the month' };
  const wrong = which.find((word) => word !== 'last' && ordinalOf(word) === null);
  if (wrong !== undefined) return { reason: `"${wrong}" is no day of the month` };
  const highest = Math.max(...which.map((word) => ordinalOf(word) ?? 0));
  if (day !== null) {
    if (highest > 4) return { reason: `not every month has a fifth of a weekday; "last" is the one at its end` };
    return `* * ${which.map((word) => `${day}#${word === 'last' ? 'L' : ordinalOf(word)}`).join(',')}`;
  }
  if (highest > SHORTEST_MONTH)
    return { reason: `not every month has ${highest} days; "monthly on the last day" is its end` };
  return `${which.map((word) => (word === 'last' ? 'L' : ordinalOf(word))).join(',')} * *`;
}
