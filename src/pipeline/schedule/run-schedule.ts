/**
 * A workspace → its schedules kept until the signal comes: a look for what is due at least every half a minute. Each look
 * reads settings and briefs anew and goes by the clock on the wall, so that sleep, a changed clock and an edited brief
 * need no case of their own.
 */
import path from 'node:path';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../../diagnostics/diagnostic.ts';
import { holdLock } from '../../store/hold-lock.ts';
import type { Workspace } from '../../workspace/model.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import type { World } from '../world.ts';
import { type Health, writeHealth } from './health-file.ts';
import { listSchedule, nextMomentOf } from './list-schedule.ts';
import type { ScheduleEvent } from './model.ts';
import { scheduleDue } from './schedule-due.ts';

/** What a scheduler tells of itself. */
export interface RunEvent {
  readonly at: string;
  readonly kind: 'started' | 'stopped' | 'clock-changed' | 'next' | 'trouble';
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RunRequest {
  readonly signal: AbortSignal;
  readonly onEvent: (event: ScheduleEvent | RunEvent) => void;
  /** Milliseconds of a clock that is never set, and a pause that the signal ends. */
  readonly monotonic?: () => number;
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Milliseconds: the longest pause between two looks, and the shortest. */
const LONGEST = 30_000;
const SHORTEST = 250;
/** "schedule status" holds the lock for a glance, in milliseconds. */
const GLANCE = 1000;
/** A clock on the wall that is so much off after a pause was set, or the machine slept. */
const JUMP = 20_000;

export const runLockOf = ({ folders }: Workspace): string => path.join(folders.data, 'issuing', 'schedule-run.lock');

/** Ends when the signal comes; what is under way is finished first. Throws schedule-running where another one is at work. */
export async function runSchedule(workspace: Workspace, world: World, request: RunRequest): Promise<void> {
  const release = await holdLock(runLockOf(workspace), GLANCE).catch((error: unknown) => {
    if (error instanceof BriefpressError && error.diagnostics.some(({ code }) => code === 'store-busy'))
      return fail('schedule-running', {}, {}, error);
    throw error;
  });
  try {
    await keepLooking(workspace, world, request);
  } finally {
    release();
  }
}

async function keepLooking(workspace: Workspace, world: World, request: RunRequest): Promise<void> {
  const { signal, onEvent, monotonic = () => performance.now(), pause = pauseFor } = request;
  const tell: Tell = (kind, message, diagnostics = []) =>
    onEvent({ at: world.now().toISOString(), kind, message, diagnostics });
  let trouble = '';
  let health: Health = {
    ...{ state: 'running', pid: process.pid, startedAt: world.now().toISOString(), lastExit: 0 },
    ...{ lookedAt: world.now().toISOString(), nextAt: null },
  };
  tell('started', `Keeping the schedules of ${workspace.root}`);
  while (!signal.aborted) {
    const { failed, diagnostics, nextAt, lastExit } = await look(workspace, world, request, health);
    // A trouble that stays is told when it comes, not twice a minute.
    if (failed !== '' && failed !== trouble) tell('trouble', failed, diagnostics);
    trouble = failed;
    if (nextAt !== health.nextAt) tell('next', nextAt === null ? 'Nothing is scheduled' : `Next: ${nextAt}`);
    health = { ...health, nextAt, lastExit, lookedAt: world.now().toISOString() };
    await keepHealth(workspace, health, tell);
    await rest(nextAt, { world, signal, monotonic, pause, tell });
  }
  await keepHealth(workspace, { ...health, state: 'stopped' }, tell);
  tell('stopped', 'Stopped');
}

type Tell = (kind: RunEvent['kind'], message: string, diagnostics?: readonly Diagnostic[]) => void;

interface Look extends Pick<Health, 'nextAt' | 'lastExit'> {
  /** What went wrong, in words; empty where nothing did. */
  readonly failed: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whatever fails is told of, and the next look tries again. */
async function look({ root }: Workspace, world: World, { signal, onEvent }: RunRequest, before: Health): Promise<Look> {
  try {
    const { workspace, diagnostics } = await openWorkspace(root);
    if (workspace === null) throw new BriefpressError(diagnostics);
    const report = await scheduleDue(workspace, world, { onEvent, signal });
    const next = nextMomentOf(await listSchedule(workspace, { brief: null, count: 1 }, world));
    const hadWork = report.events.length > 0 || report.diagnostics.length > 0;
    const lastExit = hadWork ? report.exit : before.lastExit;
    const failed = report.diagnostics.map(({ what }) => what).join(' ');
    return { nextAt: next?.toISOString() ?? null, lastExit, failed, diagnostics: report.diagnostics };
  } catch (error) {
    const known = error instanceof BriefpressError;
    const reason = error instanceof Error ? error.message : String(error);
    const diagnostics = known ? error.diagnostics : [diagnose('internal-error', { reason })];
    return { nextAt: before.nextAt, lastExit: 3, failed: reason, diagnostics };
  }
}

async function keepHealth(workspace: Workspace, health: Health, tell: Tell): Promise<void> {
  await writeHealth(workspace, health).catch((error: Error) => tell('trouble', error.message));
}

interface Rest extends Required<Pick<RunRequest, 'signal' | 'monotonic' | 'pause'>> {
  readonly world: World;
  readonly tell: Tell;
}

async function rest(nextAt: string | null, { world, signal, monotonic, pause, tell }: Rest): Promise<void> {
  const [wall, steady] = [world.now().getTime(), monotonic()];
  const untilNext = nextAt === null ? LONGEST : Date.parse(nextAt) - wall;
  await pause(Math.max(SHORTEST, Math.min(LONGEST, untilNext)), signal);
  const jump = world.now().getTime() - wall - (monotonic() - steady);
  if (Math.abs(jump) > JUMP)
    tell('clock-changed', `The clock is ${Math.round(jump / 1000)} s off: it was set, or the machine slept`);
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
