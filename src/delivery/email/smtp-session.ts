/** A mail server → a connection that is opened when it is first needed, and sends one message after the other. */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Answer, Facts } from '../channel.ts';
import { answerTo, endsSession, replyText, type SmtpFault } from './explain-reply.ts';
import type { MailServer } from './model.ts';

interface OutgoingMessage {
  readonly from: string;
  readonly to: readonly string[];
  readonly messageId: string;
  readonly bytes: Buffer;
}

export interface SmtpSession {
  /** An answer for each recipient, in their order. */
  readonly send: (message: OutgoingMessage, signal: AbortSignal) => Promise<readonly Answer[]>;
  readonly close: () => void;
}

/** Milliseconds. The last is RFC 5321's for the answer to a message (§4.5.3.2.6). */
const CONNECT = 30_000;
const SILENCE = 10 * 60_000;

function connectionOf({ host, port, security, certificates }: MailServer): SMTPConnection {
  return new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: SILENCE,
    socketCloseTimeout: 0,
    tls: certificates === null ? { minVersion: 'TLSv1.2' } : { minVersion: 'TLSv1.2', ca: certificates },
  });
}

/** Resolves when logged in. A fault that comes while nothing waits is kept by nobody: the next sending meets it. */
function connect(server: MailServer): Promise<SMTPConnection> {
  const connection = connectionOf(server);
  return new Promise((resolve, reject) => {
    connection.on('error', reject);
    connection.connect((failed) => {
      if (failed) return reject(failed);
      const { login } = server;
      if (login === null) return resolve(connection);
      connection.login({ credentials: { user: login.user, pass: login.password } }, (refused) => {
        if (!refused) return resolve(connection);
        connection.close();
        reject(refused);
      });
    });
  });
}

type RefusedRecipient = SmtpFault & { readonly recipient?: string | undefined };

interface Handed {
  readonly info: {
    readonly response: string;
    readonly rejectedErrors?: readonly RefusedRecipient[] | undefined;
  } | null;
  readonly fault: (SmtpFault & { readonly rejectedErrors?: readonly RefusedRecipient[] | undefined }) | null;
  /** The whole message had been taken out of our hands. */
  readonly handedOver: boolean;
}

const PIECE = 65_536;

/** The message in pieces, given when the server has asked for it and the connection takes more: so it is known whether all is out. */
function streamOf(bytes: Buffer): { readonly stream: Readable; readonly ended: () => boolean } {
  let given = 0;
  const stream = new Readable({
    read() {
      this.push(bytes.subarray(given, given + PIECE));
      given += PIECE;
      if (given >= bytes.length) this.push(null);
    },
  });
  return { stream, ended: () => given >= bytes.length };
}

function handOver(
  connection: SMTPConnection,
  { from, to, bytes }: OutgoingMessage,
  signal: AbortSignal,
): Promise<Handed> {
  const { stream, ended } = streamOf(bytes);
  return new Promise((resolve) => {
    const stop = (): void => {
      connection.close();
      resolve({ info: null, fault: { message: 'sending was stopped' }, handedOver: ended() });
    };
    signal.addEventListener('abort', stop, { once: true });
    connection.send({ from, to: [...to], size: bytes.length }, stream, (fault, info) => {
      signal.removeEventListener('abort', stop);
      resolve({ info: info ?? null, fault, handedOver: ended() });
    });
  });
}

/** Some recipients may be refused while the others get it. */
function answersOf(
  { info, fault, handedOver }: Handed,
  message: OutgoingMessage,
  server: MailServer,
): readonly Answer[] {
  const refused = info?.rejectedErrors ?? fault?.rejectedErrors ?? [];
  const proof: Facts = { server: server.host, response: replyText(info?.response ?? ''), messageId: message.messageId };
  return message.to.map((address): Answer => {
    const own = refused.find(({ recipient }) => recipient === address);
    if (own) return answerTo(own, false);
    if (fault === null && info !== null) return { kind: 'sent', proof };
    return answerTo(fault ?? { message: 'no answer came' }, handedOver);
  });
}

/** A server may hold a refused message for one that goes on: RSET ends it. False where it does not answer to that. */
function reset(connection: SMTPConnection): Promise<boolean> {
  if (!isUsable(connection)) return Promise.resolve(false);
  return new Promise((resolve) => {
    connection.once('error', () => resolve(false));
    connection.reset((fault) => resolve(!fault));
  });
}

const isUsable = (connection: SMTPConnection | null): connection is SMTPConnection =>
  connection !== null && !connection.destroyed && connection._socket !== false && connection._socket?.writable === true;

/**
 * A server that cannot be reached, or does not let us in, is not asked again for each of two hundred readers: the fault counts
 * for the rest of the session. A connection that was ended since the last message is opened anew.
 */
export function openSession(server: MailServer): SmtpSession {
  let connection: SMTPConnection | null = null;
  let outOfReach: SmtpFault | null = null;

  const attempt = async (message: OutgoingMessage, signal: AbortSignal): Promise<Handed> => {
    try {
      if (!isUsable(connection)) connection = await connect(server);
    } catch (error) {
      outOfReach = error as SmtpFault;
      return { info: null, fault: outOfReach, handedOver: false };
    }
    const handed = await handOver(connection, message, signal);
    if (handed.fault !== null && (endsSession(handed.fault) || !(await reset(connection)))) {
      connection.close();
      connection = null;
    }
    return handed;
  };

  return {
    send: async (message, signal) => {
      const nothing = (fault: SmtpFault) => answersOf({ info: null, fault, handedOver: false }, message, server);
      if (signal.aborted) return nothing({ message: 'sending was stopped' });
      if (outOfReach !== null) return nothing(outOfReach);
      const reused = isUsable(connection);
      const handed = await attempt(message, signal);
      // Servers end connections that were quiet for long; the message had not been asked for then.
      const stale = reused && handed.fault !== null && !handed.handedOver && connection === null && !signal.aborted;
      return answersOf(stale ? await attempt(message, signal) : handed, message, server);
    },
    close: () => {
      if (isUsable(connection)) connection.quit();
      connection = null;
    },
  };
}
