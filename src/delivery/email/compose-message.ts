/** A job and the letter for it → the message as it is sent, byte for byte the same in every attempt. */
import MailComposer from 'nodemailer/lib/mail-composer';
import { oneLine, readMailAddress } from '../../text/mail-address.ts';
import type { Job } from '../channel.ts';
import { leaveAddress, listHeaders } from './list-headers.ts';
import { messageId } from './message-id.ts';
import type { EmailOrder, Enclosure, MailServer, WriteLetter } from './model.ts';

export interface ComposedMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attached: boolean;
  readonly bytes: Buffer;
}

/** Of the PDF itself; base64 makes a third more of it on the way. */
const MEGABYTE = 1_000_000;

/** Files are named by the edition; an address takes them percent-encoded. */
function enclosureOf(job: Job<EmailOrder>, bytes: number, leave: string | null): Enclosure {
  const { attachUpTo, link } = job.order;
  const attached = bytes <= attachUpTo * MEGABYTE;
  return { attached, link: link?.replaceAll('{file}', encodeURIComponent(job.pdf.name)) ?? null, leave };
}

/** RFC 5322 §3.4: an empty group, where no reader's address may be seen. */
const UNDISCLOSED = 'undisclosed-recipients:;';

/** `jobs` are one, or those that share the message. */
export async function composeMessage(
  jobs: readonly Job<EmailOrder>[],
  server: MailServer,
  write: WriteLetter,
): Promise<ComposedMessage> {
  const job = jobs[0];
  if (job === undefined) throw new Error('a message without a recipient');
  const shared = job.togetherKey !== null;
  const { name, address } = job.order;
  const from = readMailAddress(server.from) ?? { name: null, address: server.from };
  const alone = shared ? null : address;
  const pdf = Buffer.from(await job.pdf.bytes());
  const enclosure = enclosureOf(job, pdf.length, leaveAddress(server.listUnsubscribe, alone));
  const letter = write(job.edition, shared ? { ...job.order, lang: null } : job.order, enclosure);
  const subject = oneLine(letter.subject);
  const id = messageId(job.togetherKey ?? job.key, from.address);
  const replaced = shared ? [] : job.replaces.map((key) => messageId(key, from.address));
  const mail = new MailComposer({
    from: { name: from.name ?? '', address: from.address },
    to: shared ? UNDISCLOSED : { name: name ?? '', address },
    subject,
    messageId: id,
    date: new Date(job.edition.issuedAt),
    ...(replaced.length > 0 ? { inReplyTo: replaced.at(-1), references: [...replaced] } : {}),
    text: letter.text,
    html: letter.html,
    textEncoding: 'quoted-printable',
    attachments: enclosure.attached ? [{ filename: job.pdf.name, content: pdf, contentType: 'application/pdf' }] : [],
    // What a letter says must not make the program open files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: id.slice(1, 33),
  });
  const node = mail.compile();
  const list = listHeaders(server.listUnsubscribe, alone, job.edition, from.address);
  // RFC 3834: nobody's "I am on holiday" is to answer it.
  for (const [key, value] of Object.entries({ ...list, 'Auto-Submitted': 'auto-generated' }))
    node.setHeader(key, { prepared: true, value });
  const bytes = await node.build();
  const to = jobs.map(({ order }) => order.address);
  return {
    from: from.address,
    to,
    messageId: id,
    subject,
    text: letter.text,
    html: letter.html,
    attached: enclosure.attached,
    bytes,
  };
}
