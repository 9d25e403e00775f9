/** What a schedule has given up, or could not send → the mail to whoever looks after it: what, why, and how to mend it. Pure. */
import type { Delivery, EditionKey } from '../../delivery/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { ScheduleFailure } from '../schedule/model.ts';
import { nameOfEdition, tellDelivery } from './tell-delivery.ts';

export interface ReportText {
  readonly subject: string;
  readonly text: string;
}

/** "2025-03-10T07:00:00+01:00" → "2025-03-10 07:00": a slot by the clock of its brief. */
const minuteOf = (slot: string): string => slot.slice(0, 16).replace('T', ' ');

const reportOf = (
  what: string,
  notes: readonly string[],
  diagnostics: readonly Diagnostic[],
  { root }: Pick<Workspace, 'root'>,
): ReportText => ({
  subject: `briefpress: ${what}`,
  text: [
    [`${what}.`, ...notes].join(' '),
    formatDiagnostics(diagnostics, { colour: false, relativeTo: root }).trim(),
    `Workspace: ${root}`,
    '',
  ].join('\n\n'),
});

/** An edition that will not be there by itself. */
export function reportOfFailure(
  { brief, slot, attempts, diagnostics }: ScheduleFailure,
  workspace: Pick<Workspace, 'root'>,
): ReportText {
  const what = slot === null ? `${brief} cannot be read` : `${brief}: no edition for ${minuteOf(slot)}`;
  const tried = attempts > 1 ? [`It was tried ${attempts} times.`] : [];
  return reportOf(what, tried, diagnostics, workspace);
}

/** Recipients whom an edition does not reach, since the brief or its lists are wrong about them. */
export function reportOfLists(
  edition: EditionKey,
  diagnostics: readonly Diagnostic[],
  workspace: Pick<Workspace, 'root'>,
): ReportText {
  const what = `${nameOfEdition(edition)} does not go to everybody`;
  const how = `When that is mended, "briefpress deliver ${edition.brief}" sends it to those who have not got it.`;
  return reportOf(what, [how], diagnostics, workspace);
}

/** Null where none was given up. */
export function reportOfRefusals(
  deliveries: readonly Delivery[],
  workspace: Pick<Workspace, 'root'>,
): ReportText | null {
  const refused = deliveries.filter(({ state }) => state === 'refused');
  if (refused.length === 0) return null;
  const names = [...new Set(refused.map(({ edition }) => nameOfEdition(edition)))].join(', ');
  const what =
    refused.length === 1
      ? `one delivery of ${names} has failed`
      : `${refused.length} deliveries of ${names} have failed`;
  return reportOf(
    what,
    [],
    refused.flatMap((delivery) => tellDelivery(delivery) ?? []),
    workspace,
  );
}
