/** A delivery of the outbox → the job that its channel is given. */
import type { EditionFacts, Job } from './channel.ts';
import type { Delivery } from './model.ts';
import { deliveryKey, jobName } from './outbox/delivery-key.ts';

export type JobSource = Pick<
  Delivery,
  'id' | 'key' | 'recipient' | 'order' | 'channel' | 'together' | 'attempts' | 'mayHaveArrived' | 'noted'
>;

export function jobFor(delivery: JobSource, edition: EditionFacts, tools: Pick<Job, 'pdf' | 'replaces' | 'note'>): Job {
  const { id, key, recipient, order, channel, together, attempts, mayHaveArrived, noted } = delivery;
  return {
    ...{ id, key, recipient, order, noted, mayHaveArrived, edition, ...tools },
    name: jobName(edition, key),
    attempt: attempts + 1,
    togetherKey: together === null ? null : deliveryKey(edition, channel, `together ${together}`),
  };
}
