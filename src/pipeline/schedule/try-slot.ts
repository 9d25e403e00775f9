/** A brief and a slot that is due → issued, left out, or failed; recorded in the ledger whatever happens. */
import { BriefpressError, type Diagnostic, diagnose, exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { Attempt, Slot } from '../../schedule/model.ts';
import type { Ledger } from '../../schedule/open-ledger.ts';
import type { Workspace } from '../../workspace/model.ts';
import { type IssuedResult, issueSlot } from '../issue/issue-brief.ts';
import { measureWith, printWith } from '../issue/printing.ts';
import type { LendingWorld } from '../keep-browser.ts';
import { inputsMark } from './inputs-mark.ts';
import type { ScheduledBrief } from './scheduled-brief.ts';

export type Tried =
  /** `result` null where somebody else had issued it meanwhile. */
  | { readonly kind: 'issued'; readonly result: IssuedResult | null }
  | { readonly kind: 'skipped'; readonly diagnostics: readonly Diagnostic[] }
  /** A later slot has an edition: this one can have none any more. */
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/** Nothing to print from. */
const EMPTY: readonly string[] = ['selection-empty', 'library-empty'];

/** `isNewest` false for one of several that are made up for: what came after it is the next one's. */
export async function trySlot(
  workspace: Workspace,
  brief: ScheduledBrief,
  slot: Slot,
  isNewest: boolean,
  ledger: Ledger,
  world: LendingWorld,
): Promise<Tried> {
  const id = ledger.slots.tryOnce({ brief: brief.name, slot: slot.slot, at: world.now().toISOString() });
  const tried = await issueIt(workspace, brief, slot, isNewest, world);
  ledger.slots.endTry(id, endOf(tried, workspace));
  return tried;
}

async function issueIt(
  workspace: Workspace,
  brief: ScheduledBrief,
  { slot, at }: Slot,
  isNewest: boolean,
  world: LendingWorld,
): Promise<Tried> {
  const { minArticles, skipIfEmpty } = brief.schedule;
  const open = () => world.lendPrinter(workspace.settings.browser);
  const issuer = {
    print: world.print ?? printWith(workspace, open),
    measure: world.print ? null : measureWith(workspace, open),
    terms: { atLeast: Math.max(minArticles, skipIfEmpty ? 1 : 0), until: isNewest ? null : at },
  };
  try {
    const result = await issueSlot(workspace, brief, { date: slot.slice(0, 10), slot }, world, issuer);
    return { kind: 'issued', result };
  } catch (error) {
    return whatFailed(error, brief, slot);
  }
}

function whatFailed(error: unknown, { name, schedule }: ScheduledBrief, slot: string): Tried {
  if (!(error instanceof BriefpressError)) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    return { kind: 'failed', diagnostics: [diagnose('internal-error', { reason })] };
  }
  const { diagnostics } = error;
  const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (diagnostics.some(({ code }) => code === 'slot-too-few')) return { kind: 'skipped', diagnostics };
  if (codes.includes('issue-out-of-order')) return { kind: 'passed' };
  if (codes.length === 0 || codes.some((code) => !EMPTY.includes(code))) return { kind: 'failed', diagnostics };
  const isQuiet = schedule.skipIfEmpty || schedule.minArticles > 0;
  if (!isQuiet) return { kind: 'skipped', diagnostics: [diagnose('slot-empty', { brief: name, slot })] };
  const least = Math.max(schedule.minArticles, 1);
  return { kind: 'skipped', diagnostics: [diagnose('slot-too-few', { count: 0, least })] };
}

function endOf(tried: Tried, workspace: Workspace): Pick<Attempt, 'outcome' | 'exit' | 'problem' | 'inputs'> {
  if (tried.kind === 'issued') return { outcome: 'issued', exit: 0, problem: '', inputs: '' };
  if (tried.kind === 'passed') return { outcome: 'skipped', exit: 0, problem: '', inputs: '' };
  const exit = exitCodeOf(tried.diagnostics);
  const problem = problemIn(tried.diagnostics);
  return { outcome: tried.kind, exit, problem, inputs: exit === 2 ? inputsMark(workspace) : '' };
}

/** The errors in words; all of them where there is none. */
export function problemIn(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return (errors.length > 0 ? errors : diagnostics).map(({ what }) => what).join(' ');
}
