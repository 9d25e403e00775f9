/** A mail server and a few lines → a letter to whoever looks after the schedule. Best effort: nothing of it is kept. */
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { oneLine, readMailAddress } from '../../text/mail-address.ts';
import type { Answer } from '../channel.ts';
import { messageId } from './message-id.ts';
import type { MailServer } from './model.ts';
import { openSession } from './smtp-session.ts';

export interface Report {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

export async function sendReport({ to, subject, text, at }: Report, server: MailServer): Promise<Answer> {
  const from = readMailAddress(server.from) ?? { name: null, address: server.from };
  const key = createHash('sha256')
    .update(JSON.stringify([subject, text, at]))
    .digest('hex')
    .slice(0, 32);
  const id = messageId(key, from.address);
  const bytes = await new MailComposer({
    from: { name: from.name ?? '', address: from.address },
    to,
    subject: oneLine(subject),
    messageId: id,
    date: at,
    text,
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
    // RFC 3834: nobody's "I am on holiday" is to answer it.
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
    .compile()
    .build();
  const session = openSession(server);
  try {
    const message = { from: from.address, to: [to], messageId: id, bytes };
    const [answer] = await session.send(message, new AbortController().signal);
    return answer ?? { kind: 'lost', reason: 'the mail server did not answer' };
  } finally {
    session.close();
  }
}
