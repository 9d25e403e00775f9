/** A world → the same with delivery wired to its schedules: what they issue is queued and sent, what they give up is mailed. */
import type { Delivery } from '../../delivery/model.ts';
import { formatDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import type { ScheduleFailure, SentOut } from '../schedule/model.ts';
import type { World } from '../world.ts';

/** Loads what sends only when there is something to send. */
export const withDelivery = (world: World): World => ({
  ...world,
  // Queued at once and sent when every brief has had its turn: a slow mail server holds up no other edition.
  afterIssue: async ({ workspace, edition }) => {
    const { queueDeliveries } = await import('./queue-deliveries.ts');
    return (await queueDeliveries(workspace, edition, world)).diagnostics;
  },
  sendWaiting: async (workspace, signal) => {
    const { sendQueued } = await import('./send-queued.ts');
    const { deliveries, diagnostics } = await sendQueued(workspace, world, { signal });
    return { sent: summariesOf(deliveries), diagnostics };
  },
  report: async (failure, workspace) => {
    if (workspace.settings.mail?.reportTo == null) return;
    const { mailReport } = await import('./mail-report.ts');
    await mailReport(textOf(failure), workspace, world);
  },
});

/** "3 of 4 deliveries of No 7 sent", for each edition. */
function summariesOf(deliveries: readonly Delivery[]): readonly SentOut[] {
  const nameOf = ({ edition: { brief, number, revision } }: Delivery): string => `${brief} ${number} ${revision}`;
  return [...new Set(deliveries.map(nameOf))].flatMap((name) => {
    const group = deliveries.filter((delivery) => nameOf(delivery) === name);
    const sent = group.filter(({ state }) => state === 'sent').length;
    return group.slice(0, 1).map(({ edition: { brief, number } }) => ({
      brief,
      message: `${sent} of ${group.length} deliveries of No ${number} sent`,
    }));
  });
}

/** What a person needs to mend it. */
function textOf({ brief, slot, attempts, diagnostics }: ScheduleFailure): {
  readonly subject: string;
  readonly text: string;
} {
  const what = slot === null ? `${brief} cannot be read` : `${brief}: no edition for ${slot}`;
  const tried = attempts > 1 ? [`It was tried ${attempts} times.`] : [];
  const problems = formatDiagnostics(diagnostics, { colour: false, relativeTo: null });
  return { subject: `briefpress: ${what}`, text: [`${what}.`, ...tried, '', problems].join('\n') };
}
