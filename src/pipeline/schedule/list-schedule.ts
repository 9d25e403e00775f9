/** A workspace → for each brief with a schedule what was issued last, what is due now, and when the next are. Writes nothing. */
import type { ScheduleRule } from '../../definition/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Attempt, IssuedEdition, Slot } from '../../schedule/model.ts';
import type { Ledger } from '../../schedule/open-ledger.ts';
import type { Retry } from '../../schedule/retry.ts';
import { dateTimeIn } from '../../text/dates.ts';
import { resolveBriefNames } from '../../workspace/list-briefs.ts';
import type { Workspace } from '../../workspace/model.ts';
import { readLedger } from '../ledger-of.ts';
import type { World } from '../world.ts';
import { planOf, retryFor } from './due-brief.ts';
import { nextSlots, type ScheduledBrief, scheduledBriefs } from './scheduled-brief.ts';

/** A slot in the zone of the brief, in that of the machine, and as an instant in UTC. */
export interface ListedSlot {
  readonly slot: string;
  readonly here: string;
  readonly at: string;
}

export interface ListedSchedule {
  readonly brief: string;
  readonly schedule: ScheduleRule;
  /** ISO date-time; null where no scheduler has seen it as it is now: nothing can be due or missed then. */
  readonly begunAt: string | null;
  readonly last: Pick<IssuedEdition, 'number' | 'revision' | 'slot' | 'date' | 'issuedAt'> | null;
  /** What "schedule due" would issue now, oldest first. */
  readonly due: readonly (ListedSlot & {
    readonly attempts: number;
    /** Why it is not issued yet, and when it is tried next; null where it was not tried, or is tried at once. */
    readonly problem: string | null;
    readonly retryAt: string | null;
  })[];
  /** What it would pass over for good. */
  readonly missed: readonly ListedSlot[];
  readonly next: readonly ListedSlot[];
}

export interface ScheduleList {
  readonly timezone: string;
  readonly schedules: readonly ListedSchedule[];
  /** Briefs that have a schedule and cannot be read, by name, with all that is wrong with them. */
  readonly wrong: readonly { readonly brief: string; readonly diagnostics: readonly Diagnostic[] }[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Asked {
  /** Null for all. */
  readonly brief: string | null;
  readonly count: number;
}

const machineTimezone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

export async function listSchedule(workspace: Workspace, { brief, count }: Asked, world: World): Promise<ScheduleList> {
  const { scheduled, wrong } = await scheduledBriefs(workspace);
  const known = [...scheduled.map(({ name }) => name), ...wrong.map(({ name }) => name)];
  const { names, diagnostics } = resolveBriefNames(brief === null ? known : [brief], known);
  const wanted = scheduled.filter(({ name }) => names.includes(name));
  const list = (ledger: Ledger | null) => wanted.map((one) => listOne(one, count, ledger, workspace, world));
  return {
    timezone: machineTimezone(),
    schedules: await readLedger<readonly ListedSchedule[]>(workspace, list(null), list),
    wrong: wrong
      .filter(({ name }) => names.includes(name))
      .map((one) => ({ brief: one.name, diagnostics: one.diagnostics })),
    diagnostics,
  };
}

const listed = ({ slot, at }: Slot): ListedSlot => ({
  slot,
  here: dateTimeIn(at, machineTimezone()),
  at: at.toISOString(),
});

function listOne(
  brief: ScheduledBrief,
  count: number,
  ledger: Ledger | null,
  workspace: Workspace,
  world: World,
): ListedSchedule {
  const { name, schedule } = brief;
  const now = world.now();
  const begun = ledger?.slots.begun(name) ?? null;
  const holds = begun?.cron === schedule.cron && begun.timezone === schedule.timezone;
  const next = nextSlots(schedule, now, count).map(listed);
  const last = ledger?.issued(name).at(-1) ?? null;
  const known = { brief: name, schedule, last: last && briefly(last), next };
  if (ledger === null || begun === null || !holds) return { ...known, begunAt: null, due: [], missed: [] };
  const { due, missed } = planOf(brief, new Date(begun.begunAt), ledger, now);
  return {
    ...known,
    begunAt: begun.begunAt,
    due: due.map((slot) => ({ ...listed(slot), ...tried(brief, slot, ledger, workspace, world) })),
    missed: missed.map(listed),
  };
}

const briefly = ({ number, revision, slot, date, issuedAt }: IssuedEdition) => ({
  number,
  revision,
  slot,
  date,
  issuedAt,
});

function tried(brief: ScheduledBrief, { slot }: Slot, ledger: Ledger, workspace: Workspace, world: World) {
  const attempts: readonly Attempt[] = ledger.slots.attempts(brief.name, slot);
  const retry: Retry = retryFor(brief, attempts, { ledger, workspace, world });
  const { problem = '' } = attempts.at(-1) ?? {};
  const retryAt = retry.kind === 'later' ? retry.at.toISOString() : null;
  return { attempts: attempts.length, problem: problem === '' ? null : problem, retryAt };
}

/** The next moment at which there is something to do: a slot, or another attempt at one; null where there is none. */
export function nextMomentOf({ schedules }: ScheduleList): Date | null {
  const moments = schedules.flatMap(({ next, due }) => [
    ...next.slice(0, 1).map(({ at }) => Date.parse(at)),
    ...due.flatMap(({ retryAt }) => (retryAt === null ? [] : [Date.parse(retryAt)])),
  ]);
  return moments.length === 0 ? null : new Date(Math.min(...moments));
}
