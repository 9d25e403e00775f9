/** A workspace → the schedules of its briefs begun, from now on; gives the names of the briefs. */
import type { Workspace } from '../../workspace/model.ts';
import { openLedgerOf } from '../ledger-of.ts';
import type { World } from '../world.ts';
import { beginningOf } from './due-brief.ts';
import { scheduledBriefs } from './scheduled-brief.ts';
import { openTeller } from './teller.ts';

export async function beginSchedules(workspace: Workspace, world: World): Promise<readonly string[]> {
  const { scheduled } = await scheduledBriefs(workspace);
  const ledger = await openLedgerOf(workspace);
  const tell = openTeller(world.now, () => undefined);
  try {
    for (const brief of scheduled) beginningOf(brief, { ledger, world, tell });
  } finally {
    ledger.close();
  }
  return scheduled.map(({ name }) => name);
}
