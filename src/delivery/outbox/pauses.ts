/** How often something was tried → when it is tried again, and when that is given up. Pure. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Short at first, since a busy server often asks for minutes (greylisting); then as RFC 5321 §4.5.4.1 says. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR] as const;

/** "The give-up time generally needs to be at least 4-5 days", RFC 5321 §4.5.4.1. */
const GIVE_UP = 5 * 24 * HOUR;

/** Where answers are lost again and again, each try may have arrived: no more than so many. */
export const MOST_LOST = 3;

/** Milliseconds after the attempt of this number (from 1); at least what the far side asked for. */
export function pauseAfter(attempt: number, askedSeconds = 0): number {
  const pause = PAUSES[Math.min(attempt, PAUSES.length) - 1] ?? MINUTE;
  return Math.max(pause, Math.min(askedSeconds * 1000, 24 * HOUR));
}

/** `since` is when it was first to be sent. */
export function isGivenUp(since: Date, now: Date): boolean {
  return now.getTime() - since.getTime() >= GIVE_UP;
}
