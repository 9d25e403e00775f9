/**
 * A line of text → the quotations inside it that are part of a longer sentence ("He said, 'A. B.'"): no sentence ends
 * within them, so that their marks stay paired in print. A quotation that opens a sentence is split as any text is.
 */
import type { Span } from '../../library/model.ts';

/** Quotations longer than 400 characters are split all the same: a sentence must stay one that can be printed. */
const QUOTED = /“[^”]{0,400}”|«[^»]{0,400}»|(?<=^|[\s([—–-])"(?=\S)[^"]{0,400}"/gu;

/** Spans behind the opening to before the closing mark, ascending. */
export function findQuoted(line: string): Span[] {
  if (!/["“«]/.test(line)) return [];
  return [...line.matchAll(QUOTED)].map((m) => ({ start: m.index + 1, end: m.index + m[0].length - 1 }));
}

/** Is the offset inside a quotation that a sentence beginning at `from` has brought in? */
export function isEmbedded(quoted: readonly Span[], line: string, offset: number, from: number): boolean {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const quote = quoted[low];
  return quote !== undefined && quote.start <= offset && /\S/.test(line.slice(from, quote.start - 1).slice(0, 200));
}
