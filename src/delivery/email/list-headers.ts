/** How readers leave, and who they are → the header fields of a list (RFC 2369, RFC 2919, RFC 8058). */
import { oneLine } from '../../text/mail-address.ts';
import type { EditionFacts } from '../channel.ts';
import { domainOf } from './message-id.ts';

/** `address` null where several readers share the message: then no address can stand in it. */
export function leaveAddress(template: string | null, address: string | null): string | null {
  if (template === null) return null;
  if (address !== null) return template.replaceAll('{address}', encodeURIComponent(address));
  return template.includes('{address}') ? null : template;
}

/**
 * One click may end a subscription only where the address says whose it is, and is https (RFC 8058 §3.1): mail programs then
 * send a POST there, and no reader has to do anything else.
 */
export function listHeaders(
  template: string | null,
  address: string | null,
  { brief, title }: Pick<EditionFacts, 'brief' | 'title'>,
  sender: string,
): Readonly<Record<string, string>> {
  const label =
    brief
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'briefing';
  // A phrase of plain words needs no encoding, and a title that has others says no more than the label.
  const phrase = /^[\w .,-]+$/.test(title) ? `"${oneLine(title)}" ` : '';
  const id = { 'List-Id': `${phrase}<${label}.${domainOf(sender)}>` };
  const leave = leaveAddress(template, address);
  if (leave === null) return id;
  const oneClick = leave.startsWith('https:') && address !== null && template?.includes('{address}') === true;
  const post = oneClick ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};
  return { ...id, 'List-Unsubscribe': `<${leave}>`, ...post };
}
