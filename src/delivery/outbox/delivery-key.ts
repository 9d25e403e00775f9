/** An edition, a channel and a recipient → the key that every attempt of this delivery bears, and no other delivery. */
import { createHash } from 'node:crypto';
import type { EditionFacts } from '../channel.ts';

/** 32 hex digits of SHA-256. The edition's hash is in it: two workspaces may have briefs of one name. */
export function deliveryKey(
  { brief, number, revision, hash }: Pick<EditionFacts, 'brief' | 'number' | 'revision' | 'hash'>,
  channel: string,
  recipient: string,
): string {
  const parts = JSON.stringify([brief, number, revision, hash, channel, recipient]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

/** "ceasefire No 3 2025-03-10 1a2b3c4d": printable ASCII, at most 127 characters, so that a name of a print job can hold it. */
export function jobName({ brief, number, revision, date }: Omit<EditionFacts, 'hash'>, key: string): string {
  const plain = brief.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  const issue = `No ${number}${revision > 1 ? ` r${revision}` : ''} ${date} ${key.slice(0, 8)}`;
  return `${plain.slice(0, 126 - issue.length)} ${issue}`.trim();
}
