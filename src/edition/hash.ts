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

/**
 * The hash of what an edition says, whatever number it bears and whichever version of the program made it: the same for a
 * slot that is issued again with the same content.
 */
export function hashContent(edition: Edition): string {
  const { hash: _, generator: __, status: ___, number: ____, revision: _____, ...content } = edition;
  return hashText(canonicalJson(content));
}

/** What an id stands for; its first letter says so to a reader of `build --explain`. */
export type IdKind = 'passage' | 'figure' | 'statement' | 'timeline';

/** Spans shorter than this say too little alone ("30 days"): so much of their paragraph on either side counts too. */
const LONG_ENOUGH = 40;
const AROUND = 60;

/** The stretch of an article's text by which spans are known again, wherever in the article it stands. */
function contextOf(text: string, spans: Evidence['spans']): { readonly start: number; readonly end: number } {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  if (end - start >= LONG_ENOUGH) return { start, end };
  const opens = text.lastIndexOf('\n\n', start) + 2;
  const closes = text.indexOf('\n\n', end);
  return {
    start: Math.max(start - AROUND, opens === 1 ? 0 : opens),
    end: Math.min(end + AROUND, closes === -1 ? text.length : closes),
  };
}

/**
 * A short id such as "f3a90c1d2": the kind's letter and eight hex digits over the words of the spans, and those around
 * short ones. It depends neither on names or tags nor on the rest of the article, so that a renamed article, or one
 * corrected elsewhere, keeps the ids that an editor wrote down.
 */
export function evidenceId(kind: IdKind, text: string, spans: Evidence['spans']): string {
  const { start, end } = contextOf(text, spans);
  const key = `${text.slice(start, end)} ${spans.map((s) => `${s.start - start}-${s.end - start}`).join(' ')}`;
  return `${kind.charAt(0)}${hashText(key).slice(0, 8)}`;
}
