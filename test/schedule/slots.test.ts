import { describe, expect, it } from 'vitest';
import type { IssuedEdition } from '../../src/schedule/model.ts';
import { coveredBy, slotState } from '../../src/schedule/slots.ts';

const issued = (number: number, slot: string, revision = 1, until = `${slot.slice(0, 10)}T07:00:00.000Z`) =>
  ({ brief: 'talks', number, revision, slot, covers: { from: null, until } }) as IssuedEdition;

const NOW = new Date('2025-03-20T12:00:00Z');

describe('slotState', () => {
  it('numbers the first edition 1, the next slot on, and revises the same', () => {
    expect(slotState([], '2025-03-03').next).toEqual({ number: 1, revision: 1 });
    const both = [issued(1, '2025-03-03'), issued(2, '2025-03-10')];
    expect(slotState(both, '2025-03-17').next).toEqual({ number: 3, revision: 1 });
    expect(slotState(both, '2025-03-03').next).toEqual({ number: 1, revision: 2 });
    expect(slotState([...both, issued(1, '2025-03-03', 2)], '2025-03-03').next).toEqual({ number: 1, revision: 3 });
  });

  it('knows what is before, what is for this slot, and what follows, each in its newest revision', () => {
    const all = [issued(1, '2025-03-03'), issued(1, '2025-03-03', 2), issued(2, '2025-03-10'), issued(3, '2025-03-17')];
    const { earlier, current, later } = slotState(all, '2025-03-10');
    expect([earlier?.number, earlier?.revision, current?.number, later?.number]).toEqual([1, 2, 2, 3]);
    expect(slotState(all, '2025-03-03').earlier).toBeNull();
    expect(slotState(all, '2025-03-24').later).toBeNull();
  });

  it('orders dates and date-times of one zone', () => {
    const all = [
      issued(1, '2025-03-10'),
      issued(2, '2025-03-10T07:00:00-08:00'),
      issued(3, '2025-03-10T19:00:00-07:00'),
    ];
    expect(slotState(all, '2025-03-11').earlier?.number).toBe(3);
    expect(slotState(all, '2025-03-10T19:00:00-07:00').earlier?.number).toBe(2);
    expect(slotState(all, '2025-03-10T07:00:00-08:00').earlier?.number).toBe(1);
  });
});

describe('coveredBy', () => {
  const all = [issued(1, '2025-03-03'), issued(2, '2025-03-10')];

  it('goes from the end of the edition before to now', () => {
    const first = coveredBy(slotState([], '2025-03-17'), NOW);
    expect(first).toEqual({ from: null, until: NOW.toISOString() });
    const next = coveredBy(slotState(all, '2025-03-17'), NOW);
    expect(next).toEqual({ from: '2025-03-10T07:00:00.000Z', until: NOW.toISOString() });
  });

  it('moves on with a revision of the last edition, and not with one that another follows on', () => {
    const last = coveredBy(slotState(all, '2025-03-10'), NOW);
    expect(last).toEqual({ from: '2025-03-03T07:00:00.000Z', until: NOW.toISOString() });
    const older = coveredBy(slotState(all, '2025-03-03'), NOW);
    expect(older).toEqual({ from: null, until: '2025-03-03T07:00:00.000Z' });
  });

  it('is never turned round by a clock that was set back', () => {
    const { from, until } = coveredBy(slotState(all, '2025-03-17'), new Date('2025-03-09T00:00:00Z'));
    expect([from, until]).toEqual(['2025-03-10T07:00:00.000Z', '2025-03-10T07:00:00.000Z']);
  });
});
