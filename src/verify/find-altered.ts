/** Words that stand on no page as they are → where most of them stands, and what stands there in place of the rest. */
import type { PageLedger, Stretch } from './page-ledger.ts';
import type { Words } from './words.ts';

export interface Alteration {
  readonly page: number;
  /** The part of the words that is another on the page; empty where something was only put in. */
  readonly part: Stretch;
  /** What the page has there, and what it should have. */
  readonly has: string;
  readonly should: string;
}

/** So much of the words must stand there still, for the rest to be called altered and not missing. */
const FEWEST_KEPT = 0.3;
/** So many more characters than were there may stand in their place. */
const MOST_PUT_IN = 200;

interface Frame {
  readonly page: PageLedger;
  readonly start: Stretch;
  readonly end: Stretch;
  readonly kept: number;
}

const lengthOf = ({ start, end }: Stretch): number => end - start;

/** Start and end of the words on one page; the end gives way where both would have the same characters. */
function frameOn(page: PageLedger, words: Words): Frame {
  const start = page.findStart(words);
  const found = page.findEnd(words);
  const end = { ...found, start: Math.max(found.start, found.end - (words.text.length - lengthOf(start))) };
  const apart = end.start >= start.end && end.start - start.end <= words.text.length + MOST_PUT_IN;
  if (apart) return { page, start, end, kept: lengthOf(start) + lengthOf(end) };
  const none = { start: start.end, end: start.end };
  if (lengthOf(start) >= lengthOf(end)) return { page, start, end: none, kept: lengthOf(start) };
  return { page, start: { start: end.start, end: end.start }, end, kept: lengthOf(end) };
}

/** Crosses off what it finds, altered part and all, so that it is told once. Null where too little of the words is left. */
export function findAltered(words: Words, pages: readonly PageLedger[]): Alteration | null {
  const [best] = pages.map((page) => frameOn(page, words)).sort((a, b) => b.kept - a.kept);
  if (!best || best.kept < Math.max(2, words.text.length * FEWEST_KEPT)) return null;
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
