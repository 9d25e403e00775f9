/** A brief with a schedule, the ledger and the time → what is due for it done, one slot after the other. */
import { type Diagnostic, diagnose, exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { Attempt, ClosedOutcome, Slot } from '../../schedule/model.ts';
import type { Ledger } from '../../schedule/open-ledger.ts';
import { doneUpTo, planSlots, type SlotPlan } from '../../schedule/plan-slots.ts';
import { type Retry, retryOf } from '../../schedule/retry.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { LendingWorld } from '../keep-browser.ts';
import type { World } from '../world.ts';
import { inputsMark } from './inputs-mark.ts';
import type { ScheduledBrief } from './scheduled-brief.ts';
import { slotsOf } from './scheduled-brief.ts';
import type { Teller } from './teller.ts';
import { problemIn, type Tried, trySlot } from './try-slot.ts';

export interface DueContext {
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly world: LendingWorld;
  readonly tell: Teller;
  /** True when the work is to end: nothing new is begun then. */
  readonly isEnding: () => boolean;
}

/** Since when the schedule holds; recorded where it is new, has changed, or began by a clock that was ahead. */
export function beginningOf(
  { name, schedule }: ScheduledBrief,
  { ledger, world, tell }: Pick<DueContext, 'ledger' | 'tell'> & { readonly world: Pick<World, 'now'> },
): Date {
  const { cron, timezone } = schedule;
  const now = world.now();
  const known = ledger.slots.begun(name);
  const same = known?.cron === cron && known.timezone === timezone && Date.parse(known.begunAt) <= now.getTime();
  if (known !== null && same) return new Date(known.begunAt);
  ledger.slots.begin(name, { cron, timezone, begunAt: now.toISOString() });
  tell(
    'begun',
    name,
    null,
    `${known === null ? 'The schedule begins' : 'The schedule begins anew'}: ${cron} in ${timezone}`,
  );
  return now;
}

/** An edition that somebody issued by hand for a slot that has come is the slot's, and is handed on like any other. */
function adoptIssued({ name }: ScheduledBrief, begun: Date, { ledger, world }: DueContext): void {
  for (const { slot } of ledger.issued(name)) {
    const at = slot.includes('T') ? Date.parse(slot) : Number.NaN;
    const hasCome = at >= begun.getTime() && at <= world.now().getTime();
    if (!hasCome || ledger.slots.attempts(name, slot).length > 0) continue;
    const id = ledger.slots.tryOnce({ brief: name, slot, at: world.now().toISOString() });
    ledger.slots.endTry(id, { outcome: 'issued', exit: 0, problem: '', inputs: '' });
  }
}

/** What is due now. Pure but for the ledger, which it reads. */
export function planOf(brief: ScheduledBrief, begun: Date, ledger: Ledger, now: Date): SlotPlan {
  const { name, schedule } = brief;
  const done = doneUpTo(begun, ledger.issued(name), ledger.slots.closed(name));
  const isTried = ({ slot }: Slot): boolean => ledger.slots.attempts(name, slot).length > 0;
  return planSlots(schedule.catchUp, done, now, slotsOf(schedule), isTried);
}

export async function dueBrief(brief: ScheduledBrief, context: DueContext): Promise<void> {
  const { ledger, world, isEnding } = context;
  const begun = beginningOf(brief, context);
  adoptIssued(brief, begun, context);
  const { due, missed } = planOf(brief, begun, ledger, world.now());
  for (const slot of missed) await passOver(brief, slot, context);
  for (const [i, slot] of due.entries()) {
    if (isEnding()) return;
    // Numbers and windows go by the order of the slots: one that has to wait lets those after it wait.
    if (!(await doSlot(brief, slot, i === due.length - 1, context))) return;
  }
}

function close(
  { name }: ScheduledBrief,
  slot: Slot,
  outcome: ClosedOutcome,
  reason: string,
  context: DueContext,
): void {
  const at = context.world.now().toISOString();
  context.ledger.slots.close({ brief: name, slot: slot.slot, dueAt: slot.at.toISOString(), outcome, reason, at });
}

/** One that was tried and failed before a newer one came is given up, and told of. */
async function passOver(brief: ScheduledBrief, slot: Slot, context: DueContext): Promise<void> {
  const attempts = context.ledger.slots.attempts(brief.name, slot.slot);
  if (attempts.some(({ outcome }) => outcome === 'failed')) return giveUp(brief, slot, attempts, context);
  close(brief, slot, 'missed', 'It was not issued in time.', context);
  context.tell('missed', brief.name, slot.slot, 'Missed, and not made up for');
}

/** False where the slot is not done with. */
async function doSlot(brief: ScheduledBrief, slot: Slot, isNewest: boolean, context: DueContext): Promise<boolean> {
  const { workspace, ledger, world } = context;
  const attempts = ledger.slots.attempts(brief.name, slot.slot);
  const retry = retryFor(brief, attempts, context);
  if (retry.kind === 'given-up') {
    await giveUp(brief, slot, attempts, context);
    return true;
  }
  if (retry.kind !== 'now') return false;
  world.progress(`Issuing ${brief.name} for ${slot.slot} …`);
  return tellTried(brief, slot, await trySlot(workspace, brief, slot, isNewest, ledger, world), context);
}

/** A definition that was wrong for the slot before is wrong for this one too, as long as nothing has changed. */
export function retryFor(
  { name }: ScheduledBrief,
  attempts: readonly Attempt[],
  { ledger, workspace, world }: Pick<DueContext, 'ledger' | 'workspace'> & { readonly world: Pick<World, 'now'> },
): Retry {
  const last = attempts.length > 0 ? attempts : [ledger.slots.lastAttempt(name)].flatMap((one) => one ?? []);
  const isWrong = last.at(-1)?.exit === 2;
  return retryOf(attempts.length > 0 || isWrong ? last : [], world.now(), () => inputsMark(workspace));
}

async function tellTried(brief: ScheduledBrief, slot: Slot, tried: Tried, context: DueContext): Promise<boolean> {
  const { ledger, tell } = context;
  const { name } = brief;
  switch (tried.kind) {
    case 'issued':
      tellIssued(brief, slot, tried.result, context);
      return true;
    case 'passed':
      close(brief, slot, 'missed', 'A later slot had an edition already.', context);
      tell('missed', name, slot.slot, 'Missed: a later slot has an edition already');
      return true;
    case 'skipped':
      close(brief, slot, 'skipped', problemIn(tried.diagnostics), context);
      await tellOwner('skipped', brief, slot, 1, tried.diagnostics, context);
      return true;
    default: {
      const attempts = ledger.slots.attempts(name, slot.slot);
      const next = retryFor(brief, attempts, context);
      if (next.kind === 'given-up') {
        await giveUp(brief, slot, attempts, context, tried.diagnostics);
        return true;
      }
      await tellTrouble(brief, slot, next, tried.diagnostics, context);
      return false;
    }
  }
}

function tellIssued(
  { name }: ScheduledBrief,
  { slot }: Slot,
  result: (Tried & { readonly kind: 'issued' })['result'],
  { tell }: DueContext,
): void {
  if (result === null) tell('issued', name, slot, 'Issued already by somebody else');
  else
    tell('issued', name, slot, `No ${result.edition.number} is issued`, {
      file: result.files[0],
      diagnostics: result.diagnostics,
    });
}

/** A wrong definition is told to its owner at once: waiting mends nothing. */
async function tellTrouble(
  brief: ScheduledBrief,
  slot: Slot,
  next: Retry,
  problems: readonly Diagnostic[],
  context: DueContext,
): Promise<void> {
  const when =
    next.kind === 'later' ? `after ${next.at.toISOString().slice(0, 16).replace('T', ' ')}Z` : 'when it has changed';
  const { name } = brief;
  const trouble = diagnose('slot-trouble', { slot: slot.slot, brief: name, when, reason: problemIn(problems) });
  if (exitCodeOf(problems) === 2) await tellOwner('failed', brief, slot, 1, [trouble, ...problems], context);
  else context.tell('failed', name, slot.slot, trouble.what, { diagnostics: [trouble, ...problems] });
}

async function giveUp(
  brief: ScheduledBrief,
  slot: Slot,
  attempts: readonly Attempt[],
  context: DueContext,
  problems: readonly Diagnostic[] = [],
): Promise<void> {
  const reason = attempts.findLast(({ problem }) => problem !== '')?.problem ?? 'its process was ended each time.';
  close(brief, slot, 'failed', reason, context);
  const facts = { slot: slot.slot, brief: brief.name, attempts: attempts.length, reason, date: slot.slot.slice(0, 10) };
  await tellOwner('given-up', brief, slot, attempts.length, [diagnose('slot-given-up', facts), ...problems], context);
}

/** The log and, where it needs somebody, the report. */
async function tellOwner(
  kind: 'skipped' | 'failed' | 'given-up',
  { name }: ScheduledBrief,
  { slot }: Slot,
  attempts: number,
  diagnostics: readonly Diagnostic[],
  { tell, world, workspace }: DueContext,
): Promise<void> {
  tell(kind, name, slot, diagnostics[0]?.what ?? '', { diagnostics });
  if (exitCodeOf(diagnostics) === 0) return;
  await tell.guard(async () => world.report?.({ brief: name, slot, attempts, diagnostics }, workspace));
}
