import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/delivery/channel.ts';
import type { Addressee, QueuedEdition } from '../../src/delivery/model.ts';
import { type Outbox, openOutbox } from '../../src/delivery/outbox/open-outbox.ts';
import { isGivenUp, pauseAfter } from '../../src/delivery/outbox/pauses.ts';
import { FACTS } from './example-job.ts';

let folder: string;
let outbox: Outbox;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-outbox-'));
  outbox = await openOutbox(path.join(folder, 'outbox.sqlite'));
});
afterEach(() => {
  outbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const EDITION: QueuedEdition = { facts: FACTS, pdf: { path: 'output/quays.pdf', sha256: 'c'.repeat(64) } };
const REVISED: QueuedEdition = { ...EDITION, facts: { ...FACTS, revision: 2, hash: 'd'.repeat(64) } };
const reader = (name: string): Addressee => ({
  channel: 'email',
  recipient: `${name}@example.org`,
  order: {},
  together: null,
});
const AT = '2025-03-10T07:00:00.000Z';
const later = (minutes: number): Date => new Date(Date.parse(AT) + minutes * 60_000);
const TEMPORARY: Answer = { kind: 'temporary', reason: 'busy' };
const LOST: Answer = { kind: 'lost', reason: 'cut' };

function tryOnce(answer: Answer, minutes = 0) {
  outbox.begin([1], later(minutes).toISOString());
  return outbox.answer(1, answer, later(minutes));
}

describe('the outbox', () => {
  it('queues each reader of an edition once, however often it is asked', () => {
    expect(outbox.queue(EDITION, [reader('ann'), reader('bob')], AT)).toBe(2);
    expect(outbox.queue(EDITION, [reader('ann'), reader('bob'), reader('cid')], AT)).toBe(1);
    expect(outbox.list().map(({ recipient, state }) => [recipient, state])).toEqual([
      ['ann@example.org', 'queued'],
      ['bob@example.org', 'queued'],
      ['cid@example.org', 'queued'],
    ]);
    expect(outbox.editionOf({ brief: 'quays', number: 3, revision: 1 })).toEqual(EDITION);
  });

  it('has the intention before the answer, and both outlive the process', async () => {
    outbox.queue(EDITION, [reader('ann')], AT);
    outbox.begin([1], AT);
    outbox.note(1, { jobId: 7 });
    outbox.close();
    outbox = await openOutbox(path.join(folder, 'outbox.sqlite'));
    expect(outbox.get(1)).toMatchObject({ state: 'sending', attempts: 1, noted: { jobId: 7 } });
    expect(outbox.settle(AT)).toMatchObject([
      { state: 'unknown', mayHaveArrived: true, nextAt: AT, noted: { jobId: 7 } },
    ]);
    expect(outbox.settle(AT)).toEqual([]);
  });

  it('begins nothing that was cancelled or sent meanwhile', () => {
    outbox.queue(EDITION, [reader('ann'), reader('bob')], AT);
    expect(outbox.cancel(1, 'by hand', AT)).toBe(true);
    expect(outbox.begin([1, 2], AT)).toEqual([2]);
    expect(outbox.cancel(2, 'by hand', AT)).toBe(false);
    outbox.answer(2, { kind: 'sent', proof: { response: 'OK' } }, later(0));
    expect(outbox.begin([2], AT)).toEqual([]);
    expect(outbox.get(2)).toMatchObject({ state: 'sent', proof: { response: 'OK' }, nextAt: null, reason: null });
  });

  it('tries again after pauses that grow, and at least as long as it is asked to wait', () => {
    outbox.queue(EDITION, [reader('ann')], AT);
    expect(tryOnce(TEMPORARY)).toMatchObject({ state: 'waiting', nextAt: later(1).toISOString(), reason: 'busy' });
    expect(tryOnce(TEMPORARY, 1).nextAt).toBe(later(6).toISOString());
    expect(tryOnce({ ...TEMPORARY, after: 3600 }, 6).nextAt).toBe(later(66).toISOString());
  });

  it('gives up after five days, and says why', () => {
    outbox.queue(EDITION, [reader('ann')], AT);
    expect(tryOnce(TEMPORARY, 5 * 24 * 60 - 1).state).toBe('waiting');
    expect(tryOnce(TEMPORARY, 5 * 24 * 60)).toMatchObject({
      state: 'refused',
      reason: 'given up after 2 attempts, the last: busy',
    });
    outbox.retry([1], later(6 * 24 * 60).toISOString());
    expect(tryOnce(TEMPORARY, 6 * 24 * 60).state).toBe('waiting');
  });

  it('tries no fourth time by itself where three answers were lost', () => {
    outbox.queue(EDITION, [reader('ann')], AT);
    expect([0, 10, 60].map((minutes) => tryOnce(LOST, minutes).nextAt !== null)).toEqual([true, true, false]);
    expect(outbox.get(1)).toMatchObject({ state: 'unknown', mayHaveArrived: true });
    expect(outbox.retry([1], later(70).toISOString())).toEqual([1]);
    expect(tryOnce(LOST, 70).nextAt).not.toBeNull();
  });

  it('asks about what is pending as often as it takes, for five days', () => {
    outbox.queue(EDITION, [reader('ann')], AT);
    const pending: Answer = { kind: 'pending', reason: 'out of paper' };
    for (const minutes of [0, 10, 60, 300, 1000])
      expect(tryOnce(pending, minutes)).toMatchObject({
        state: 'unknown',
        mayHaveArrived: true,
        nextAt: expect.any(String),
      });
    expect(tryOnce(pending, 5 * 24 * 60)).toMatchObject({ state: 'unknown', nextAt: null, reason: 'out of paper' });
    expect(tryOnce({ kind: 'sent', proof: {} }, 8000).state).toBe('sent');
  });

  it('knows what a reader got of the revisions before', () => {
    outbox.queue(EDITION, [reader('ann'), reader('bob')], AT);
    tryOnce({ kind: 'sent', proof: {} });
    outbox.queue(REVISED, [reader('ann'), reader('bob')], AT);
    const keys = outbox.list().map((delivery) => outbox.replaced(delivery));
    expect(keys).toEqual([[], [], [outbox.get(1)?.key], []]);
  });

  it('tells its deliveries by edition, channel and state', () => {
    outbox.queue(EDITION, [reader('ann'), { ...reader('x'), channel: 'folder', recipient: 'handouts' }], AT);
    outbox.queue(REVISED, [reader('ann')], AT);
    const ids = (filter: Parameters<Outbox['list']>[0]) => outbox.list(filter).map(({ id }) => id);
    expect(ids({ edition: { brief: 'quays' } })).toEqual([1, 2, 3]);
    expect(ids({ edition: { brief: 'quays', number: 3, revision: 2 } })).toEqual([3]);
    expect(ids({ edition: { brief: 'bridges' } })).toEqual([]);
    expect(ids({ channel: 'folder' })).toEqual([2]);
    expect(ids({ states: ['sent'] })).toEqual([]);
  });

  it('keeps who has left, until they come back', () => {
    expect([outbox.leave('ann@example.org', AT), outbox.leave('ann@example.org', AT)]).toEqual([true, false]);
    expect(outbox.departed()).toEqual(['ann@example.org']);
    expect([outbox.comeBack('ann@example.org'), outbox.comeBack('ann@example.org')]).toEqual([true, false]);
    expect(outbox.departed()).toEqual([]);
  });
});

describe('pauses', () => {
  it('grow up to four hours', () => {
    const pauses = Array.from({ length: 12 }, (_, i) => pauseAfter(i + 1) / 60_000);
    expect(pauses).toEqual([1, 5, 15, 30, 60, 120, 240, 240, 240, 240, 240, 240]);
  });

  it('are never longer than a day, whatever the far side asks', () => {
    expect(pauseAfter(1, 1e9)).toBe(86_400_000);
    expect(isGivenUp(later(0), later(1))).toBe(false);
  });
});
