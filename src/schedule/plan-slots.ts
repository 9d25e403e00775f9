/**
 * A brief's schedule, what was done for it, and the time → the slots to issue now, oldest first, and those that are passed
 * over for good. Pure: slots come from the functions handed in.
 */
import type { CatchUp } from '../definition/model.ts';
import type { ClosedSlot, IssuedEdition, Slot } from './model.ts';

export interface SlotSource {
  /** The slots later than `after` and not later than `upTo`, oldest first, at most `most`. */
  readonly between: (after: Date, upTo: Date, most: number) => readonly Slot[];
  /** The last of these; null where there is none. */
  readonly last: (after: Date, upTo: Date) => Slot | null;
}

export interface SlotPlan {
  readonly due: readonly Slot[];
  readonly missed: readonly Slot[];
}

/** A run makes up for at most so many slots of one brief, and names so many that it passes over. */
const MOST_AT_ONCE = 100;
/** A slot is on time for so many milliseconds: `schedule due` is called every few minutes. */
const ON_TIME = 15 * 60_000;

/** Up to where slots are done with: the last that has an edition or was closed, or the moment before the schedule began. */
export function doneUpTo(begunAt: Date, issued: readonly IssuedEdition[], closed: readonly ClosedSlot[]): Date {
  // A slot that is a day alone was issued by hand, on a day without a slot: those before it are out of order now.
  const times = [...issued.map(({ slot }) => Date.parse(slot)), ...closed.map(({ dueAt }) => Date.parse(dueAt))];
  return new Date(times.reduce((latest, time) => Math.max(latest, time), begunAt.getTime() - 1));
}

/** `isTried` tells of a slot that was on time once and is tried again. */
export function planSlots(
  catchUp: CatchUp,
  done: Date,
  now: Date,
  source: SlotSource,
  isTried: (slot: Slot) => boolean,
): SlotPlan {
  if (catchUp === 'all') return { due: source.between(done, now, MOST_AT_ONCE), missed: [] };
  const newest = source.last(done, now);
  if (newest === null) return { due: [], missed: [] };
  const older = source.between(done, new Date(newest.at.getTime() - 1), MOST_AT_ONCE);
  const isLate = catchUp === 'none' && now.getTime() - newest.at.getTime() > ON_TIME && !isTried(newest);
  return isLate ? { due: [], missed: [...older, newest] } : { due: [newest], missed: older };
}
