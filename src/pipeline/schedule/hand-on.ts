/** Editions that the schedule issued and that nobody has taken on yet → handed to delivery; each until it was taken once. */
import path from 'node:path';
import { BriefpressError, type Diagnostic, diagnose, exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { IssuedEdition } from '../../schedule/model.ts';
import type { DueContext } from './due-brief.ts';
import type { AfterIssue } from './model.ts';

/**
 * Without anybody to hand them to they are taken as they are: a delivery that is set up later sends nothing old. `tried`
 * has the slots that this run has tried to hand on, so that each is tried once.
 */
export async function handOn(context: DueContext, tried: Set<string>): Promise<void> {
  const { ledger, world, isEnding } = context;
  for (const { brief, slot } of ledger.slots.toHandOn()) {
    if (isEnding()) return;
    if (tried.has(`${brief} ${slot}`)) continue;
    tried.add(`${brief} ${slot}`);
    const edition = ledger.issued(brief).findLast((one) => one.slot === slot);
    if (edition === undefined) continue;
    const problems = world.afterIssue ? await handOver(edition, world.afterIssue, context) : [];
    if (problems !== null) ledger.slots.handedOn(brief, slot, world.now().toISOString());
  }
}

/** What the far side tells; null where it did not come to an end. */
async function handOver(
  edition: IssuedEdition,
  afterIssue: AfterIssue,
  { workspace, tell }: DueContext,
): Promise<readonly Diagnostic[] | null> {
  const { brief, slot, number } = edition;
  const file = path.join(workspace.root, edition.path);
  try {
    const diagnostics = await afterIssue({ workspace, edition, file });
    const message = exitCodeOf(diagnostics) === 0 ? `No ${number} is handed on` : `No ${number} is handed on in part`;
    tell('handed-on', brief, slot, message, { diagnostics });
    return diagnostics;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    const known = error instanceof BriefpressError ? error.diagnostics : [];
    const problem = diagnose('hand-on-failed', { number, brief, reason }, { file });
    tell('not-handed-on', brief, slot, problem.what, { diagnostics: [problem, ...known] });
    return null;
  }
}
