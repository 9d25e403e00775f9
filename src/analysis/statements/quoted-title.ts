/** A quotation → whether it is the title of a programme, a book, a song, and nobody's words: “Morning Talk”. */
import type { MarkedText, TokenRun } from './marked-text.ts';

export const wordCount = (m: MarkedText, q: TokenRun): number =>
  m.tags.slice(q.from, q.to).filter((tag) => tag !== 'PUNCT').length;

/** A short run of words with capitals. */
export function isTitle(m: MarkedText, q: TokenRun): boolean {
  const words = m.tokens.slice(q.from, q.to).filter((t) => /^\p{L}{4,}/u.test(t.text));
  return wordCount(m, q) < 7 && words.length > 1 && words.every((t) => /^\p{Lu}/u.test(t.text));
}
