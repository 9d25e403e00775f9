/** What the outbox keeps: who is to get which edition by which channel, and what came of it. */
import type { ChannelName, EditionFacts, Facts } from './channel.ts';

export type { ChannelName, EditionFacts } from './channel.ts';

/**
 * - queued: nothing was tried yet.
 * - sending: an attempt is under way, or was when its process died.
 * - sent: the far side has it.
 * - waiting: it was refused for now, and is tried again at `nextAt`.
 * - unknown: it was handed over and the answer did not come; tried again at `nextAt`, by nobody where that is null.
 * - refused: it will not be taken, or was tried for long enough.
 * - cancelled: somebody took it back, or the reader has left.
 */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'waiting' | 'unknown' | 'refused' | 'cancelled';

export interface EditionKey {
  readonly brief: string;
  readonly number: number;
  readonly revision: number;
}

/** An edition that is to be delivered. */
export interface QueuedEdition {
  readonly facts: EditionFacts;
  readonly pdf: {
    /** From the workspace's folder on, with "/". */
    readonly path: string;
    readonly sha256: string;
  };
}

/** One recipient, as the brief and its lists name it. */
export interface Addressee {
  readonly channel: ChannelName;
  /** One mailbox, printer or folder: no edition goes to it twice by one channel. */
  readonly recipient: string;
  /** Plain JSON: what the channel needs to know. */
  readonly order: Readonly<Record<string, unknown>>;
  /** Those with the same word share a message; null for one of its own. */
  readonly together: string | null;
}

export interface Delivery extends Addressee {
  readonly id: number;
  readonly edition: EditionKey;
  readonly key: string;
  readonly state: DeliveryState;
  /** How often it was tried. */
  readonly attempts: number;
  /** ISO date-times; null for not, or not yet. */
  readonly queuedAt: string;
  readonly nextAt: string | null;
  readonly answeredAt: string | null;
  /** Why it is not sent; null where there is nothing to say. */
  readonly reason: string | null;
  /** What the far side said. */
  readonly proof: Facts | null;
  readonly noted: Facts | null;
  readonly mayHaveArrived: boolean;
}

/** Which deliveries are meant; what is left out is not asked. */
export interface DeliveryFilter {
  readonly edition?: Pick<EditionKey, 'brief'> & Partial<EditionKey>;
  readonly channel?: ChannelName | undefined;
  readonly states?: readonly DeliveryState[];
}
