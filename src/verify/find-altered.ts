/** Words that stand on no page as they are → where most of them stands, and what stands there in place of the rest. */
import type { PageLedger, Stretch } from './page-ledger.ts';
import { type Words, wordsFrom } from './words.ts';

export interface Alteration {
  readonly page: number;
  /** The part of the words that is another on the page; empty where something was only put in. */
  readonly part: Stretch;
  /** What the page has there, and what it should have. */
  readonly has: string;
  readonly should: string;
}

/** So much of the words must stand there still, for the rest to be called altered and not missing; more of a few. */
const fewestKept = (words: Words): number => words.text.length * (words.text.length < 16 ? 0.6 : 0.3);
/** So many more characters than were there may stand in their place. */
const MOST_PUT_IN = 100;

interface Frame {
  readonly page: PageLedger;
  readonly start: Stretch;
  readonly end: Stretch;
  readonly kept: number;
}

const lengthOf = ({ start, end }: Stretch): number => end - start;

/**
 * The longer of start and end of the words shows where they are; the other is looked for beside it alone, in the
 * same block, and gives way where both would have the same of the words.
 */
function frameOn(page: PageLedger, words: Words): Frame {
  const total = words.text.length;
  const [start, end] = [page.findStart(words), page.findEnd(words)];
  if (lengthOf(start) >= lengthOf(end)) {
    const left = total - lengthOf(start);
    const near = page.findEnd(wordsFrom(words, lengthOf(start)), {
      start: start.end,
      end: Math.min(page.blockAt(start.end).end, start.end + left + MOST_PUT_IN),
    });
    return { page, start, end: near, kept: lengthOf(start) + lengthOf(near) };
  }
  const left = total - lengthOf(end);
  const before = { ...words, folded: words.folded.slice(0, left) };
  const near = page.findStart(before, {
    start: Math.max(page.blockAt(end.start).start, end.start - left - MOST_PUT_IN),
    end: end.start,
  });
  const found = lengthOf(near) > 0 ? near : { start: end.start, end: end.start };
  return { page, start: found, end, kept: lengthOf(found) + lengthOf(end) };
}

/** Crosses off what it finds, altered part and all, so that it is told once. Null where too little of the words is left. */
export function findAltered(words: Words, pages: readonly PageLedger[]): Alteration | null {
  const [best] = pages.map((page) => frameOn(page, words)).sort((a, b) => b.kept - a.kept);
  if (!best || best.kept < Math.max(2, fewestKept(words))) return null;
  const { page, start, end } = best;
  page.take({ start: start.start, end: Math.max(start.end, end.end) });
  const part = { start: lengthOf(start), end: words.text.length - lengthOf(end) };
  return {
    page: page.number,
    part,
    has: page.quote({ start: start.end, end: Math.max(start.end, end.start) }),
    should: words.quote(part.start, part.end),
  };
}
