/** The text of a page → a ledger in which every character is crossed off once, and what is left over at the end. */
import type { PageText } from './model.ts';
import { BLOCK_BORDER, CONTENT_BORDER, solidText } from './solid-text.ts';
import { quoteWords, type Words } from './words.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface PageLedger {
  readonly number: number;
  /** Without white space, in letters of one case; with its borders, which nothing takes. */
  readonly folded: string;
  /** Everything before it is content, everything behind it running heads. */
  readonly border: number;
  /** Takes characters off the ledger. */
  readonly take: (stretch: Stretch) => void;
  /** Where these words stand in one piece in the content, all free; null where they do not. */
  readonly find: (words: Words) => Stretch | null;
  /** Where the most of the first of these words stands, all free, in a part of the content or anywhere in it. */
  readonly findStart: (words: Words, within?: Stretch) => Stretch;
  /** Where the most of the last of these words stands, likewise. */
  readonly findEnd: (words: Words, within?: Stretch) => Stretch;
  /** The block around a place: from border to border. */
  readonly blockAt: (at: number) => Stretch;
  /** The places where these stand in a row, all free, whatever borders are between them; where there are any, as whole blocks. */
  readonly findRows: (row: readonly Words[]) => readonly Stretch[];
  /** Stretches that nobody has taken, in order. */
  readonly rest: () => readonly Stretch[];
  /** As written, widened to whole words. */
  readonly quote: (stretch: Stretch) => string;
}

const BORDERS = /[\u0001\u0002]/g;

/** A piece stands as it is, or a style has set it in capitals or in small letters, or begun it with a capital. */
function sameCase(found: string, { pieces }: Words): boolean {
  let at = 0;
  return pieces.every((piece) => {
    const seen = found.slice(at, at + piece.length);
    at += piece.length;
    const begun = piece.charAt(0).toUpperCase() + piece.slice(1);
    return [piece, begun, piece.toUpperCase(), piece.toLowerCase()].includes(seen);
  });
}

/** The largest number that holds, where what holds for one holds for all below. */
function largest(most: number, holds: (n: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function openLedger({ number, content, margins }: PageText): PageLedger {
  const page = solidText(`${content}\n${CONTENT_BORDER}\n${margins}`);
  const border = page.text.indexOf(CONTENT_BORDER);
  const taken = new Uint8Array(page.text.length);
  for (const { index } of page.text.matchAll(BORDERS)) taken[index] = 1;
  const isFree = (start: number, end: number): boolean => !taken.subarray(start, end).includes(1);

  const everywhere = { start: 0, end: border };
  const findText = (
    folded: string,
    within: Stretch,
    accept: (start: number, end: number) => boolean = () => true,
  ): Stretch | null => {
    const next = (from: number): number => page.folded.indexOf(folded, from);
    for (let start = next(within.start); start >= 0; start = next(start + 1)) {
      const end = start + folded.length;
      if (end > within.end) return null;
      if (isFree(start, end) && accept(start, end)) return { start, end };
    }
    return null;
  };
  const findMost = (part: (n: number) => string, most: number, within: Stretch): Stretch => {
    const length = largest(most, (n) => findText(part(n), within) !== null);
    return (length > 0 ? findText(part(length), within) : null) ?? { start: within.start, end: within.start };
  };
  return {
    number,
    folded: page.folded,
    border,
    take: ({ start, end }) => void taken.fill(1, start, end),
    find: (words) => findText(words.folded, everywhere, (start, end) => sameCase(page.text.slice(start, end), words)),
    findStart: ({ folded }, within = everywhere) => findMost((n) => folded.slice(0, n), folded.length, within),
    findEnd: ({ folded }, within = everywhere) =>
      findMost((n) => folded.slice(folded.length - n), folded.length, within),
    blockAt: (at) => {
      const before = page.folded.slice(0, at).search(/[\u0001\u0002][^\u0001\u0002]*$/);
      const after = page.folded.slice(at).search(BORDERS);
      return { start: before + 1, end: after < 0 ? page.folded.length : at + after };
    },
    findRows: (row) => {
      const cells = row.map(({ folded }) => folded.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      const words = cells.join('[\\u0001\\u0002]*');
      // "On no side", as it heads a list, is not what somebody says in the midst of a sentence.
      const whole = content.includes(BLOCK_BORDER) ? `(?<=^|[\\u0001\\u0002])${words}(?=[\\u0001\\u0002]|$)` : words;
      const rows = [...page.folded.matchAll(new RegExp(whole, 'g'))];
      return rows.flatMap(({ index, 0: found }) => {
        const places = [...found].flatMap((unit, i) => (/[\u0001\u0002]/.test(unit) ? [] : [index + i]));
        return places.every((place) => taken[place] === 0) ? [{ start: index, end: index + found.length }] : [];
      });
    },
    rest: () => {
      const stretches: Stretch[] = [];
      for (let start = taken.indexOf(0); start >= 0; ) {
        const next = taken.indexOf(1, start);
        const end = next < 0 ? taken.length : next;
        stretches.push({ start, end });
        start = taken.indexOf(0, end);
      }
      return stretches;
    },
    quote: ({ start, end }) => quoteWords(page, start, end),
  };
}
