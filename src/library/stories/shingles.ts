/** A text → the set of its shingles: every run of five words, as a number. */
import { foldText } from '../../text/term-tokens.ts';

/** Words of a shingle. Two reports that share a fact seldom share five words in a row; two copies of one text nearly all. */
const LENGTH = 5;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Numbers of 32 bits, spread evenly, each once. Case, punctuation and diacritics make no difference. A text with fewer
 * words than a shingle has none. (Broder 1997, "On the resemblance and containment of documents".)
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = (foldText(text).match(WORD) ?? []).map(hashWord);
  const shingles = new Set<number>();
  for (let end = LENGTH; end <= words.length; end++) shingles.add(hashRun(words, end - LENGTH, end));
  return shingles;
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Finished like MurmurHash3, so that every bit of the result depends on every word. */
function hashRun(words: readonly number[], start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 0x85ebca6b) ^ (words[i] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
