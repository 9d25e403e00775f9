/** Work for a host → its result, when it is the host's turn: one piece at a time, with a pause after the one before. */
import type { Clock } from './model.ts';

export type InTurn = <T>(host: string, pause: number, work: () => Promise<T>) => Promise<T>;

interface Queue {
  last: Promise<unknown>;
  /** When the last request ended; never, at first. */
  ended: number;
}

export function openQueues(clock: Clock, signal: AbortSignal | undefined): InTurn {
  const queues = new Map<string, Queue>();
  return (host, pause, work) => {
    const queue = queues.get(host) ?? { last: Promise.resolve(), ended: Number.NEGATIVE_INFINITY };
    queues.set(host, queue);
    const turn = queue.last.then(async () => {
      const wait = queue.ended + pause - clock.now();
      if (wait > 0) await clock.sleep(wait, signal);
      signal?.throwIfAborted();
      return work().finally(() => {
        queue.ended = clock.now();
      });
    });
    queue.last = turn.catch(() => undefined);
    return turn;
  };
}
