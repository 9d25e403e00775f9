/**
 * A workspace and the time → everything that its schedules have due, done, and a report.
 *
 *   briefs ─► slots that are due ─ issue ─► ledger ─ hand on ─► delivery
 *
 * One run at a time in a workspace. A brief that fails does not stop the others. A run that is killed anywhere is gone on
 * with by the next: all that was done stands in the ledger.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { BriefpressError, type Diagnostic, diagnose, exitCodeOf } from '../../diagnostics/diagnostic.ts';
import { holdLock } from '../../store/hold-lock.ts';
import type { Workspace } from '../../workspace/model.ts';
import { keepBrowser } from '../keep-browser.ts';
import { openLedgerOf } from '../ledger-of.ts';
import type { World } from '../world.ts';
import { type DueContext, dueBrief } from './due-brief.ts';
import { handOn } from './hand-on.ts';
import type { ScheduleEvent } from './model.ts';
import { scheduledBriefs, type WrongBrief } from './scheduled-brief.ts';
import { openTeller } from './teller.ts';

export interface DueRequest {
  /** Told of each event when it happens. */
  readonly onEvent?: (event: ScheduleEvent) => void;
  /** Ends the work before the next slot; what is under way is finished. */
  readonly signal?: AbortSignal;
}

export interface DueReport {
  readonly events: readonly ScheduleEvent[];
  /** Of the run, not of an event. */
  readonly diagnostics: readonly Diagnostic[];
  /** 0 done, or nothing to do; 1 something was left out or could not be handed on; 2 a definition is wrong; 3 the machine failed. */
  readonly exit: 0 | 1 | 2 | 3;
}

/** Somebody else's run is waited for so long, in milliseconds. */
const PATIENCE = 5000;

const lockOf = ({ folders }: Workspace): string => path.join(folders.data, 'issuing', 'schedule-due.lock');

const isBusy = (error: unknown): boolean =>
  error instanceof BriefpressError && error.diagnostics.some(({ code }) => code === 'store-busy');

export async function scheduleDue(workspace: Workspace, world: World, request: DueRequest = {}): Promise<DueReport> {
  const release = await holdLock(lockOf(workspace), PATIENCE).catch((error: unknown) => {
    if (isBusy(error)) return null;
    throw error;
  });
  if (release === null) return { events: [], diagnostics: [diagnose('schedule-busy')], exit: 0 };
  try {
    return await dueUnderLock(workspace, world, request);
  } finally {
    release();
  }
}

async function dueUnderLock(
  workspace: Workspace,
  world: World,
  { onEvent = () => undefined, signal }: DueRequest,
): Promise<DueReport> {
  const { scheduled, wrong } = await scheduledBriefs(workspace);
  const tell = openTeller(world.now, onEvent);
  const ledger = await openLedgerOf(workspace);
  const kept = keepBrowser(world);
  const context = { workspace, ledger, world: kept.world, tell, isEnding: () => signal?.aborted === true };
  try {
    for (const brief of wrong) await tellWrong(brief, context);
    for (const { name } of scheduled)
      if (ledger.slots.toldWrong(name) !== null) ledger.slots.tellWrong(name, null, world.now().toISOString());
    // What a killed run has issued goes out first.
    const tried = new Set<string>();
    await handOn(context, tried);
    for (const brief of scheduled) {
      if (context.isEnding()) break;
      await tell.guard(() => dueBrief(brief, context));
      await handOn(context, tried);
    }
    if (!context.isEnding()) await sendOut(context, signal);
  } finally {
    ledger.close();
    await kept.end();
  }
  const all = [...tell.problems, ...tell.events.flatMap(({ diagnostics }) => diagnostics)];
  return { events: tell.events, diagnostics: tell.problems, exit: exitCodeOf(all) };
}

/** What was handed on now, and what waits since an earlier run. */
async function sendOut({ workspace, world, tell }: DueContext, signal: AbortSignal | undefined): Promise<void> {
  await tell.guard(async () => {
    const { sent = [], diagnostics = [] } = (await world.sendWaiting?.(workspace, signal)) ?? {};
    for (const { brief, message } of sent) tell('sent', brief, null, message);
    tell.trouble(diagnostics);
  });
}

/** Told once for each change of the brief or of what is wrong with it. */
async function tellWrong({ name, text, diagnostics }: WrongBrief, context: DueContext): Promise<void> {
  const { ledger, world, tell, workspace } = context;
  const facts = diagnostics.map(({ code, what, line }) => [code, what, line]);
  const mark = createHash('sha256')
    .update(JSON.stringify([text, facts]))
    .digest('hex');
  if (ledger.slots.toldWrong(name) === mark) return;
  tell('wrong-brief', name, null, 'The brief cannot be read: nothing is issued for it', { diagnostics });
  await tell.guard(async () => world.report?.({ brief: name, slot: null, attempts: 0, diagnostics }, workspace));
  ledger.slots.tellWrong(name, mark, world.now().toISOString());
}
