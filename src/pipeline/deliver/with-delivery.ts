/** A world → the same with delivery wired to its schedules: what they issue is queued and sent, what is given up is mailed. */
import type { Delivery } from '../../delivery/model.ts';
import { BriefpressError, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { SentOut } from '../schedule/model.ts';
import type { World } from '../world.ts';
import { type ReportText, reportOfFailure, reportOfLists, reportOfRefusals } from './report-text.ts';

/** A scheduler has other briefs to look after: a printer out of paper is asked again by a later run. Milliseconds. */
const PRINTER_PATIENCE = 2 * 60_000;

/** Loads what sends only when there is something to send. */
export function withDelivery(world: World): World {
  // Lists are read again where an edition is still expected in the outbox: what is wrong with them is told once a run.
  const told = new Set<string>();
  return {
    ...world,
    // Queued at once and sent when every brief has had its turn: a slow mail server holds up no other edition.
    afterIssue: async ({ workspace, edition }) => {
      const { queueDeliveries } = await import('./queue-deliveries.ts');
      const { diagnostics } = await queueDeliveries(workspace, edition, world);
      for (const each of diagnostics) told.add(JSON.stringify(each));
      const isWrong = diagnostics.some(({ severity }) => severity === 'error');
      const report = isWrong ? reportOfLists(edition, diagnostics, workspace) : null;
      return [...diagnostics, ...(await tryToReport(report, workspace, world))];
    },
    sendWaiting: async (workspace, signal) => {
      const { sendQueued } = await import('./send-queued.ts');
      const options = { signal, printerPatience: PRINTER_PATIENCE };
      const { deliveries, diagnostics } = await sendQueued(workspace, world, options);
      const fresh = diagnostics.filter((each) => !told.has(JSON.stringify(each)));
      told.clear();
      const unsent = await tryToReport(reportOfRefusals(deliveries, workspace), workspace, world);
      return { sent: summariesOf(deliveries), diagnostics: [...fresh, ...unsent] };
    },
    report: (failure, workspace) => mailIt(reportOfFailure(failure, workspace), workspace, world),
  };
}

async function mailIt(report: ReportText | null, workspace: Workspace, world: World): Promise<void> {
  if (report === null || workspace.settings.mail?.reportTo == null) return;
  const { mailReport } = await import('./mail-report.ts');
  await mailReport(report, workspace, world);
}

/** Why it could not be sent, to be told beside what it is about. */
async function tryToReport(
  report: ReportText | null,
  workspace: Workspace,
  world: World,
): Promise<readonly Diagnostic[]> {
  try {
    await mailIt(report, workspace, world);
    return [];
  } catch (error) {
    if (error instanceof BriefpressError) return error.diagnostics;
    throw error;
  }
}

/** "3 of 4 deliveries of No 7 sent", for each edition. Readers who have left do not count. */
function summariesOf(deliveries: readonly Delivery[]): readonly SentOut[] {
  const nameOf = ({ edition: { brief, number, revision } }: Delivery): string => `${brief} ${number} ${revision}`;
  const wanted = deliveries.filter(({ state }) => state !== 'cancelled');
  return [...new Set(wanted.map(nameOf))].flatMap((name) => {
    const group = wanted.filter((delivery) => nameOf(delivery) === name);
    const sent = group.filter(({ state }) => state === 'sent').length;
    return group.slice(0, 1).map(({ edition: { brief, number, revision } }) => ({
      brief,
      message: `${sent} of ${group.length} deliveries of No ${number}${revision > 1 ? ` r${revision}` : ''} sent`,
    }));
  });
}
