/** A schedule and a date → the date of the next edition, the slot of that day, and what is wrong with a schedule that cannot be read. */
import { addDays, dateIn, dateTimeIn } from '../text/dates.ts';
import { instantOfWall } from '../text/zone-time.ts';
import type { SlotPattern } from './model.ts';
import { nextSlot, slotsBetween, wallPattern } from './next-slot.ts';

/** The first moment of a day, less one millisecond. */
const beforeDay = (date: string, timezone: string): Date =>
  new Date(instantOfWall(Date.parse(`${date}T00:00:00Z`), timezone) - 1);

/** The first date after `date` (ISO) on which the schedule has a slot, in its own time zone; null where it has none. */
export function nextDate(schedule: SlotPattern, date: string): string | null {
  const next = nextSlot(schedule, beforeDay(addDays(date, 1), schedule.timezone));
  return next === null ? null : dateIn(next, schedule.timezone);
}

/**
 * The slot that an edition of this date (ISO) is for: the last of the day that has come by `now`, else the first of it, as
 * an ISO date-time in the schedule's zone. The date itself where the schedule has no slot on it, or there is no schedule.
 */
export function slotOn(schedule: SlotPattern | null, date: string, now: Date): string {
  if (schedule === null) return date;
  const { timezone } = schedule;
  const end = beforeDay(addDays(date, 1), timezone);
  const slots = slotsBetween(schedule, beforeDay(date, timezone), end);
  const slot = slots.findLast((run) => run.getTime() <= now.getTime()) ?? slots[0];
  return slot === undefined ? date : dateTimeIn(slot, timezone);
}

/** Why the cron text cannot be used, in words; null where it can. Five fields, or a name such as @weekly. */
export function cronProblem(cron: string): string | null {
  try {
    const first = wallPattern(cron).nextRun(new Date('2000-01-01T00:00:00Z'));
    return first === null ? 'it names a date that no year has' : null;
  } catch (error) {
    return (error as Error).message.replace(/^CronPattern: /, '').replace(/\.$/, '');
  }
}
