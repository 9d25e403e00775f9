/** The attempts at a slot → whether it is tried now, later, or no more. Pure. */
import type { Attempt } from './model.ts';

export type Retry =
  | { readonly kind: 'now' }
  /** Not before this moment. */
  | { readonly kind: 'later'; readonly at: Date }
  /** The definition was wrong, and nothing of what it was made from has changed. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'given-up' };

const MINUTE = 60_000;
/** After the first failure, the second, …; after as many again as there are pauses, and one, it is given up. */
export const PAUSES = [1, 5, 15, 60, 240].map((minutes) => minutes * MINUTE);
/** Processes that ended without a word, one after the other: the slot itself brings them down. */
const MOST_ENDED = 20;
/** The exit code of a wrong definition: trying it again unchanged cannot help. */
const WRONG = 2;

export function retryOf(attempts: readonly Attempt[], now: Date, inputs: () => string): Retry {
  const last = attempts.at(-1);
  const failed = attempts.filter(({ outcome, exit }) => outcome === 'failed' && exit !== WRONG);
  if (attempts.filter(({ outcome }) => outcome === 'begun').length >= MOST_ENDED) return { kind: 'given-up' };
  if (last?.outcome === 'failed' && last.exit === WRONG)
    return { kind: last.inputs === inputs() ? 'unchanged' : 'now' };
  if (last === undefined || failed.length === 0) return { kind: 'now' };
  const pause = PAUSES[failed.length - 1];
  if (pause === undefined) return { kind: 'given-up' };
  const since = now.getTime() - Date.parse(failed.at(-1)?.at ?? '');
  // A clock that was set back must not make the pause longer.
  const isOver = since >= pause || since < 0;
  return isOver ? { kind: 'now' } : { kind: 'later', at: new Date(now.getTime() + pause - since) };
}
