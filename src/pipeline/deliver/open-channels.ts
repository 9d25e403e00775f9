/** A workspace and the world → the channels that editions go by, each opened when it is first needed. */
import { readFile } from 'node:fs/promises';
import type { Channel, ChannelName } from '../../delivery/channel.ts';
import type { MailServer, WriteLetter } from '../../delivery/email/model.ts';
import { folderChannel } from '../../delivery/folder/folder-channel.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import { writeWhole } from '../../print/write-whole.ts';
import { loadLetter } from '../../render/delivery/load-letter.ts';
import { renderIndex } from '../../render/delivery/render-index.ts';
import { renderLetter } from '../../render/delivery/render-letter.ts';
import type { MailSettings, Workspace } from '../../workspace/model.ts';
import { packageFolders } from '../../workspace/package-files.ts';
import type { World } from '../world.ts';

/** The letter of a workspace: its own templates come first. */
export function letterOf({ folders }: Workspace): WriteLetter {
  const templates = loadLetter([folders.templates, packageFolders.templates]);
  return (edition, { lang, subject }, enclosure) => renderLetter(edition, { lang, subject, ...enclosure }, templates);
}

async function passwordOf({ user, passwordEnv, passwordFile }: MailSettings, { env }: World): Promise<string> {
  if (user === null) return '';
  if (passwordEnv !== null) {
    return env[passwordEnv] ?? fail('mail-secret-missing', { reason: `the environment has no ${passwordEnv}` });
  }
  const text = await readFile(passwordFile ?? '', 'utf8').catch((error: Error) =>
    fail('mail-secret-missing', { reason: error.message }, { file: passwordFile }, error),
  );
  // The line end that editors add is not a part of it.
  return text.replace(/\r?\n$/, '');
}

async function certificatesOf({ certificates }: MailSettings): Promise<string | null> {
  if (certificates === null) return null;
  return readFile(certificates, 'utf8').catch((error: Error) =>
    fail('delivery-no-channel', { channel: 'email', reason: error.message }, { file: certificates }, error),
  );
}

/** Without the secret: for who only looks. Null where the workspace names no server. */
export function mailServerOf({ settings: { mail } }: Workspace): MailServer | null {
  if (mail === null) return null;
  const { from, host, port, security, rate, listUnsubscribe } = mail;
  return { ...{ from, host, port, security, rate, listUnsubscribe }, login: null, certificates: null };
}

/** With the secret. Throws 'deliver-no-mail', 'mail-secret-missing'. */
export async function openMailServer(workspace: Workspace, world: World): Promise<MailServer> {
  const { mail } = workspace.settings;
  const server = mailServerOf(workspace);
  if (mail === null || server === null) return fail('deliver-no-mail');
  const login = mail.user === null ? null : { user: mail.user, password: await passwordOf(mail, world) };
  return { ...server, login, certificates: await certificatesOf(mail) };
}

async function openEmail(workspace: Workspace, world: World): Promise<Channel> {
  const server = await openMailServer(workspace, world);
  const { emailChannel } = await import('../../delivery/email/email-channel.ts');
  return emailChannel(server, letterOf(workspace)) as Channel;
}

/** `printerPatience` in milliseconds; left out for the printer channel's own. */
export async function openChannel(
  name: ChannelName,
  workspace: Workspace,
  world: World,
  printerPatience?: number,
): Promise<Channel> {
  switch (name) {
    case 'folder':
      return folderChannel({ root: workspace.root, writeFile: writeWhole, writeIndex: renderIndex }) as Channel;
    case 'email':
      return openEmail(workspace, world);
    case 'print': {
      const { openPrinterChannel } = await import('../open-printer-channel.ts');
      return openPrinterChannel(world, printerPatience) as Channel;
    }
  }
}
