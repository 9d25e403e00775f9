/** An element → its text as it is shown: lines and blocks apart, without scripts; and the parts that it is set from. */
import { BLOCK_TAGS, isUnread } from './element-roles.ts';
import { squeeze } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';

const HIDDEN = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-hidden)(?:$|\s)/i;

function piecesOf(element: PageElement): string[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    if (child.tag === 'br') return [' '];
    if (isUnread(child) || 'hidden' in child.attributes) return [];
    const inner = piecesOf(child);
    return BLOCK_TAGS.has(child.tag) || HIDDEN.test(child.attributes['class'] ?? '') ? [' ', ...inner, ' '] : inner;
  });
}

/** "Analysis" and "The talks" side by side, set apart by a style, would become one word. */
const join = (pieces: readonly string[]): string =>
  squeeze(
    pieces.reduce(
      (text, piece) => text + (/[\p{Ll}\p{N}]$/u.test(text) && /^\p{Lu}/u.test(piece) ? ' ' : '') + piece,
      '',
    ),
  );

export const shownText = (element: PageElement): string => join(piecesOf(element));

const MOST_PIECES = 12;

/** The texts of all runs of its pieces, the longest first: a heading may hold a label, a date, a count besides its title. */
export function runsOf(element: PageElement): string[] {
  const pieces = piecesOf(element);
  if (pieces.length > MOST_PIECES) return [join(pieces)];
  const runs = pieces.flatMap((_, from) => pieces.slice(from).map((_, count) => pieces.slice(from, from + count + 1)));
  return runs.map(join).sort((a, b) => b.length - a.length);
}
