/** Texts, evidence and editions → the hashes by which they are known again. All are sha256 over UTF-8, in hex. */
import { createHash } from 'node:crypto';
import type { Evidence } from '../analysis/model.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Edition } from './model.ts';

/** 64 hex digits. */
export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash of everything in an edition but the hash itself. */
export function hashEdition(edition: Omit<Edition, 'hash'>): string {
  const { hash: _, ...content } = { hash: null, ...edition };
  return hashText(canonicalJson(content));
}

/** What an id stands for; its first letter says so to a reader of `build --explain`. */
export type IdKind = 'passage' | 'figure' | 'statement' | 'timeline';

/**
 * A short id such as "f3a90c1d2": the kind's letter and eight hex digits over the article's text and the spans. It
 * does not depend on names or tags, so a renamed article keeps the ids that an editor wrote down.
 */
export function evidenceId(kind: IdKind, textHash: string, spans: Evidence['spans']): string {
  const key = `${textHash} ${spans.map((s) => `${s.start}-${s.end}`).join(' ')}`;
  return `${kind.charAt(0)}${hashText(key).slice(0, 8)}`;
}
