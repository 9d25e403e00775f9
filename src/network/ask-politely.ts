/** One address → its answer, asked for in its host's turn, and again later where the server asks for patience. */
import { type Answer, type Asking, ask } from './ask.ts';
import type { Clock } from './model.ts';
import { openQueues } from './open-queues.ts';
import type { MayConnect } from './private-hosts.ts';
import { retryAfter } from './retry-after.ts';

/** `pause` is the time in milliseconds since the last request to the same host. */
export type AskPolitely = <T>(
  url: URL,
  mayConnect: MayConnect,
  pause: number,
  use: (answer: Answer) => Promise<T>,
) => Promise<T>;

const MOST_RETRIES = 2;
/** Milliseconds that a page is waited for in all. */
const MOST_PATIENCE = 60_000;

export function openPoliteAsking(asking: Asking, clock: Clock): AskPolitely {
  const { signal } = asking;
  const inTurn = openQueues(clock, signal);
  return (url, mayConnect, pause, use) =>
    inTurn(url.hostname, pause, async () => {
      let patience = MOST_PATIENCE;
      for (let tries = 0; ; tries++) {
        const outcome = await ask(url, mayConnect, asking, async (answer) => {
          const wait = tries < MOST_RETRIES ? waitAskedFor(answer, clock.now()) : null;
          return wait === null || wait > patience ? { result: await use(answer) } : { wait };
        });
        if ('result' in outcome) return outcome.result;
        patience -= outcome.wait;
        await clock.sleep(Math.max(outcome.wait, pause), signal);
      }
    });
}

function waitAskedFor({ status, header }: Answer, now: number): number | null {
  return status === 429 || status === 503 ? retryAfter(header('retry-after'), now) : null;
}
