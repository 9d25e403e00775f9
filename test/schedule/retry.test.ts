import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/schedule/model.ts';
import { PAUSES, retryOf } from '../../src/schedule/retry.ts';

const NOON = Date.parse('2025-03-10T12:00:00Z');
const attempt = (
  outcome: Attempt['outcome'],
  minute: number,
  exit = outcome === 'failed' ? 3 : 0,
  inputs = '',
): Attempt => ({
  ...{ id: minute, brief: 'talks', slot: 's', at: new Date(NOON + minute * 60_000).toISOString() },
  ...{ outcome, exit, problem: '', inputs },
});
const retry = (attempts: readonly Attempt[], minute: number) =>
  retryOf(attempts, new Date(NOON + minute * 60_000), () => 'as it is');

describe('retryOf', () => {
  it('tries at once what was never tried, or whose process was ended', () => {
    expect(retry([], 0)).toEqual({ kind: 'now' });
    expect(retry([attempt('begun', 0)], 0)).toEqual({ kind: 'now' });
  });

  it('waits longer after each failure, and gives up after the last pause', () => {
    const failed = PAUSES.map((_, i) => attempt('failed', i * 300));
    for (const [i, pause] of PAUSES.entries()) {
      const [before, last] = [failed.slice(0, i + 1), i * 300];
      expect(retry(before, last + pause / 60_000 - 0.5)).toEqual({
        kind: 'later',
        at: new Date(NOON + last * 60_000 + pause),
      });
      expect(retry(before, last + pause / 60_000)).toEqual({ kind: 'now' });
    }
    expect(retry([...failed, attempt('failed', 9999)], 99_999)).toEqual({ kind: 'given-up' });
  });

  it('waits no longer where the clock was set back', () => {
    expect(retry([attempt('failed', 0)], -180)).toEqual({ kind: 'now' });
  });

  it('tries a wrong definition again as soon as anything has changed, and does not count it as a failure', () => {
    const wrong = (inputs: string) => attempt('failed', 0, 2, inputs);
    expect(retry([wrong('as it is')], 9999)).toEqual({ kind: 'unchanged' });
    expect(retry([wrong('as it was')], 0)).toEqual({ kind: 'now' });
    expect(retry([...Array.from({ length: 9 }, () => wrong('as it was')), attempt('failed', 0)], 1)).toEqual({
      kind: 'now',
    });
  });

  it('gives up what brings its process down again and again', () => {
    expect(
      retry(
        Array.from({ length: 19 }, () => attempt('begun', 0)),
        1,
      ),
    ).toEqual({ kind: 'now' });
    expect(
      retry(
        Array.from({ length: 20 }, () => attempt('begun', 0)),
        1,
      ),
    ).toEqual({ kind: 'given-up' });
  });
});
