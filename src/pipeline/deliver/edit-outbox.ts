/** What the user asks of the outbox by hand: a list of it, another try, taking one back, and who has left. */
import type { Delivery, DeliveryFilter } from '../../delivery/model.ts';
import { type Diagnostic, diagnose, fail } from '../../diagnostics/diagnostic.ts';
import { readMailAddress, sameMailbox } from '../../text/mail-address.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';
import { findEdition } from './find-edition.ts';
import { readOutbox, withOutbox } from './outbox-of.ts';

/** `wish` null for all editions. Writes nothing. */
export async function listDeliveries(
  workspace: Workspace,
  wish: string | null,
  cwd: string,
  filter: Pick<DeliveryFilter, 'channel' | 'states'> = {},
): Promise<readonly Delivery[]> {
  const edition = wish === null ? null : await editionNamed(wish, cwd, workspace);
  return readOutbox<readonly Delivery[]>(workspace, [], (outbox) =>
    outbox.list({ ...filter, ...(edition === null ? {} : { edition }) }),
  );
}

/** The name of a brief alone means all of its editions here. */
async function editionNamed(
  wish: string,
  cwd: string,
  workspace: Workspace,
): Promise<NonNullable<DeliveryFilter['edition']>> {
  const found = await findEdition(wish, cwd, workspace);
  if (found.kind === 'draft') return fail('deliver-draft', { what: found.file, brief: found.edition.brief });
  return /#|[\\/]|\.(?:pdf|json)$/i.test(wish) ? found.edition : { brief: found.edition.brief };
}

export interface OutboxChange {
  readonly deliveries: readonly Delivery[];
  readonly diagnostics: readonly Diagnostic[];
}

const UNDONE = ['waiting', 'unknown', 'refused'] as const;

/** No ids: all that were refused, wait or are unknown. They are due from now on; nothing is sent yet. */
export function retryDeliveries(workspace: Workspace, ids: readonly number[], world: World): Promise<OutboxChange> {
  return withOutbox(workspace, (outbox) => {
    const wanted = ids.length > 0 ? ids : outbox.list({ states: UNDONE }).map(({ id }) => id);
    const changed = outbox.retry(wanted, world.now().toISOString());
    return {
      deliveries: changed.flatMap((id) => outbox.get(id) ?? []),
      diagnostics: wanted
        .filter((id) => !changed.includes(id))
        .map((id) => diagnose('outbox-unknown-id', { id, verb: 'tried again' })),
    };
  });
}

export function cancelDeliveries(workspace: Workspace, ids: readonly number[], world: World): Promise<OutboxChange> {
  return withOutbox(workspace, (outbox) => {
    const at = world.now().toISOString();
    const changed = ids.filter((id) => outbox.cancel(id, 'cancelled by hand', at));
    return {
      deliveries: changed.flatMap((id) => outbox.get(id) ?? []),
      diagnostics: ids
        .filter((id) => !changed.includes(id))
        .map((id) => diagnose('outbox-unknown-id', { id, verb: 'cancelled' })),
    };
  });
}

const mailboxOf = (text: string): string =>
  sameMailbox(readMailAddress(text)?.address ?? fail('unsubscribe-address', { address: text }));

/** Readers leave every list of the workspace. False where he had left already. */
export function unsubscribe(workspace: Workspace, address: string, world: World): Promise<boolean> {
  const mailbox = mailboxOf(address);
  return withOutbox(workspace, (outbox) => outbox.leave(mailbox, world.now().toISOString()));
}

/** False where he had not left. */
export function resubscribe(workspace: Workspace, address: string): Promise<boolean> {
  const mailbox = mailboxOf(address);
  return withOutbox(workspace, (outbox) => outbox.comeBack(mailbox));
}

export function departedReaders(workspace: Workspace): Promise<readonly string[]> {
  return readOutbox<readonly string[]>(workspace, [], (outbox) => outbox.departed());
}
