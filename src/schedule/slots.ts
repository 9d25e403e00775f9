/** What a ledger has of one brief, and a slot → what is issued for it, and what it follows on. Pure. */
import type { CoveredTime, IssuedEdition } from './model.ts';

export interface SlotState {
  /** The newest revision issued for this very slot; null where it has none. */
  readonly current: IssuedEdition | null;
  /** The newest revision of the last edition issued for an earlier slot; null where there is none. */
  readonly earlier: IssuedEdition | null;
  /** The first edition issued for a later slot; null where there is none. */
  readonly later: IssuedEdition | null;
  /** What another issue for this slot would bear. */
  readonly next: { readonly number: number; readonly revision: number };
}

/** Dates and date-times with an offset stand in the order of their text: both begin with the date of their own zone. */
export function slotState(issued: readonly IssuedEdition[], slot: string): SlotState {
  const newestOf = (list: readonly IssuedEdition[]): IssuedEdition | null =>
    [...list].sort((a, b) => compareSlots(a.slot, b.slot) || a.revision - b.revision).at(-1) ?? null;
  const current = newestOf(issued.filter((edition) => edition.slot === slot));
  const later = issued.filter((edition) => edition.slot > slot).sort((a, b) => compareSlots(a.slot, b.slot));
  const highest = issued.reduce((most, { number }) => Math.max(most, number), 0);
  return {
    current,
    earlier: newestOf(issued.filter((edition) => edition.slot < slot)),
    later: later[0] ?? null,
    next: current ? { number: current.number, revision: current.revision + 1 } : { number: highest + 1, revision: 1 },
  };
}

const compareSlots = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * From where the edition before it ended up to now. A slot that a later one follows on ends where it ended when it was
 * issued: what came after is the later one's.
 */
export function coveredBy({ current, earlier, later }: SlotState, now: Date): CoveredTime {
  const from = earlier?.covers.until ?? null;
  if (current !== null && later !== null) return { from, until: current.covers.until };
  const moment = now.toISOString();
  // A clock that was set back leaves an empty window, not one that is turned round.
  return { from, until: from !== null && from > moment ? from : moment };
}
