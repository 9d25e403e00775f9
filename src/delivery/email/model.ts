/** What mailing takes: the server, the order of a brief, and somebody who writes the letter. */
import type { EditionFacts } from '../channel.ts';

export interface MailServer {
  readonly from: string;
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, after STARTTLS and never without it, or none. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly login: { readonly user: string; readonly password: string } | null;
  /** PEM: certificates to trust besides the machine's; null for none. */
  readonly certificates: string | null;
  /** Messages a minute at most; null for no limit. */
  readonly rate: number | null;
  /** mailto: or https:, {address} standing for the reader's; null for none. */
  readonly listUnsubscribe: string | null;
}

/** What the brief says of one reader's copy, as it was when queued. */
export interface EmailOrder {
  readonly name: string | null;
  readonly address: string;
  /** Language of the reader, for the words around the edition; null for the edition's. */
  readonly lang: string | null;
  readonly subject: string | null;
  /** MB. */
  readonly attachUpTo: number;
  /** {file} stands for the name of the PDF; null for none. */
  readonly link: string | null;
}

interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How the PDF comes with a letter. */
export interface Enclosure {
  readonly attached: boolean;
  /** Where it is to be found; null for nowhere. */
  readonly link: string | null;
  /** Address by which to leave, for the foot; null for none. */
  readonly leave: string | null;
}

/** Pure: the same edition gives the same letter. */
export type WriteLetter = (edition: EditionFacts, order: EmailOrder, enclosure: Enclosure) => Letter;
