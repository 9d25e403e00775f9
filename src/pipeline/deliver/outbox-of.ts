/** A workspace → its outbox. */
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PdfFile } from '../../delivery/channel.ts';
import type { QueuedEdition } from '../../delivery/model.ts';
import { type Outbox, openOutbox } from '../../delivery/outbox/open-outbox.ts';
import type { Workspace } from '../../workspace/model.ts';
import { hashBytes } from '../issue/settle-intended.ts';

const outboxFile = ({ folders }: Workspace): string => path.join(folders.data, 'outbox.sqlite');

export async function withOutbox<T>(workspace: Workspace, use: (outbox: Outbox) => T | Promise<T>): Promise<T> {
  const outbox = await openOutbox(outboxFile(workspace));
  try {
    return await use(outbox);
  } finally {
    outbox.close();
  }
}

/** Where nothing was ever to be delivered there is no outbox, and looking makes none. */
export async function readOutbox<T>(workspace: Workspace, nothing: T, read: (outbox: Outbox) => T): Promise<T> {
  const isThere = await access(outboxFile(workspace)).then(
    () => true,
    () => false,
  );
  return isThere ? withOutbox(workspace, read) : nothing;
}

/** The PDF of an edition that is queued. It is read once for all its readers, and held against the ledger's hash. */
export function pdfOf({ facts, pdf }: QueuedEdition, { root }: Workspace): PdfFile {
  const file = path.join(root, pdf.path);
  let read: Promise<Uint8Array> | null = null;
  const readChecked = async (): Promise<Uint8Array> => {
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null && hashBytes(bytes) === pdf.sha256) return bytes;
    const what = bytes === null ? 'is missing' : 'is not the one that was issued';
    throw new Error(
      `the PDF ${what}: "briefpress build ${facts.brief} --issue --date ${facts.date}" puts back a missing one`,
    );
  };
  return {
    path: file,
    name: path.basename(file),
    sha256: pdf.sha256,
    bytes: () => {
      read ??= readChecked();
      return read;
    },
  };
}
