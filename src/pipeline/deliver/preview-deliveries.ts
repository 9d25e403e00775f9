/** What "deliver --dry-run" shows: exactly what would go to whom by which channel. Sends nothing and writes nothing. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Job, PdfFile } from '../../delivery/channel.ts';
import type { EmailOrder } from '../../delivery/email/model.ts';
import { FOLDER_FILES, latestName } from '../../delivery/folder/folder-channel.ts';
import { jobFor } from '../../delivery/job-for.ts';
import type {
  Addressee,
  ChannelName,
  Delivery,
  DeliveryState,
  EditionFacts,
  QueuedEdition,
} from '../../delivery/model.ts';
import { deliveryKey } from '../../delivery/outbox/delivery-key.ts';
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { fileStem } from '../../edition/file-stem.ts';
import { parseEdition } from '../../edition/parse-edition.ts';
import type { Workspace } from '../../workspace/model.ts';
import { readBrief } from '../read-brief.ts';
import type { World } from '../world.ts';
import type { DeliverRequest } from './deliver-editions.ts';
import { editionFacts } from './edition-facts.ts';
import { type FoundEdition, findEdition } from './find-edition.ts';
import { letterOf, mailServerOf } from './open-channels.ts';
import { pdfOf, readOutbox } from './outbox-of.ts';
import { recordedEdition } from './queue-deliveries.ts';
import { resolveRecipients } from './resolve-recipients.ts';

interface PreviewedMessage {
  readonly messageId: string;
  readonly subject: string;
  /** All header fields, as they are sent. */
  readonly headers: string;
  readonly text: string;
  readonly html: string;
  readonly attached: boolean;
  /** Of the whole message. */
  readonly bytes: number;
}

export interface PreviewedDelivery {
  readonly edition: { readonly brief: string; readonly number: number; readonly revision: number };
  readonly channel: ChannelName;
  readonly recipient: string;
  /** 'new' for one that is not in the outbox yet. */
  readonly state: DeliveryState | 'new';
  /** Whether it would be sent now. */
  readonly goes: boolean;
  readonly order: Readonly<Record<string, unknown>>;
  /** Of a folder: the files that would be written. */
  readonly files: readonly string[];
  /** Of e-mail; null where none can be made, which is told. */
  readonly message: PreviewedMessage | null;
  /** Name of the job at a printer; null elsewhere. */
  readonly job: string | null;
}

export interface DeliveryPreview {
  readonly deliveries: readonly PreviewedDelivery[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Planned {
  readonly facts: EditionFacts;
  readonly pdf: PdfFile;
  readonly addressee: Addressee;
  readonly known: Delivery | null;
  readonly replaces: readonly string[];
}

const OPEN: readonly DeliveryState[] = ['queued', 'waiting', 'unknown', 'sending'];

/** The PDF of a draft, where it was printed; whatever it holds now. */
function draftPdf(file: string, name: string): PdfFile {
  const pdf = path.join(path.dirname(file), name);
  const bytes = (): Promise<Uint8Array> => readFile(pdf);
  return { path: pdf, name, sha256: '', bytes };
}

async function sourceOf(
  found: FoundEdition,
  workspace: Workspace,
  world: World,
): Promise<{ readonly facts: EditionFacts; readonly pdf: PdfFile }> {
  if (found.kind === 'draft') {
    const { edition, file } = found;
    return { facts: editionFacts(edition, world.now().toISOString()), pdf: draftPdf(file, `${fileStem(edition)}.pdf`) };
  }
  const recorded = await recordedEdition(workspace, found.edition);
  if (recorded === null) throw new Error('an edition that was found in the ledger is not there');
  const { issued, json } = recorded;
  const facts = editionFacts(parseEdition(json, 'ledger.sqlite').edition, issued.issuedAt);
  return { facts, pdf: pdfOf({ facts, pdf: { path: issued.path, sha256: issued.pdfHash } }, workspace) };
}

/** As queueing would have it: everybody whom the brief names now, and who is queued already. */
async function planNamed(
  wish: string,
  cwd: string,
  workspace: Workspace,
  world: World,
): Promise<{ readonly planned: readonly Planned[]; readonly diagnostics: readonly Diagnostic[] }> {
  const found = await findEdition(wish, cwd, workspace);
  const { facts, pdf } = await sourceOf(found, workspace, world);
  const { brief } = await readBrief(workspace, facts.brief);
  const { addressees, diagnostics } = await resolveRecipients(brief, workspace);
  const key = { brief: facts.brief, number: facts.number, revision: facts.revision };
  const known = await readOutbox<readonly Planned[]>(workspace, [], (outbox) =>
    outbox
      .list({ edition: key })
      .map((known) => ({ facts, pdf, addressee: known, known, replaces: outbox.replaced(known) })),
  );
  const isKnown = ({ channel, recipient }: Addressee): boolean =>
    known.some(({ addressee }) => addressee.channel === channel && addressee.recipient === recipient);
  const fresh = addressees.filter((addressee) => !isKnown(addressee));
  const none = brief.deliver.length === 0 ? [diagnose('deliver-nowhere', { brief: brief.name, to: '' })] : [];
  const news = fresh.map((addressee): Planned => ({ facts, pdf, addressee, known: null, replaces: [] }));
  return { planned: [...known, ...news], diagnostics: [...none, ...diagnostics] };
}

function planDue(workspace: Workspace, world: World): Promise<readonly Planned[]> {
  return readOutbox<readonly Planned[]>(workspace, [], (outbox) => {
    const now = world.now().toISOString();
    const due = outbox
      .list({ states: OPEN })
      .filter(({ nextAt, state }) => state === 'sending' || (nextAt ?? '~') <= now);
    return due.flatMap((known) => {
      const edition: QueuedEdition | null = outbox.editionOf(known.edition);
      if (edition === null) return [];
      const { facts } = edition;
      return [{ facts, pdf: pdfOf(edition, workspace), addressee: known, known, replaces: outbox.replaced(known) }];
    });
  });
}

function jobOf({ facts, pdf, addressee, known, replaces }: Planned): Job {
  const { channel, recipient, order, together } = addressee;
  const fresh = { id: 0, key: deliveryKey(facts, channel, recipient), attempts: 0, mayHaveArrived: false, noted: null };
  return jobFor({ channel, recipient, order, together, ...(known ?? fresh) }, facts, {
    pdf,
    replaces,
    note: () => undefined,
  });
}

async function messageOf(jobs: readonly Job[], workspace: Workspace): Promise<PreviewedMessage> {
  const server = mailServerOf(workspace);
  if (server === null) throw new BriefpressError([diagnose('deliver-no-mail')]);
  const { composeMessage } = await import('../../delivery/email/compose-message.ts');
  const composed = await composeMessage(jobs as readonly Job<EmailOrder>[], server, letterOf(workspace));
  const { messageId, subject, text, html, attached, bytes } = composed;
  const headers = bytes.subarray(0, bytes.indexOf('\r\n\r\n')).toString('utf8');
  return { messageId, subject, headers, text, html, attached, bytes: bytes.length };
}

function filesOf({ facts, pdf, addressee }: Planned, { root }: Workspace): readonly string[] {
  const folder = path.resolve(root, addressee.recipient);
  const names = [pdf.name, latestName(facts.brief), ...Object.values(FOLDER_FILES)];
  return names.map((name) => path.join(folder, name));
}

async function show(
  planned: Planned,
  workspace: Workspace,
  departed: readonly string[],
  told: Diagnostic[],
): Promise<PreviewedDelivery> {
  const { facts, addressee, known } = planned;
  const { channel, recipient, order } = addressee;
  const { brief, number, revision } = facts;
  const left = channel === 'email' && departed.includes(recipient);
  const state: PreviewedDelivery['state'] = known?.state ?? 'new';
  const goes = !left && (known === null || OPEN.includes(known.state));
  const shown = {
    edition: { brief, number, revision },
    channel,
    recipient,
    state,
    goes,
    order,
    files: [],
    message: null,
    job: null,
  };
  if (channel === 'folder') return { ...shown, files: filesOf(planned, workspace) };
  const job = jobOf(planned);
  if (channel === 'print') return { ...shown, job: job.name };
  try {
    return { ...shown, message: await messageOf([job], workspace) };
  } catch (error) {
    if (error instanceof BriefpressError) told.push(...error.diagnostics);
    else told.push(diagnose('delivery-no-channel', { channel, reason: (error as Error).message.replace(/\.$/, '') }));
    return shown;
  }
}

export async function previewDeliveries(
  workspace: Workspace,
  { edition, cwd, channel }: Omit<DeliverRequest, 'signal'>,
  world: World,
): Promise<DeliveryPreview> {
  const { planned, diagnostics } =
    edition === null
      ? { planned: await planDue(workspace, world), diagnostics: [] }
      : await planNamed(edition, cwd, workspace, world);
  const departed = await readOutbox<readonly string[]>(workspace, [], (outbox) => outbox.departed());
  const told: Diagnostic[] = [];
  const deliveries: PreviewedDelivery[] = [];
  for (const each of planned)
    if (channel === undefined || each.addressee.channel === channel)
      deliveries.push(await show(each, workspace, departed, told));
  const all = [...diagnostics, ...told];
  return {
    deliveries,
    diagnostics: all.filter((d, i) => all.findIndex((o) => JSON.stringify(o) === JSON.stringify(d)) === i),
  };
}
