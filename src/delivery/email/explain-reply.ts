/** What a mail server replied, or how its connection ended → the answer for those to whom the message was to go. Pure. */
import type { Answer } from '../channel.ts';

/** What nodemailer's errors tell. */
export interface SmtpFault {
  readonly message: string;
  /** ECONNECTION, ETIMEDOUT, ESOCKET, EDNS, ETLS, EAUTH, EENVELOPE, EMESSAGE … */
  readonly code?: string | undefined;
  /** The step: CONN, EHLO, "AUTH PLAIN", "MAIL FROM", "RCPT TO", DATA. */
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** Of the session, so that no reader is to blame: login asked for or failed, or commands out of order. */
const OF_THE_SESSION: ReadonlySet<number> = new Set([421, 503, 530, 534, 535, 538]);
/** RFC 5321 §4.5.3.1.10: too many recipients, which some servers say with 552, is for now. */
const TOO_MANY = 552;

/** One line of the server's words, without the code before each and what might disturb a terminal. */
export function replyText(response: string): string {
  const lines = response.split(/\r?\n/).map((line) => line.replace(/^\d{3}[ -]/, '').trim());
  const text = lines
    .join(' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

const REASONS: Readonly<Record<string, string>> = {
  EDNS: 'the mail server is not found by its name',
  ETIMEDOUT: 'the mail server did not answer in time',
  ECONNECTION: 'the mail server ended the connection',
  ESOCKET: 'the mail server cannot be reached',
  ETLS: 'no safe connection to the mail server came about',
  EAUTH: 'the mail server did not accept the login',
  EPROTOCOL: 'what answers there is no mail server',
};

function reasonOf({ message, code, command, response, responseCode }: SmtpFault): string {
  const said = response ? `: ${responseCode ?? ''} ${replyText(response)}`.trimEnd() : '';
  const plain = REASONS[code ?? ''];
  if (plain !== undefined) return `${plain}${said || ` (${replyText(message)})`}`;
  if (response) return `the mail server answered to ${command ?? 'the message'}${said}`;
  return replyText(message);
}

/** True where the whole session is of no use, so that nobody else need be tried over it. */
export function endsSession({ code, responseCode, command }: SmtpFault): boolean {
  if (responseCode !== undefined && command !== 'CONN' && code !== 'EAUTH') return responseCode === 421;
  return code !== 'EENVELOPE' && code !== 'EMESSAGE' && code !== 'ESTREAM';
}

/**
 * `handedOver`: all of the message had gone out when it happened. Without a reply it may have been taken then.
 * 4yz is for now and 5yz for good (RFC 5321 §4.2.1), but where it is of the session and not of the message.
 */
export function answerTo(fault: SmtpFault, handedOver: boolean): Answer {
  const { code, command, responseCode } = fault;
  const reason = reasonOf(fault);
  const failedBefore = code === 'EAUTH' || code === 'ETLS' || code === 'EDNS' || code === 'EPROTOCOL';
  if (responseCode === undefined) {
    if (handedOver && !failedBefore) return { kind: 'lost', reason };
    // A message that the program or the server's announced limit rules out stays so.
    return code === 'EENVELOPE' || code === 'EMESSAGE' ? { kind: 'permanent', reason } : { kind: 'temporary', reason };
  }
  const greeting = command === 'CONN' || command === 'EHLO' || command === 'HELO' || command === 'STARTTLS';
  const forNow =
    responseCode < 500 ||
    greeting ||
    failedBefore ||
    OF_THE_SESSION.has(responseCode) ||
    (responseCode === TOO_MANY && command === 'RCPT TO');
  return forNow ? { kind: 'temporary', reason } : { kind: 'permanent', reason };
}
