/** Pieces of text that are set as one → the words to look for on a page, without their white space. */
import { solidText } from './solid-text.ts';

export interface Words {
  /** Each without white space. */
  readonly pieces: readonly string[];
  /** The pieces, joined. */
  readonly text: string;
  /** The same with letters of one case. */
  readonly folded: string;
  /** Other forms in which they may stand on a page, to be looked for first. */
  readonly others: readonly Words[];
  /** Part of it as it was written, widened to whole words. */
  readonly quote: (start: number, end: number) => string;
}

/** Parts pieces where they are quoted, and is not seen: a source's mark is no part of the word before it. */
const BETWEEN_PIECES = '\u200b';
const PARTS_WORDS = /[\s\u0001\u0002\u200b]/;

/** `at` gives for each character where it stands in `written`. An empty part gives the words on both sides of it. */
export function quoteWords(
  { at, written }: { readonly at: readonly number[]; readonly written: string },
  start: number,
  end: number,
): string {
  const isSpace = (i: number): boolean => PARTS_WORDS.test(written.charAt(i));
  const first = start < end ? start : start - 1;
  const last = start < end ? end - 1 : end;
  let from = at[Math.max(0, first)] ?? written.length;
  let to = (at[Math.min(at.length - 1, last)] ?? written.length) + 1;
  while (from > 0 && !isSpace(from - 1)) from--;
  while (to < written.length && !isSpace(to)) to++;
  return written
    .slice(from, to)
    .replace(/[\s\u0001\u0002\u200b]+/g, ' ')
    .trim();
}

/** Capitals may be more letters than the small ones ("ß"). */
function inCapitals(pieces: readonly string[]): readonly Words[] {
  const capitals = pieces.map((piece) => piece.toUpperCase());
  return capitals.join('').length === pieces.join('').length ? [] : [wordsOf(capitals)];
}

/** `marker`: what a style may set before them. */
export function wordsOf(raw: readonly string[], marker: string | null = null): Words {
  const whole = solidText(raw.join(BETWEEN_PIECES));
  const pieces = raw.map((piece) => solidText(piece).text).filter((piece) => piece !== '');
  const others = [...(marker === null ? [] : [wordsOf([marker, ...raw])]), ...inCapitals(pieces)];
  return {
    pieces,
    text: whole.text,
    folded: whole.folded,
    others,
    quote: (start, end) => quoteWords(whole, start, end),
  };
}

/** The words from a character on. */
export function wordsFrom(words: Words, from: number): Words {
  let skip = from;
  const pieces = words.pieces.flatMap((piece) => {
    const rest = piece.slice(Math.min(skip, piece.length));
    skip -= piece.length - rest.length;
    return rest === '' ? [] : [rest];
  });
  const quote: Words['quote'] = (start, end) => words.quote(start + from, end + from);
  return { pieces, text: words.text.slice(from), folded: words.folded.slice(from), others: [], quote };
}
