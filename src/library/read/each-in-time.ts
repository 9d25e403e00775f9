/** Work on each of many things with one limit of time for all → what was made of each, and of how many nothing was. */
import { LONGEST } from './within-time.ts';

/** Milliseconds. A thousand entries of a feed take some seconds. */
const LONGEST_OF_ALL = 60_000;

export interface DoneInTime<R> {
  readonly done: readonly R[];
  /** How many were not begun. */
  readonly left: number;
}

/** `work` is told how many milliseconds it may take; what it throws is one thing's own, and `failed` says what it gives then. */
export async function eachInTime<T, R>(
  things: readonly T[],
  work: (thing: T, milliseconds: number) => R | Promise<R>,
  failed: (error: unknown, thing: T) => R,
  limit = LONGEST_OF_ALL,
): Promise<DoneInTime<R>> {
  const end = performance.now() + limit;
  const done: R[] = [];
  for (const thing of things) {
    const rest = Math.ceil(end - performance.now());
    if (rest <= 0) break;
    try {
      done.push(await work(thing, Math.min(LONGEST, rest)));
    } catch (error) {
      done.push(failed(error, thing));
    }
  }
  return { done, left: things.length - done.length };
}
