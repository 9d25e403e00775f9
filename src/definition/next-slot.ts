/**
 * A schedule and an instant → its slots after it. The cron library says which wall-clock times the pattern names, on a
 * clock that is never changed; at which instants these are is worked out from the offsets of Intl (text/zone-time.ts), since the
 * library's own answers around a change of the clocks differ between its versions.
 *
 * A time that the clocks skip has its slot at the first moment after the gap; one that comes twice, at its first
 * occurrence. Times that fall on one instant are one slot.
 */
import { Cron } from 'croner';
import { instantOfWall, wallTime } from '../text/zone-time.ts';
import type { SlotPattern } from './model.ts';

const patterns = new Map<string, Cron>();

/** Throws where the text is no pattern of five fields. */
export function wallPattern(cron: string): Cron {
  const known = patterns.get(cron);
  if (known) return known;
  const made = new Cron(cron, { timezone: 'UTC', paused: true, mode: '5-part' });
  patterns.set(cron, made);
  return made;
}

/** The first slot later than `after`; null where there is none. */
export function nextSlot({ cron, timezone }: SlotPattern, after: Date): Date | null {
  const pattern = wallPattern(cron);
  let wall = pattern.nextRun(new Date(wallTime(after.getTime(), timezone)));
  // Where the clocks were just set back, times that they show again had their slots before.
  for (; wall !== null; wall = pattern.nextRun(wall)) {
    const instant = instantOfWall(wall.getTime(), timezone);
    if (instant > after.getTime()) return new Date(instant);
  }
  return null;
}

/** The slots later than `after`, up to and with `upTo`, oldest first, at most `most` of them. */
export function slotsBetween(rule: SlotPattern, after: Date, upTo: Date, most = Number.POSITIVE_INFINITY): Date[] {
  const slots: Date[] = [];
  let slot = nextSlot(rule, after);
  while (slot !== null && slot.getTime() <= upTo.getTime() && slots.length < most) {
    slots.push(slot);
    slot = nextSlot(rule, slot);
  }
  return slots;
}

const HOUR = 3_600_000;

/** The last slot later than `after` and not later than `upTo`; null where there is none. Looks back in growing steps. */
export function lastSlot(rule: SlotPattern, after: Date, upTo: Date): Date | null {
  for (let step = HOUR; ; step *= 2) {
    const from = new Date(Math.max(after.getTime(), upTo.getTime() - step));
    const last = slotsBetween(rule, from, upTo).at(-1);
    if (last || from.getTime() === after.getTime()) return last ?? null;
  }
}
