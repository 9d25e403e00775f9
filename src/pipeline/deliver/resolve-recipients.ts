/** A brief and the lists that it names → everybody who gets its editions, by which channel, and what is wrong with that. */
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Brief, EmailDelivery, FolderDelivery, PrintDelivery } from '../../definition/model.ts';
import type { Addressee } from '../../delivery/model.ts';
import { type Reader, readReaders } from '../../delivery/recipients/read-readers.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { readMailAddress, sameMailbox } from '../../text/mail-address.ts';
import type { Workspace } from '../../workspace/model.ts';

export interface Recipients {
  readonly addressees: readonly Addressee[];
  readonly diagnostics: readonly Diagnostic[];
}

type Person = Omit<Reader, 'line'>;

/** A folder within the workspace goes by its way from there: the workspace may be moved. */
function folderAddressee({ folder, url }: FolderDelivery, { root }: Workspace): Addressee {
  const absolute = path.resolve(root, folder.replace(/^~(?=\/|$)/, os.homedir()));
  const near = path.relative(root, absolute);
  const inside = near !== '' && !near.startsWith('..') && !path.isAbsolute(near);
  const place = inside ? near.split(path.sep).join('/') : absolute;
  return { channel: 'folder', recipient: place, order: { folder: place, url }, together: null };
}

const printAddressee = ({ kind: _, ...order }: PrintDelivery): Addressee => ({
  channel: 'print',
  recipient: order.printer,
  order: { ...order },
  together: null,
});

/** `at` is where the brief names the list. */
async function readList(
  written: string,
  at: { readonly file: string; readonly line: number | null },
  { root }: Workspace,
): Promise<{ readonly people: readonly Person[]; readonly diagnostics: readonly Diagnostic[] }> {
  const file = path.resolve(root, written.replace(/^~(?=\/|$)/, os.homedir()));
  try {
    const { readers, diagnostics } = readReaders(await readFile(file, 'utf8'), file);
    return { people: readers, diagnostics };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? `there is no file ${written}` : message;
    return { people: [], diagnostics: [diagnose('readers-unreadable', { reason }, { ...at, key: 'deliver' })] };
  }
}

async function emailAddressees(
  delivery: EmailDelivery,
  index: number,
  brief: Brief,
  workspace: Workspace,
): Promise<Recipients> {
  const { to, lines, subject, attachUpTo, link, group } = delivery;
  const file = path.join(workspace.folders.briefs, `${brief.name}.md`);
  const people: Person[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, written] of to.entries()) {
    const address = readMailAddress(written);
    if (address !== null) people.push({ ...address, lang: null });
    else {
      const list = await readList(written, { file, line: lines[i] ?? null }, workspace);
      people.push(...list.people);
      diagnostics.push(...list.diagnostics);
    }
  }
  const together = group ? `group ${index + 1}` : null;
  const addressees = people.map(
    ({ name, address, lang }): Addressee => ({
      channel: 'email',
      recipient: sameMailbox(address),
      order: { name, address, lang, subject, attachUpTo, link },
      together,
    }),
  );
  return { addressees, diagnostics };
}

/** Each mailbox and folder once. A printer may be asked for several things: those after the first are numbered. */
function withoutRepeats(addressees: readonly Addressee[]): readonly Addressee[] {
  const seen = new Map<string, number>();
  return addressees.flatMap((addressee) => {
    const name = JSON.stringify([addressee.channel, addressee.recipient]);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times === 1) return [addressee];
    return addressee.channel === 'print' ? [{ ...addressee, recipient: `${addressee.recipient} (${times})` }] : [];
  });
}

export async function resolveRecipients(brief: Brief, workspace: Workspace): Promise<Recipients> {
  const addressees: Addressee[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, delivery] of brief.deliver.entries()) {
    if (delivery.kind === 'folder') addressees.push(folderAddressee(delivery, workspace));
    else if (delivery.kind === 'print') addressees.push(printAddressee(delivery));
    else {
      const resolved = await emailAddressees(delivery, i, brief, workspace);
      addressees.push(...resolved.addressees);
      diagnostics.push(...resolved.diagnostics);
    }
  }
  if (brief.deliver.some(({ kind }) => kind === 'email') && workspace.settings.mail === null)
    diagnostics.push(
      diagnose('deliver-no-mail', {}, { file: path.join(workspace.root, 'briefpress.yaml'), key: 'mail' }),
    );
  return { addressees: withoutRepeats(addressees), diagnostics };
}
