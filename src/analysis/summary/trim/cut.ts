/** A stretch of a sentence that may be left out, and the rules by which stretches are found. */

/** Offsets into the sentence. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

const QUOTES = /[“”«»„]|"/g;

/** True where a stretch has a quotation mark, or stands between two: what somebody said is not shortened. */
export function touchesQuote(sentence: string, { start, end }: Cut): boolean {
  if (sentence.slice(start, end).search(QUOTES) >= 0) return true;
  const before = sentence.slice(0, start);
  const count = (marks: RegExp): number => before.match(marks)?.length ?? 0;
  return count(/[“«„]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1;
}

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** A list of words as alternatives of a regular expression; spaces in an entry stand for any white space. */
export const alternatives = (list: string): string =>
  list
    .split('|')
    .map((entry) => entry.trim().replace(/\s+/g, '\\s+').replace(/'/g, "['’]"))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|');
