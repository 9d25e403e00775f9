/**
 * A title → the same, set so much smaller that its longest word fits on a line. A hyphen that a browser sets at the end of a
 * line stays in the words of the PDF, and a word broken without one reads as two: neither is found by a search for it.
 */
import { escapeHtml } from '../rich-text-html.ts';

const NARROW = /[ijlftrI.,:;'’|()!/]/g;
const WIDE = /[mwMW@%&\u0416\u0428\u0429\u042e\u0436\u0448\u0449\u044e\u0444\u044b\u043c]/g;
const TALL = /[\p{Lu}\p{N}]/gu;
const EMS = { narrow: 0.37, wide: 0.92, tall: 0.69, other: 0.58 } as const;

/** Where a line may end without a sign of its own: at a space that is not bound, and behind a hyphen or dash. */
const PIECES = /[^\S\u00a0\u202f\u2007]+|(?<=[-\u2010\u2012-\u2015])/u;

/** Ems of the semibold serif, a little more than it takes. */
function width(word: string): number {
  const count = (pattern: RegExp): number => word.match(pattern)?.length ?? 0;
  const [narrow, wide] = [count(NARROW), count(WIDE)];
  const tall = count(TALL) - (word.match(/[IMW\u0416\u0428\u0429\u042e]/g)?.length ?? 0);
  const other = [...word].length - narrow - wide - tall;
  return narrow * EMS.narrow + wide * EMS.wide + tall * EMS.tall + other * EMS.other;
}

/** Whatever stands in fewer ems fits on a line of every column. */
const SHORT = 7;

/** `text`, or pieces between which a line may end, as HTML; the style's `.fit` reads how wide the longest word is. */
export function fitText(text: string | readonly string[]): string {
  const pieces = typeof text === 'string' ? [text] : text;
  const html = pieces.map(escapeHtml).join('<wbr>');
  const longest = Math.max(0, ...pieces.flatMap((piece) => piece.split(PIECES)).map(width));
  return longest <= SHORT ? html : `<span class="fit" style="--ems:${longest.toFixed(1)}">${html}</span>`;
}
