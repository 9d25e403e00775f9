/** The long-lived scheduler with a clock and pauses of the test's own. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSchedule } from '../../../src/pipeline/schedule/run-schedule.ts';
import { scheduleStatus } from '../../../src/pipeline/schedule/schedule-status.ts';
import { type ScheduleWorkspace, scheduleWorkspace } from './schedule-workspace.ts';

let at: ScheduleWorkspace;
beforeEach(async () => {
  at = await scheduleWorkspace('2025-03-08T12:00:00Z');
});
afterEach(() => at.remove());

interface Turn {
  /** How far the wall's clock goes in the pause, where it is not the pause itself. */
  readonly wall?: number;
  readonly meanwhile?: () => Promise<void> | void;
}

/** One turn for each pause, then the end. Gives the events as "kind slot", and how long each pause was asked to be. */
async function live(turns: readonly Turn[]): Promise<{ readonly events: string[]; readonly pauses: number[] }> {
  const ending = new AbortController();
  const events: string[] = [];
  const pauses: number[] = [];
  let steady = 0;
  await runSchedule(at.workspace, at.world, {
    signal: ending.signal,
    onEvent: (event) => events.push(`${event.kind} ${('slot' in event && event.slot?.slice(0, 10)) || ''}`.trim()),
    monotonic: () => steady,
    pause: async (milliseconds) => {
      const turn = turns[pauses.length];
      pauses.push(milliseconds);
      if (turn === undefined) return ending.abort();
      steady += milliseconds;
      at.at(at.now() + (turn.wall ?? milliseconds));
      await turn.meanwhile?.();
    },
  });
  return { events, pauses };
}

const HOUR = 3_600_000;

describe('runSchedule', () => {
  it('looks again after half a minute at most, and at the very moment of a slot', async () => {
    at.writeBrief('weekly', 'weekly on Monday at 07:00');
    await at.add();
    at.at('2025-03-10T06:59:10Z');
    const { events, pauses } = await live([{}, {}]);
    expect(pauses).toEqual([30_000, 20_000, 30_000]);
    expect(events).toEqual([
      'started',
      'begun',
      'next',
      'issued 2025-03-10',
      'handed-on 2025-03-10',
      'next',
      'stopped',
    ]);
  });

  it('makes up for what it slept through, and tells that the clock was off', async () => {
    at.writeBrief('weekly', 'weekly on Monday at 07:00');
    await at.add();
    const { events } = await live([{ wall: 60 * HOUR }, { wall: -3 * HOUR }, {}]);
    expect(events.filter((event) => /clock|issued/.test(event))).toEqual([
      'clock-changed',
      'issued 2025-03-10',
      'clock-changed',
    ]);
    expect(at.handedOn).toHaveLength(1);
  });

  it('reads changed briefs and settings by itself, and lives through ones that are wrong', async () => {
    await at.add();
    const settings = path.join(at.folder, 'briefpress.yaml');
    const { events } = await live([
      { meanwhile: () => at.writeBrief('daily', 'daily at 13:00') },
      { meanwhile: () => writeFileSync(settings, 'timezone: Nowhere\n') },
      {},
      { meanwhile: () => writeFileSync(settings, 'timezone: UTC\n') },
      { wall: 2 * HOUR },
    ]);
    expect(events).toEqual([
      ...['started', 'begun', 'next', 'trouble'],
      ...['clock-changed', 'issued 2025-03-08', 'handed-on 2025-03-08', 'next', 'stopped'],
    ]);
  });

  it('tells how it is in a file, and whether it lives by its lock', async () => {
    at.writeBrief('weekly', 'weekly on Monday at 07:00');
    expect(await scheduleStatus(at.workspace, at.world)).toMatchObject({ ok: false, running: false, health: null });
    let alive: unknown = null;
    await live([
      {
        meanwhile: async () => {
          alive = await scheduleStatus(at.workspace, at.world);
        },
      },
    ]);
    expect(alive).toMatchObject({
      ok: true,
      running: true,
      health: { nextAt: '2025-03-10T07:00:00.000Z', lastExit: 0 },
    });
    expect(await scheduleStatus(at.workspace, at.world)).toMatchObject({ ok: false, running: false });
    const health = JSON.parse(readFileSync(path.join(at.folder, '.briefpress/schedule.json'), 'utf8'));
    expect(health).toMatchObject({ state: 'stopped', pid: process.pid });
  });
});
