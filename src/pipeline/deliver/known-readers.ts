/** A workspace → the mailboxes that its briefs and their lists name, or that were ever sent to; an address held against them. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { readMailAddress, sameMailbox } from '../../text/mail-address.ts';
import { listBriefs } from '../../workspace/list-briefs.ts';
import type { Workspace } from '../../workspace/model.ts';
import { examineBrief } from '../read-brief.ts';
import { readOutbox } from './outbox-of.ts';
import { resolveRecipients } from './resolve-recipients.ts';

export async function knownReaders(workspace: Workspace): Promise<readonly string[]> {
  const earlier = await readOutbox<readonly string[]>(workspace, [], (outbox) =>
    outbox.list({ channel: 'email' }).map(({ recipient }) => recipient),
  );
  const known = new Set(earlier);
  for (const { name } of await listBriefs(workspace)) {
    const { brief } = await examineBrief(workspace, name);
    const { addressees } = brief === null ? { addressees: [] } : await resolveRecipients(brief, workspace);
    for (const { channel, recipient } of addressees) if (channel === 'email') known.add(recipient);
  }
  return [...known].sort();
}

/** A slip in an address would leave its reader on the list: null where it is known. */
export function tellStranger(address: string, known: readonly string[]): Diagnostic | null {
  const mailbox = sameMailbox(readMailAddress(address)?.address ?? address);
  if (known.includes(mailbox)) return null;
  const meant = nearest(mailbox, known);
  return diagnose('unsubscribe-stranger', { address, hint: meant === null ? '' : ` Did you mean "${meant}"?` });
}
