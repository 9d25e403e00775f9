/** A scale of time and its width → ticks at whole years, months, weeks or days, as close as their labels allow. */
import type { CalendarDay, Words } from '../words/words.ts';
import type { AxisScale, PlacedPiece } from './axis-scale.ts';
import { calendarOf, dayNumber, weekdayOf } from './day-numbers.ts';
import { textWidth } from './text-width.ts';

export interface Tick {
  readonly day: number;
  /** Ems from the left. */
  readonly at: number;
  readonly label: string;
  /** Begins a piece or a year: its label goes before those of the others. */
  readonly major: boolean;
}

type TickWords = Pick<Words, 'axisDay' | 'axisMonth'>;

interface Step {
  /** Days from one tick to the next, about. */
  readonly days: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
  readonly every: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'week', every: 1, days: 7 },
  { unit: 'week', every: 2, days: 14 },
  ...[1, 2, 3, 6].map((every): Step => ({ unit: 'month', every, days: every * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every): Step => ({ unit: 'year', every, days: every * 365.2 })),
];

const FIRST_MONDAY = 4;

/** The last tick at or before a day, and the one that follows a tick. */
function floorTo({ unit, every }: Step, day: number): number {
  const { year, month } = calendarOf(day);
  if (unit === 'day') return day;
  if (unit === 'year') return dayNumber({ year: Math.floor(year / every) * every, month: 1, day: 1 });
  if (unit === 'month') return dayNumber({ year, month: Math.floor((month - 1) / every) * every + 1, day: 1 });
  const monday = day - weekdayOf(day);
  return monday - (((((monday - FIRST_MONDAY) / 7) % every) + every) % every) * 7;
}

function after({ unit, every }: Step, tick: number): number {
  const { year, month } = calendarOf(tick);
  if (unit === 'year') return dayNumber({ year: year + every, month: 1, day: 1 });
  if (unit === 'month') return dayNumber({ year, month: month + every, day: 1 });
  return tick + (unit === 'week' ? every * 7 : every);
}

function tickDays(step: Step, { from, to }: PlacedPiece): readonly number[] {
  const days: number[] = [];
  for (let day = floorTo(step, from); day <= to; day = after(step, day)) if (day >= from) days.push(day);
  return days;
}

function shortLabel({ unit }: Step, date: CalendarDay, words: TickWords): string {
  if (unit === 'year') return String(date.year);
  if (unit === 'month') return date.month === 1 ? String(date.year) : words.axisMonth(date);
  return words.axisDay(date);
}

/** The first of a piece, and of every year, says of which year it is. */
function ticksOfPiece(step: Step, piece: PlacedPiece, scale: AxisScale, words: TickWords): readonly Tick[] {
  const days = tickDays(step, piece);
  return days.map((day, i) => {
    const date = calendarOf(day);
    const before = days[i - 1];
    const major = before === undefined || calendarOf(before).year !== date.year;
    const short = shortLabel(step, date, words);
    const label = major && !short.includes(String(date.year)) ? `${short} ${date.year}` : short;
    return { day, at: scale.at(day) ?? 0, label, major };
  });
}

/** Ems between two labels; and more ticks than these, about, are a comb. */
const APART = 1.2;
const MOST_TICKS = 8;

/**
 * A piece too short for a tick of its own gets none: whoever draws it names its time. The coarsest step is taken where
 * none is coarse enough.
 */
export function axisTicks(scale: AxisScale, width: number, words: TickWords): readonly Tick[] {
  const ticksOf = (step: Step): readonly Tick[] =>
    scale.pieces.flatMap((piece) => ticksOfPiece(step, piece, scale, words));
  const fits = (step: Step): boolean => {
    const apart = step.days * scale.perDay;
    if (apart < width / MOST_TICKS) return false;
    const widest = Math.max(
      0,
      ...ticksOf(step)
        .filter(({ major }) => !major)
        .map(({ label }) => textWidth(label)),
    );
    return apart >= widest + APART;
  };
  const last = STEPS.at(-1) as Step;
  return ticksOf(STEPS.find(fits) ?? last);
}
