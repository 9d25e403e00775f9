/** A ledger from which all that should be there is crossed off → the words that are left: they are nobody's. */
import type { Finding, HtmlText } from './model.ts';
import type { PageLedger, Stretch } from './page-ledger.ts';
import { hasRightToLeft, leftToRightPieces, solidText } from './solid-text.ts';

const GAP = '\u0000';
const NO_GAP = /[^\0]+/g;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** Beside text that runs from right to left a number may have been crossed off in another's place. */
const SAYS_IN_LETTERS = /\p{L}/u;
/**
 * Letters that reach below their line, each alone: a browser draws what of a last line lies beyond the edge of its page
 * once more at the head of the next, cut off.
 */
const CUT_OFF_BELOW = /^(?:[gjpqyçįşţųγμρφχψдруфцщѓ,;]\s)*[gjpqyçįşţųγμρφχψдруфцщѓ,;]$/u;
/** So many places of one page are quoted. */
const MOST_QUOTED = 6;

/** What setting adds is blotted out, the longest first, so that what is left keeps its place. */
function withoutGenerated(text: string, generated: readonly string[]): string {
  return generated.reduce((rest, words) => rest.replaceAll(words, GAP.repeat(words.length)), text);
}

/** Marks of a list, hyphens, rules drawn as characters say nothing; in the margins, neither do the page's numbers. */
function foreignIn(
  page: PageLedger,
  { start, end }: Stretch,
  pages: number,
  generated: readonly string[],
  says: RegExp,
): Stretch[] {
  const numbers = start > page.border ? [String(page.number), String(pages)] : [];
  const left = withoutGenerated(page.folded.slice(start, end), generated).matchAll(NO_GAP);
  return [...left]
    .filter(([words]) => says.test(words) && !numbers.includes(words))
    .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }))
    .filter((stretch) => page.number === 1 || !CUT_OFF_BELOW.test(page.quote(stretch)));
}

/** Shorter ones could be part of any word. */
const SHORTEST_PIECE = 3;

/** Of a head that runs both ways, what runs from left to right stands apart. */
const inPieces = (words: string): readonly string[] =>
  hasRightToLeft(words)
    ? [words, ...leftToRightPieces(words).filter(({ length }) => length >= SHORTEST_PIECE)]
    : [words];

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** `html` says what setting adds to a page. One finding a page at most. */
export function foreignWords(page: PageLedger, pages: number, { generated }: HtmlText, rightToLeft = false): Finding[] {
  const says = rightToLeft ? SAYS_IN_LETTERS : SAYS_SOMETHING;
  const added = [...new Set(generated.flatMap(inPieces).map((words) => solidText(words).folded))]
    .filter((words) => words !== '')
    .sort((a, b) => b.length - a.length);
  // Of a head that runs both ways, short words too stand apart.
  const ofHeads = rightToLeft ? new Set(generated.flatMap(wordsIn)) : new Set<string>();
  const isOfHead = (stretch: Stretch): boolean =>
    stretch.start > page.border && wordsIn(page.quote(stretch)).every((word) => ofHeads.has(word));
  const foreign = page
    .rest()
    .flatMap((stretch) => foreignIn(page, stretch, pages, added, says))
    .filter((stretch) => !isOfHead(stretch));
  if (foreign.length === 0) return [];
  const quotes = foreign.slice(0, MOST_QUOTED).map((stretch) => `“${page.quote(stretch)}”`);
  const more = foreign.length > MOST_QUOTED ? [`${foreign.length - MOST_QUOTED} more`] : [];
  return [{ kind: 'foreign', item: null, page: page.number, fault: [...quotes, ...more].join(', ') }];
}
