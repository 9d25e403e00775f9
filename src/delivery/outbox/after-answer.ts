/** What a channel answered → how the delivery stands from then on. Pure. */
import type { Answer, Facts } from '../channel.ts';
import type { DeliveryState } from '../model.ts';
import { isGivenUp, MOST_LOST, pauseAfter } from './pauses.ts';

export interface Standing {
  readonly state: DeliveryState;
  readonly nextAt: string | null;
  readonly reason: string | null;
  readonly proof: Facts | null;
  readonly mayHaveArrived: boolean;
}

export interface Tried {
  /** Which attempt this was, from 1. */
  readonly attempts: number;
  /** ISO date-time from which on it is being tried. */
  readonly since: string;
  readonly mayHaveArrived: boolean;
  /** How many of its attempts ended without an answer, this one among them. */
  readonly lost: number;
}

export function standingAfter(answer: Answer, tried: Tried, now: Date): Standing {
  const { mayHaveArrived } = tried;
  const next = (asked?: number): string => new Date(now.getTime() + pauseAfter(tried.attempts, asked)).toISOString();
  switch (answer.kind) {
    case 'sent':
      return { state: 'sent', nextAt: null, reason: null, proof: answer.proof, mayHaveArrived: true };
    case 'permanent':
      return { state: 'refused', nextAt: null, reason: answer.reason, proof: null, mayHaveArrived };
    case 'lost': {
      const nextAt = tried.lost >= MOST_LOST ? null : next();
      return { state: 'unknown', nextAt, reason: answer.reason, proof: null, mayHaveArrived: true };
    }
    case 'pending': {
      const nextAt = isGivenUp(new Date(tried.since), now) ? null : next();
      return { state: 'unknown', nextAt, reason: answer.reason, proof: null, mayHaveArrived: true };
    }
    case 'temporary': {
      if (!isGivenUp(new Date(tried.since), now))
        return { state: 'waiting', nextAt: next(answer.after), reason: answer.reason, proof: null, mayHaveArrived };
      const reason = `given up after ${tried.attempts} attempts, the last: ${answer.reason}`;
      return { state: 'refused', nextAt: null, reason, proof: null, mayHaveArrived };
    }
  }
}
