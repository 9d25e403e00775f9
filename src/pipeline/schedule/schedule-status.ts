/** A workspace → whether "schedule run" is at work in it: told by its lock, which the system takes from a process that dies. */
import { BriefpressError } from '../../diagnostics/diagnostic.ts';
import { holdLock } from '../../store/hold-lock.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';
import { type Health, readHealth } from './health-file.ts';
import { runLockOf } from './run-schedule.ts';

export interface ScheduleStatus {
  /** True where it is at work, looked lately, and its last work went well. */
  readonly ok: boolean;
  readonly running: boolean;
  readonly message: string;
  /** As it told last; null where none ever ran here. */
  readonly health: Health | null;
}

/** It looks twice a minute; an edition may take some minutes. */
const STALE = 15 * 60_000;

export async function scheduleStatus(workspace: Workspace, world: World): Promise<ScheduleStatus> {
  const health = await readHealth(workspace);
  // Asking must not make folders where nothing ever ran.
  const running = health !== null && (await isHeld(workspace));
  if (health === null) return { ok: false, running, health, message: 'No "schedule run" was ever at work here.' };
  if (!running) {
    const how = health.state === 'stopped' ? 'was stopped' : 'ended without a word';
    return { ok: false, running, health, message: `Not running: the last one ${how}, after ${health.lookedAt}.` };
  }
  const isStale = world.now().getTime() - Date.parse(health.lookedAt) > STALE;
  const next = health.nextAt === null ? 'nothing is scheduled' : `next at ${health.nextAt}`;
  const trouble = health.lastExit === 0 ? '' : `; its last work ended with code ${health.lastExit}`;
  const message = `Running as process ${health.pid}, looked at ${health.lookedAt}; ${next}${trouble}.`;
  return {
    ok: !isStale && health.lastExit === 0,
    running,
    health,
    message: isStale ? `${message} It seems to hang.` : message,
  };
}

async function isHeld(workspace: Workspace): Promise<boolean> {
  try {
    (await holdLock(runLockOf(workspace), 0))();
    return false;
  } catch (error) {
    return error instanceof BriefpressError && error.diagnostics.some(({ code }) => code === 'store-busy');
  }
}
