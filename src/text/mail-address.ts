/** Text → an e-mail address with the name before it, in one form; null for what is none (RFC 5321 and 5322, RFC 6531). */
import { domainToASCII } from 'node:url';

export interface MailAddress {
  /** Null where there is none. Holds no line break and no other control character. */
  readonly name: string | null;
  /** The local part as written, the domain in lower case and in ASCII (RFC 5890). */
  readonly address: string;
}

/** Octets, RFC 5321 §4.5.3.1. */
const MOST_LOCAL = 64;
const MOST_ADDRESS = 254;

const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const CONTROLS = new RegExp(`(?:${CONTROL.source}|\\s)+`, 'gu');

/** Quoted local parts and addresses of numbers are not taken: they are nearly always slips of the pen. */
function readAddress(text: string): string | null {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), domainToASCII(text.slice(at + 1)).toLowerCase()];
  if (at < 1 || CONTROL.test(text) || !LOCAL.test(local) || Buffer.byteLength(local) > MOST_LOCAL) return null;
  const labels = domain.split('.');
  const named = domain === 'localhost' || (labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? ''));
  if (!named || !labels.every((label) => LABEL.test(label))) return null;
  const address = `${local}@${domain}`;
  return Buffer.byteLength(address) <= MOST_ADDRESS ? address : null;
}

/** One line, without control characters: what may stand in a header. */
export const oneLine = (text: string): string => text.replace(CONTROLS, ' ').trim();

/** `ann@example.org` or `Ann Lee <ann@example.org>`. */
export function readMailAddress(text: string): MailAddress | null {
  const [, name = null, inside = null] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? [];
  const address = readAddress((inside ?? text).trim());
  if (address === null) return null;
  const plain = oneLine(name ?? '').replace(/^"(.*)"$/, '$1');
  return { name: plain === '' ? null : plain, address };
}

/** Two addresses that differ in nothing but case are one mailbox, whatever the standard leaves open. */
export const sameMailbox = (address: string): string => address.toLowerCase();
