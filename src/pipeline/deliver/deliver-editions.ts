/** What the command delivers: a named edition, queued first where it is not yet, or all that is due. Drafts go to nobody. */
import path from 'node:path';
import type { DeliveryFilter } from '../../delivery/model.ts';
import { type Diagnostic, fail } from '../../diagnostics/diagnostic.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';
import { findEdition } from './find-edition.ts';
import { withOutbox } from './outbox-of.ts';
import { queueDeliveries } from './queue-deliveries.ts';
import { type SendOptions, type SendReport, sendQueued } from './send-queued.ts';
import { tellDelivery } from './tell-delivery.ts';

export interface DeliverRequest extends Pick<SendOptions, 'channel' | 'signal'> {
  /** As the user calls it; null for all that is due. */
  readonly edition: string | null;
  /** Absolute: paths of files go from here. */
  readonly cwd: string;
}

export async function deliverEditions(
  workspace: Workspace,
  { edition: wish, cwd, channel, signal }: DeliverRequest,
  world: World,
): Promise<SendReport> {
  if (wish === null) return sendQueued(workspace, world, { channel, signal });
  const found = await findEdition(wish, cwd, workspace);
  if (found.kind === 'draft')
    return fail('deliver-draft', { what: path.basename(found.file), brief: found.edition.brief }, { file: found.file });
  const { diagnostics } = await queueDeliveries(workspace, found.edition, world);
  await refuseNowhere(workspace, found.edition, channel, diagnostics);
  const report = await sendQueued(workspace, world, { edition: found.edition, channel, signal });
  const refused = await refusedBefore(workspace, { edition: found.edition, channel }, report);
  return { ...report, diagnostics: [...diagnostics, ...report.diagnostics, ...refused] };
}

/** Whoever asks for an edition to be sent is told again whom it does not reach. */
function refusedBefore(
  workspace: Workspace,
  filter: DeliveryFilter,
  { deliveries }: SendReport,
): Promise<readonly Diagnostic[]> {
  const now = new Set(deliveries.map(({ id }) => id));
  return withOutbox(workspace, (outbox) =>
    outbox
      .list({ ...filter, states: ['refused'] })
      .filter(({ id }) => !now.has(id))
      .flatMap((delivery) => tellDelivery(delivery) ?? []),
  );
}

/** A brief that names nobody is a mistake here: somebody asked for it to be sent. */
async function refuseNowhere(
  workspace: Workspace,
  edition: NonNullable<SendOptions['edition']>,
  channel: SendOptions['channel'],
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  if (diagnostics.length > 0) return;
  const known = await withOutbox(workspace, (outbox) => outbox.list({ edition, channel }).length);
  if (known > 0) return;
  const file = path.join(workspace.folders.briefs, `${edition.brief}.md`);
  fail('deliver-nowhere', { brief: edition.brief, to: channel === undefined ? '' : ` by ${channel}` }, { file });
}
