/** What "schedule due" does at its moments: missed slots, empty ones, failures, changed clocks and definitions. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BriefpressError, diagnose } from '../../../src/diagnostics/diagnostic.ts';
import { issueBrief } from '../../../src/pipeline/issue/issue-brief.ts';
import { dueOn } from '../../../src/pipeline/ledger-of.ts';
import { readBrief } from '../../../src/pipeline/read-brief.ts';
import { listSchedule, nextMomentOf } from '../../../src/pipeline/schedule/list-schedule.ts';
import { type DueReport, scheduleDue } from '../../../src/pipeline/schedule/schedule-due.ts';
import { faultsOf, type ScheduleWorkspace, scheduleWorkspace } from './schedule-workspace.ts';

let at: ScheduleWorkspace;
/** A Saturday. */
const SATURDAY = '2025-03-08T12:00:00Z';
beforeEach(async () => {
  at = await scheduleWorkspace(SATURDAY);
});
afterEach(() => at.remove());

const WEEKLY = 'weekly on Monday at 07:00';
const DAILY = 'daily at 07:00';

const dueAt = (time: string): Promise<DueReport> => {
  at.at(time);
  return at.due();
};
const told = ({ events }: DueReport): string[] =>
  events.map(({ kind, slot }) => `${kind} ${slot?.slice(0, 16) ?? ''}`.trim());
const slotsIn = async (brief: string): Promise<string[]> =>
  (await at.issued(brief)).map(({ number, slot }) => `${number} ${slot.slice(0, 16)}`);
const closedIn = async (brief: string): Promise<string[]> =>
  (await at.closed(brief)).map(({ outcome, slot }) => `${outcome} ${slot.slice(0, 16)}`);

describe('a schedule', () => {
  it('begins when it is first seen: no earlier slot counts as missed', async () => {
    at.writeBrief('weekly', WEEKLY);
    await at.add(2);
    expect(told(await dueAt('2025-03-12T09:00:00Z'))).toEqual(['begun']);
    expect(told(await dueAt('2025-03-17T06:59:59Z'))).toEqual([]);
    expect(told(await dueAt('2025-03-17T07:00:00Z'))).toEqual([
      'issued 2025-03-17T07:00',
      'handed-on 2025-03-17T07:00',
    ]);
    expect(told(await dueAt('2025-03-17T07:05:00Z'))).toEqual([]);
    expect(await slotsIn('weekly')).toEqual(['1 2025-03-17T07:00']);
    expect([await closedIn('weekly'), at.handedOn.length]).toEqual([[], 1]);
  });

  it('begins anew when its cron text or zone changes', async () => {
    at.writeBrief('weekly', WEEKLY);
    await at.add();
    await at.due();
    at.writeBrief('weekly', 'weekly on Tuesday at 07:00');
    expect(told(await dueAt('2025-03-12T00:00:00Z'))).toEqual(['begun']);
    expect(await slotsIn('weekly')).toEqual([]);
    expect(told(await dueAt('2025-03-18T08:00:00Z'))).toContain('issued 2025-03-18T07:00');
  });

  it.each([
    [
      'latest',
      ['1 2025-03-12T07:00'],
      ['missed 2025-03-09T07:00', 'missed 2025-03-10T07:00', 'missed 2025-03-11T07:00'],
    ],
    ['none', [], ['09', '10', '11', '12'].map((day) => `missed 2025-03-${day}T07:00`)],
  ])('makes up for what was missed: %s', async (catchUp, issued, closed) => {
    at.writeBrief('daily', `{ at: ${DAILY}, catch-up: ${catchUp} }`);
    await at.due();
    await at.add(2);
    await dueAt('2025-03-12T10:00:00Z');
    expect([await slotsIn('daily'), await closedIn('daily')]).toEqual([issued, closed]);
    // What is on time is issued in any case.
    await at.add();
    await dueAt('2025-03-13T07:10:00Z');
    expect((await slotsIn('daily')).at(-1)).toBe(`${issued.length + 1} 2025-03-13T07:00`);
  });

  it('makes up for all with the articles that each would have had', async () => {
    at.writeBrief('daily', `{ at: ${DAILY}, catch-up: all, skip-if-empty: true }`);
    await at.due();
    for (const time of [
      '2025-03-08T20:00:00Z',
      '2025-03-09T20:00:00Z',
      '2025-03-11T20:00:00Z',
      '2025-03-12T09:00:00Z',
    ]) {
      at.at(time);
      await at.add();
    }
    await dueAt('2025-03-12T10:00:00Z');
    const issued = await at.issued('daily');
    expect(issued.map(({ slot, articles }) => [slot.slice(0, 10), articles])).toEqual([
      ['2025-03-09', ['report-1']],
      ['2025-03-10', ['report-2']],
      ['2025-03-12', ['report-3', 'report-4']].map((one) => (Array.isArray(one) ? expect.arrayContaining(one) : one)),
    ]);
    expect(await closedIn('daily')).toEqual(['skipped 2025-03-11T07:00']);
    expect(faultsOf(issued, at.folder)).toEqual([]);
    expect(issued.every(({ date, slot }) => slot.startsWith(date))).toBe(true);
  });
});

describe('a slot without news', () => {
  beforeEach(async () => {
    at.writeBrief('daily', DAILY);
    at.writeBrief('quiet', `{ at: ${DAILY}, skip-if-empty: true }`);
    at.writeBrief('three', `{ at: ${DAILY}, min-articles: 3 }`);
    await at.due();
    await at.add(2);
    await dueAt('2025-03-09T07:00:00Z');
  });

  it('is recorded once, uses no number, and is told of unless it was to be left out', async () => {
    const report = await dueAt('2025-03-10T07:00:00Z');
    expect(told(report).sort()).toEqual([
      'skipped 2025-03-10T07:00',
      'skipped 2025-03-10T07:00',
      'skipped 2025-03-10T07:00',
    ]);
    expect(report.exit).toBe(1);
    expect(
      at.failures.map(({ brief, slot, diagnostics }) => [brief, slot?.slice(0, 10), diagnostics[0]?.code]),
    ).toEqual([['daily', '2025-03-10', 'slot-empty']]);
    expect(await dueAt('2025-03-10T07:05:00Z')).toMatchObject({ events: [], exit: 0 });
    await at.add(1);
    await dueAt('2025-03-11T07:00:00Z');
    expect(await slotsIn('daily')).toEqual(['1 2025-03-09T07:00', '2 2025-03-11T07:00']);
    expect(await slotsIn('quiet')).toEqual(['1 2025-03-09T07:00', '2 2025-03-11T07:00']);
  });

  it('with too little leaves it to the next window', async () => {
    expect([await slotsIn('three'), await closedIn('three')]).toEqual([[], ['skipped 2025-03-09T07:00']]);
    at.at('2025-03-09T20:00:00Z');
    await at.add(1);
    await dueAt('2025-03-10T07:00:00Z');
    const [edition] = await at.issued('three');
    expect([edition?.number, edition?.articles.length]).toEqual([1, 3]);
  });

  it('counts only what is new where the brief goes by no window', async () => {
    at.writeBrief('whole', `{ at: ${DAILY}, skip-if-empty: true }`, '{ limit: 100 }');
    await at.due();
    await dueAt('2025-03-10T07:00:00Z');
    await dueAt('2025-03-11T07:00:00Z');
    // It was first seen at the very moment of a slot, which is not an earlier one.
    expect(await slotsIn('whole')).toEqual(['1 2025-03-09T07:00']);
  });
});

describe('a run that fails', () => {
  it('is tried again after growing pauses, given up at last and told of, and stops no other brief', async () => {
    at.writeBrief('a-weekly', WEEKLY);
    at.writeBrief('b-weekly', WEEKLY);
    await at.add();
    await at.due();
    const print = at.world.print;
    const world = {
      ...at.world,
      print: async (edition: Parameters<NonNullable<typeof print>>[0]) => {
        if (edition.brief === 'a-weekly')
          throw new BriefpressError([diagnose('print-failed', { reason: 'out of order' })]);
        return (print as NonNullable<typeof print>)(edition);
      },
    };
    const tries: string[] = [];
    for (let minute = 0; minute < 600; minute += 1) {
      at.at(Date.parse('2025-03-10T07:00:00Z') + minute * 60_000);
      const { events, exit } = await (minute < 30 || minute % 5 === 0
        ? scheduleDue(at.workspace, world)
        : { events: [], exit: 0 });
      for (const { kind, brief } of events) if (brief === 'a-weekly') tries.push(`${minute} ${kind} ${exit}`);
    }
    expect(tries).toEqual(['0 failed 3', '1 failed 3', '6 failed 3', '21 failed 3', '85 failed 3', '325 given-up 3']);
    expect(await slotsIn('b-weekly')).toEqual(['1 2025-03-10T07:00']);
    expect([await slotsIn('a-weekly'), await closedIn('a-weekly')]).toEqual([[], ['failed 2025-03-10T07:00']]);
    expect(at.failures.map(({ brief, attempts }) => [brief, attempts])).toEqual([['a-weekly', 6]]);
    // The next slot is tried as if nothing had been, and has all the articles.
    await dueAt('2025-03-17T07:00:00Z');
    expect(await slotsIn('a-weekly')).toEqual(['1 2025-03-17T07:00']);
  });

  it('because of its definition is told of once for each change, and not tried until then', async () => {
    at.writeBrief('weekly', WEEKLY, '{ since: last-edition, articles: [nowhere] }');
    await at.add();
    await at.due();
    const first = await dueAt('2025-03-10T07:00:00Z');
    expect([told(first), first.exit, at.failures.length]).toEqual([['failed 2025-03-10T07:00'], 2, 1]);
    for (const time of ['2025-03-10T07:05:00Z', '2025-03-11T00:00:00Z'])
      expect(await dueAt(time)).toMatchObject({ events: [], exit: 0 });
    at.writeBrief('weekly', WEEKLY);
    expect(told(await dueAt('2025-03-11T00:10:00Z'))).toContain('issued 2025-03-10T07:00');
  });

  it('because a brief cannot be read is told of once for each change', async () => {
    at.writeBrief('weekly', 'weekly on Munday at 07:00');
    const first = await at.due();
    expect([told(first), first.exit]).toEqual([['wrong-brief'], 2]);
    expect(await at.due()).toMatchObject({ events: [], exit: 0 });
    at.writeBrief('weekly', 'weekly on Moonday at 07:00');
    expect(told(await at.due())).toEqual(['wrong-brief']);
    at.writeBrief('weekly', WEEKLY);
    expect(told(await at.due())).toEqual(['begun']);
    at.writeBrief('weekly', 'weekly on Moonday at 07:00');
    expect(told(await at.due())).toEqual(['wrong-brief']);
    expect(at.failures).toHaveLength(3);
  });
});

describe('an issued edition', () => {
  it('is handed on again until that has come to an end, also by the next run', async () => {
    at.writeBrief('weekly', WEEKLY);
    await at.add();
    await at.due();
    at.at('2025-03-10T07:00:00Z');
    const calls: string[] = [];
    const world = {
      ...at.world,
      afterIssue: async ({ edition }: { edition: { number: number } }) => {
        calls.push(`No ${edition.number}`);
        throw new Error('the line is down');
      },
    };
    const report = await scheduleDue(at.workspace, world);
    expect([told(report).at(-1), report.exit, calls]).toEqual(['not-handed-on 2025-03-10T07:00', 1, ['No 1']]);
    await scheduleDue(at.workspace, world);
    expect(calls).toEqual(['No 1', 'No 1']);
    expect(told(await dueAt('2025-03-10T07:10:00Z'))).toEqual(['handed-on 2025-03-10T07:00']);
    expect(told(await dueAt('2025-03-10T07:15:00Z'))).toEqual([]);
  });

  it('of a slot that somebody issued by hand is the edition of that slot, and is handed on when it is due', async () => {
    at.writeBrief('weekly', WEEKLY);
    await at.add();
    await at.due();
    at.at('2025-03-10T06:00:00Z');
    const { brief } = await readBrief(at.workspace, 'weekly');
    const due = dueOn(brief, null, at.workspace, new Date(at.now()));
    await issueBrief(at.workspace, brief, due, at.world, at.world.print as NonNullable<typeof at.world.print>);
    expect([told(await dueAt('2025-03-10T06:30:00Z')), at.handedOn.length]).toEqual([[], 0]);
    expect(told(await dueAt('2025-03-10T07:00:00Z'))).toEqual(['handed-on 2025-03-10T07:00']);
    expect(await slotsIn('weekly')).toEqual(['1 2025-03-10T07:00']);
  });
});

describe('a clock that is changed', () => {
  const HOUR = 3_600_000;
  it.each([1, -1, 3, -3, 48, -48])('by %i hours gives each slot once and loses no article', async (hours) => {
    at.writeBrief('hourly', '{ cron: "0 * * * *", catch-up: all, skip-if-empty: true }');
    await at.due();
    const begin = at.now();
    let offset = 0;
    for (let step = 1; step <= 15; step += 1) {
      // Set wrongly after a third, and right again after two.
      if (step === 5) offset = hours * HOUR;
      if (step === 10) offset = 0;
      at.at(begin + step * 0.75 * HOUR + offset);
      await at.add();
      await at.due();
    }
    at.at(begin + 80 * HOUR);
    await at.due();
    const issued = await at.issued('hourly');
    expect(faultsOf(issued, at.folder)).toEqual([]);
    const slots = issued.map(({ slot }) => slot);
    expect(new Set(slots).size).toBe(slots.length);
    const articles = issued.flatMap(({ articles: own, copies }) => [...own, ...copies]);
    expect([new Set(articles).size, articles.length]).toEqual([15, 15]);
  });
});

describe('listSchedule', () => {
  it('tells what is due, missed and next, and writes nothing', async () => {
    at.writeBrief('daily', `{ at: ${DAILY}, timezone: America/New_York }`);
    const list = () => listSchedule(at.workspace, { brief: null, count: 2 }, at.world);
    const unseen = await list();
    expect(unseen.schedules[0]).toMatchObject({ begunAt: null, due: [], missed: [], last: null });
    expect(unseen.schedules[0]?.next.map(({ slot }) => slot)).toEqual([
      '2025-03-09T07:00:00-04:00',
      '2025-03-10T07:00:00-04:00',
    ]);
    await at.due();
    await at.add();
    at.at('2025-03-10T12:00:00Z');
    at.broken.by = new Error('out of order');
    await at.due();
    const { schedules } = await list();
    expect(schedules[0]?.due).toEqual([
      {
        ...{ slot: '2025-03-10T07:00:00-04:00', at: '2025-03-10T11:00:00.000Z', here: expect.any(String), attempts: 1 },
        ...{ problem: expect.stringContaining('out of order'), retryAt: '2025-03-10T12:01:00.000Z' },
      },
    ]);
    expect(nextMomentOf(await list())?.toISOString()).toBe('2025-03-10T12:01:00.000Z');
    const before = readFileSync(path.join(at.folder, '.briefpress/ledger.sqlite'));
    await list();
    expect(readFileSync(path.join(at.folder, '.briefpress/ledger.sqlite')).equals(before)).toBe(true);
  });

  it('names briefs that cannot be read, and leaves out those without a schedule', async () => {
    writeFileSync(path.join(at.folder, 'briefs/plain.md'), '---\ntitle: Plain\n---\n');
    at.writeBrief('wrong', 'never');
    const { schedules, wrong } = await listSchedule(at.workspace, { brief: null, count: 1 }, at.world);
    expect([schedules, wrong.map(({ brief }) => brief)]).toEqual([[], ['wrong']]);
  });
});
