/** Schedules as a user has them: real processes, real PDFs, a changed clock of the whole process. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECOND_WEEK, type WeeklyWorkspace, weeklyWorkspace } from '../pipeline/weekly-workspace.ts';
import { runMain } from './run-main.ts';

const BIN = path.resolve(import.meta.dirname, '../../bin/briefpress.js');
const built = existsSync(path.resolve(import.meta.dirname, '../../dist/cli/main.js'));
const hasFaketime = spawnSync('faketime', ['--version']).error === undefined;

/** A Saturday; the schedule begins. */
const BEGINNING = () => new Date('2025-03-08T12:00:00Z');
/** Several prints, on a machine that does other things too. */
const PATIENT = 180_000;

let weekly: WeeklyWorkspace;
beforeEach(() => {
  weekly = weeklyWorkspace('schedule: { at: weekly on Monday at 07:00, timezone: Europe/London }\n');
});
afterEach(() => rmSync(weekly.folder, { recursive: true, force: true }));

const start = (...argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, ...argv], { cwd: weekly.folder, stdio: ['ignore', 'pipe', 'pipe'] });
const exitOf = async (child: ChildProcess): Promise<unknown> =>
  child.exitCode ?? child.signalCode ?? (await once(child, 'exit'))[0];

async function outputOf(child: ChildProcess): Promise<{ readonly code: unknown; readonly stdout: string }> {
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.resume();
  return { code: (await once(child, 'close'))[0], stdout };
}

interface Listed {
  readonly number: number;
  readonly revision: number;
  readonly slot: string;
  readonly file: string;
}

async function listed(): Promise<readonly Listed[]> {
  return JSON.parse((await runMain(weekly.folder, ['editions', '--all', '--json'])).stdout).editions;
}

const pdfs = (): string[] =>
  readdirSync(weekly.inside('output'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));

describe.skipIf(!built)('several schedulers (needs "npm run build")', { timeout: PATIENT }, () => {
  it('and a person who issues by hand make one edition of a slot', async () => {
    expect((await runMain(weekly.folder, ['schedule', 'due'], { now: BEGINNING })).code).toBe(0);
    const newest = JSON.parse((await runMain(weekly.folder, ['schedule', '--json'], { now: () => new Date() })).stdout);
    const [due] = newest.schedules[0].due;
    const date = due.slot.slice(0, 10);
    const all = [
      start('schedule', 'due'),
      start('build', 'ferries', '--issue', '--date', date),
      start('schedule', 'due'),
      start('schedule', 'due', '--json'),
    ];
    expect(await Promise.all(all.map(async (child) => (await outputOf(child)).code))).toEqual([0, 0, 0, 0]);
    expect((await listed()).map(({ number, revision, slot }) => [number, revision, slot])).toEqual([[1, 1, due.slot]]);
    expect(pdfs()).toHaveLength(1);
  });

  it('that are killed at any moment issue it once all the same', async () => {
    await runMain(weekly.folder, ['schedule', 'due'], { now: BEGINNING });
    for (const after of [350, 700, 1100]) {
      const child = start('schedule', 'due');
      child.stdout?.resume();
      child.stderr?.resume();
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      await exitOf(child);
      clearTimeout(timer);
    }
    expect((await outputOf(start('schedule', 'due'))).code).toBe(0);
    const editions = await listed();
    expect(editions.map(({ number, revision }) => [number, revision])).toEqual([[1, 1]]);
    expect(existsSync(editions[0]?.file ?? '')).toBe(true);
    expect(pdfs()).toHaveLength(1);
  });
});

describe.skipIf(!built)('schedule run (needs "npm run build")', { timeout: PATIENT }, () => {
  it('issues what is due, is one of its kind, tells how it is, and stops cleanly', async () => {
    await runMain(weekly.folder, ['schedule', 'due'], { now: BEGINNING });
    const child = start('schedule', 'run', '--json');
    const ended = outputOf(child);
    const health = weekly.inside('.briefpress/schedule.json');
    await expect.poll(() => existsSync(health), { timeout: 60_000 }).toBe(true);
    expect(await listed()).toHaveLength(1);
    const second = await outputOf(start('schedule', 'run'));
    expect([second.code, second.stdout]).toEqual([3, '']);
    const status = await runMain(weekly.folder, ['schedule', 'status'], { now: () => new Date() });
    expect([status.code, status.stdout]).toEqual([0, expect.stringContaining(`Running as process ${child.pid}`)]);
    child.kill('SIGTERM');
    const { code, stdout } = await ended;
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, events[0].kind, events.at(-1).kind]).toEqual([0, 'started', 'stopped']);
    expect(events.map(({ kind }) => kind)).toContain('issued');
    expect(JSON.parse(readFileSync(health, 'utf8'))).toMatchObject({ state: 'stopped', pid: child.pid, lastExit: 0 });
    expect((await runMain(weekly.folder, ['schedule', 'status'])).code).toBe(1);
  });

  it('finishes an edition that is being made when it is told to stop', async () => {
    await runMain(weekly.folder, ['schedule', 'due'], { now: BEGINNING });
    const child = start('schedule', 'run');
    const ended = outputOf(child);
    // Its first line; by then it has begun to look.
    await once(child.stdout as NodeJS.EventEmitter, 'data');
    setTimeout(() => child.kill('SIGINT'), 400);
    const { code, stdout } = await ended;
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z {2}started .*stopped {2}Stopped\n$/s),
    ]);
    expect((await listed()).length).toBe(stdout.includes('  issued  ') ? 1 : 0);
  });
});

const why = hasFaketime ? '' : ' (skipped: faketime is not installed)';
describe.skipIf(!built || !hasFaketime)(`a clock changed for the whole process${why}`, { timeout: PATIENT }, () => {
  const dueAt = (time: string): string => {
    const env = { ...process.env, TZ: 'UTC' };
    const argv = ['-f', time, process.execPath, BIN, 'schedule', 'due'];
    const { status, stdout, stderr } = spawnSync('faketime', argv, { cwd: weekly.folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim().split('/').at(-1) ?? '';
  };

  it('gives each slot once, whichever way the clock jumps', () => {
    expect(dueAt('2025-03-08 12:00:00')).toBe('');
    expect(dueAt('2025-03-10 06:59:50')).toBe('');
    expect(dueAt('2025-03-10 07:00:05')).toBe('ferries-2025-03-10-no1.pdf');
    for (const time of ['2025-03-10 06:00:05', '2025-03-10 10:00:05', '2025-03-08 07:00:05', '2025-03-12 07:00:05'])
      expect(dueAt(time)).toBe('');
    weekly.save(SECOND_WEEK);
    expect(dueAt('2025-03-19 08:00:00')).toBe('ferries-2025-03-17-no2.pdf');
  });
});

describe('schedule', () => {
  const run = (...argv: readonly string[]) => runMain(weekly.folder, argv, { now: BEGINNING });

  it('lists the next dates in the zone of the brief and of the machine', async () => {
    const { code, stdout, stderr } = await run('schedule', '--count', '4');
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 5]);
    expect(stdout).toMatch(/^BRIEF +WHAT +DATE +ITS ZONE +HERE \(.*\) +NOTE$/m);
    expect(stdout).toMatch(/^ferries +next +Mon 2025-03-31 +07:00 Europe\/London .* 0 7 \* \* 1$/m);
    expect(stderr).toContain('Not begun yet');
    const { schedules } = JSON.parse((await run('schedule', 'ferries', '--json')).stdout);
    expect(schedules[0].next[3 - 1]).toMatchObject({
      slot: '2025-03-24T07:00:00+00:00',
      at: '2025-03-24T07:00:00.000Z',
    });
    expect(existsSync(weekly.inside('.briefpress/ledger.sqlite'))).toBe(false);
  });

  it('tells a wrong count, an unknown brief, and a brief that is wrong', async () => {
    expect((await run('schedule', '--count', 'many')).stderr).toContain('a whole number from 1 to 1000');
    expect((await run('schedule', 'feries')).stderr).toContain('Did you mean "ferries"?');
    writeFileSync(weekly.inside('briefs/ferries.md'), '---\ntitle: F\nschedule: weekly on Munday at 07:00\n---\n');
    const { code, stderr } = await run('schedule');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean "weekly on Monday at 07:00"?')]);
  });

  it('due --dry-run shows what is due, and issues nothing', async () => {
    await run('schedule', 'due');
    const late = { now: () => new Date('2025-03-12T12:00:00Z') };
    const { code, stdout } = await runMain(weekly.folder, ['schedule', 'due', '--dry-run'], late);
    expect([code, stdout]).toEqual([0, 'ferries  2025-03-10T07:00:00+00:00\n']);
    expect(await listed()).toEqual([]);
  });

  it('editions --all tells of slots that have none', async () => {
    const brief = weekly.inside('briefs/ferries.md');
    writeFileSync(brief, readFileSync(brief, 'utf8').replace('timezone:', 'min-articles: 9, timezone:'));
    await run('schedule', 'due');
    const late = { now: () => new Date('2025-03-12T12:00:00Z') };
    const due = await runMain(weekly.folder, ['schedule', 'due'], late);
    expect([due.code, due.stdout]).toEqual([0, '']);
    expect((await run('editions')).stdout).toBe('');
    const { stdout } = await run('editions', '--all');
    expect(stdout).toMatch(/^ferries +skipped +2025-03-10T07:00:00\+00:00 .*2 new articles, and the brief asks for 9/m);
  });
});
