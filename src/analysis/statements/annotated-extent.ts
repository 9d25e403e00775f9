/**
 * A statement → its content with the words and marks that annotators count as part of it: a leading "that", the
 * quotation marks, and the comma before the closing one (PARC 3, PolNeAR). For measuring; print has no use for them.
 */
import type { Span } from '../../library/model.ts';
import type { Statement } from '../model.ts';

const OPENING = /(?:["“”„‘'«»]|«\s)$/;
const THAT = /\bthat,?\s+["“]?$/i;
/** A straight mark after a space opens the next quotation. */
const CLOSING = /^(?:[,.]?["”’'»]|[,.]?\s[”’»])/;

/** Never narrower than the statement's own span. */
export function annotatedExtent(text: string, statement: Statement): Span {
  const before = text.slice(Math.max(0, statement.start - 8), statement.start);
  const opening = (statement.kind === 'direct' ? null : THAT.exec(before)) ?? OPENING.exec(before);
  const closing = CLOSING.exec(text.slice(statement.end, statement.end + 4));
  return { start: statement.start - (opening?.[0].length ?? 0), end: statement.end + (closing?.[0].length ?? 0) };
}
