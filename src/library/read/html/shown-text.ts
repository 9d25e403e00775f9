/** An element → its text as it is shown: lines and blocks apart, without scripts; and the parts that it is set from. */
import { BLOCK_TAGS, isUnread } from './element-roles.ts';
import { squeeze } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';

const HIDDEN = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|u-hidden)(?:$|\s)/i;

/** Characters looked at: what is longer is no heading, name or date. */
const MOST = 1000;

function collect(element: PageElement, pieces: string[], room: { left: number }): void {
  for (const child of element.children) {
    if (room.left <= 0) return;
    if (typeof child === 'string') {
      pieces.push(child);
      room.left -= child.length;
    } else if (child.tag === 'br') pieces.push(' ');
    else if (!isUnread(child) && !('hidden' in child.attributes)) {
      const isApart = BLOCK_TAGS.has(child.tag) || HIDDEN.test(child.attributes['class'] ?? '');
      if (isApart) pieces.push(' ');
      collect(child, pieces, room);
      if (isApart) pieces.push(' ');
      room.left -= 1;
    }
  }
}

function piecesOf(element: PageElement): string[] {
  const pieces: string[] = [];
  collect(element, pieces, { left: MOST });
  return pieces;
}

/** "Analysis" and "The talks" side by side, set apart by a style, would become one word. */
const join = (pieces: readonly string[]): string =>
  squeeze(
    pieces.reduce(
      (text, piece) => text + (/[\p{Ll}\p{N}]$/u.test(text) && /^\p{Lu}/u.test(piece) ? ' ' : '') + piece,
      '',
    ),
  );

/** Its first thousand characters. */
export const shownText = (element: PageElement): string => join(piecesOf(element));

const MOST_PIECES = 12;

/** The texts of all runs of its pieces, the longest first: a heading may hold a label, a date, a count besides its title. */
export function runsOf(element: PageElement): string[] {
  const pieces = piecesOf(element);
  if (pieces.length > MOST_PIECES) return [join(pieces)];
  const runs = pieces.flatMap((_, from) => pieces.slice(from).map((_, count) => pieces.slice(from, from + count + 1)));
  return runs.map(join).sort((a, b) => b.length - a.length);
}
