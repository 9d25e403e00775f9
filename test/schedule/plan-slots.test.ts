import { describe, expect, it } from 'vitest';
import type { CatchUp } from '../../src/definition/model.ts';
import type { ClosedSlot, IssuedEdition, Slot } from '../../src/schedule/model.ts';
import { doneUpTo, planSlots, type SlotSource } from '../../src/schedule/plan-slots.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2025-03-10T12:00:00Z');
const slotAt = (hour: number): Slot => ({ slot: `${hour}`, at: new Date(NOON + hour * HOUR) });
/** A slot each hour. */
const hourly: SlotSource = {
  between: (after, upTo, most) => {
    const first = Math.floor((after.getTime() - NOON) / HOUR) + 1;
    const last = Math.floor((upTo.getTime() - NOON) / HOUR);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => slotAt(first + i)).slice(0, most);
  },
  last: (after, upTo) => hourly.between(after, upTo, 10_000).at(-1) ?? null,
};

const plan = (catchUp: CatchUp, done: number, now: number, tried = false) => {
  const { due, missed } = planSlots(catchUp, slotAt(done).at, slotAt(now).at, hourly, () => tried);
  return [due.map(({ slot }) => slot), missed.map(({ slot }) => slot)];
};

describe('planSlots', () => {
  it('has nothing where no slot has come', () => {
    for (const catchUp of ['latest', 'all', 'none'] as const) expect(plan(catchUp, 3, 3.9)).toEqual([[], []]);
  });

  it('makes up for the newest, for all, or for none', () => {
    expect(plan('latest', 0, 3.5)).toEqual([['3'], ['1', '2']]);
    expect(plan('all', 0, 3.5)).toEqual([['1', '2', '3'], []]);
    expect(plan('none', 0, 3.5)).toEqual([[], ['1', '2', '3']]);
  });

  it('counts as on time what is no more than a quarter of an hour late, or was tried then', () => {
    expect(plan('none', 0, 3.25)).toEqual([['3'], ['1', '2']]);
    expect(plan('none', 0, 3.26)).toEqual([[], ['1', '2', '3']]);
    expect(plan('none', 2, 3.5, true)).toEqual([['3'], []]);
  });

  it('has so many at once and no more', () => {
    expect(plan('all', 0, 500)[0]).toHaveLength(100);
    const [due, missed] = plan('latest', 0, 500);
    expect([due, missed?.length]).toEqual([['500'], 100]);
  });

  it('goes on after a clock that was set back without anything twice', () =>
    expect(plan('latest', 5, 2)).toEqual([[], []]));
});

describe('doneUpTo', () => {
  const issued = (slot: string) => ({ slot }) as IssuedEdition;
  const closed = (dueAt: string) => ({ dueAt }) as ClosedSlot;
  const begun = new Date(NOON);

  it('is the last slot that is done with, and the moment before the beginning where none is', () => {
    expect(doneUpTo(begun, [], []).getTime()).toBe(NOON - 1);
    expect(doneUpTo(begun, [issued('2025-03-17T07:00:00+01:00')], [closed('2025-03-16T06:00:00Z')]).toISOString()).toBe(
      '2025-03-17T06:00:00.000Z',
    );
    expect(doneUpTo(begun, [issued('2025-03-01')], []).getTime()).toBe(NOON - 1);
  });
});
