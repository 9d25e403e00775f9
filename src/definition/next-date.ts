/** A schedule and a date → the date of the next edition, the slot of that day, and what is wrong with a schedule that cannot be read. */
import { Cron } from 'croner';
import { addDays, dateIn, dateTimeIn } from '../text/dates.ts';
import type { ScheduleRule } from './model.ts';

/** The first date after `date` (ISO) on which the schedule has a slot, in its own time zone; null where it has none. */
export function nextDate(schedule: ScheduleRule, date: string): string | null {
  const next = open(schedule).nextRun(`${date}T23:59:59`);
  return next === null ? null : dateIn(next, schedule.timezone);
}

/**
 * The slot that an edition of this date (ISO) is for: the last of the day that has come by `now`, else the first of it, as
 * an ISO date-time in the schedule's zone. The date itself where the schedule has no slot on it, or there is no schedule.
 */
export function slotOn(schedule: ScheduleRule | null, date: string, now: Date): string {
  if (schedule === null) return date;
  const slots = slotsOf(schedule, date);
  const slot = slots.findLast((run) => run.getTime() <= now.getTime()) ?? slots[0];
  return slot === undefined ? date : dateTimeIn(slot, schedule.timezone);
}

function slotsOf(schedule: ScheduleRule, date: string): readonly Date[] {
  const cron = open(schedule);
  const slots: Date[] = [];
  let run = cron.nextRun(`${addDays(date, -1)}T23:59:59`);
  while (run !== null && dateIn(run, schedule.timezone) === date) {
    slots.push(run);
    run = cron.nextRun(run);
  }
  return slots;
}

/** Why the cron text cannot be used, in words; null where it can. Five fields, or a name such as @weekly. */
export function cronProblem(cron: string): string | null {
  try {
    const first = open({ cron, timezone: 'UTC' }).nextRun('2000-01-01T00:00:00');
    return first === null ? 'it names a date that no year has' : null;
  } catch (error) {
    return (error as Error).message.replace(/^CronPattern: /, '').replace(/\.$/, '');
  }
}

function open({ cron, timezone }: ScheduleRule): Cron {
  return new Cron(cron, { timezone, paused: true, mode: '5-part' });
}
