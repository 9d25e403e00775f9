/** A line of the table of deliveries → a delivery. */
import type { ChannelName, Facts } from '../channel.ts';
import type { Delivery, DeliveryState } from '../model.ts';

export interface DeliveryRow {
  readonly id: number;
  readonly brief: string;
  readonly number: number;
  readonly revision: number;
  readonly channel: ChannelName;
  readonly recipient: string;
  readonly key: string;
  readonly ordered: string;
  readonly together: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly queued_at: string;
  readonly next_at: string | null;
  readonly answered_at: string | null;
  readonly reason: string | null;
  readonly proof: string | null;
  readonly noted: string | null;
  readonly may_have_arrived: number;
}

const factsOf = (json: string | null): Facts | null => (json === null ? null : (JSON.parse(json) as Facts));

export function toDelivery(row: DeliveryRow): Delivery {
  const { id, brief, number, revision, channel, recipient, key, together, state, attempts, reason } = row;
  return {
    ...{ id, edition: { brief, number, revision }, channel, recipient, key, together, state, attempts, reason },
    order: JSON.parse(row.ordered) as Delivery['order'],
    queuedAt: row.queued_at,
    nextAt: row.next_at,
    answeredAt: row.answered_at,
    proof: factsOf(row.proof),
    noted: factsOf(row.noted),
    mayHaveArrived: row.may_have_arrived === 1,
  };
}
