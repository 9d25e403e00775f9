/** An edition that has just been issued → queued for everybody whom its brief names, and sent where that is asked for. */
import type { Delivery, EditionKey } from '../../delivery/model.ts';
import { BriefpressError, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';
import { queueDeliveries, queueExpected } from './queue-deliveries.ts';
import { sendQueued } from './send-queued.ts';

export interface IssueDelivery {
  readonly queued: number;
  /** Empty where nothing was to be sent yet. */
  readonly deliveries: readonly Delivery[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Never throws what a user can mend: the edition is issued, and stays. */
export async function handOutIssue(
  workspace: Workspace,
  edition: EditionKey,
  send: boolean,
  world: World,
): Promise<IssueDelivery> {
  try {
    const { queued, diagnostics } = await queueDeliveries(workspace, edition, world);
    const others = await queueExpected(workspace, world);
    const sent = send ? await sendQueued(workspace, world) : { deliveries: [], diagnostics: [] };
    const all = [...diagnostics, ...others, ...sent.diagnostics];
    // What was issued is expected too, so that lists were read twice.
    return { queued, deliveries: sent.deliveries, diagnostics: all.filter((d, i) => all.findIndex(sameAs(d)) === i) };
  } catch (error) {
    if (!(error instanceof BriefpressError)) throw error;
    return { queued: 0, deliveries: [], diagnostics: error.diagnostics };
  }
}

const sameAs =
  (a: Diagnostic) =>
  (b: Diagnostic): boolean =>
    JSON.stringify(a) === JSON.stringify(b);
