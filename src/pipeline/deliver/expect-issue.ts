/** A brief that is about to be issued → a note in the outbox that its edition is to be queued. */
import type { Brief } from '../../definition/model.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';

/** If this run is killed before its edition is queued, the next one that sends queues it. */
export async function expectIssue(workspace: Workspace, brief: Brief, world: World): Promise<void> {
  if (brief.deliver.length === 0) return;
  const { withOutbox } = await import('./outbox-of.ts');
  await withOutbox(workspace, (outbox) => outbox.expect(brief.name, world.now().toISOString()));
}
