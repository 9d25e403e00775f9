/**
 * Words as a page or its HTML has them → the characters that are seen, without white space: how a reader of PDFs parts
 * words is a guess, and the order of characters is not.
 */

/** No text goes on over a border: of a block of the page's structure, of its content and its margins. */
export const BLOCK_BORDER = '\u0002';
export const CONTENT_BORDER = '\u0001';

/** Code points that share one glyph in the packaged fonts: a PDF may name either for what was drawn. */
const SAME_GLYPH: Readonly<Record<string, string>> = { ʻ: '‘', ʼ: '’', '∕': '⁄' };
/**
 * White space, soft hyphens, joiners, marks of direction: nothing that is seen. Letters of scripts that run from right to
 * left are not compared: in which order a reader of PDFs gives them is a guess.
 */
const UNSEEN =
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Characters for private use, which a finished PDF calls unknown (print/conform/glyph-names.ts). */
const PRIVATE = /\p{Co}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** How many words have letters that are not compared. */
export const countRightToLeft = (pieces: readonly string[]): number =>
  pieces.flatMap((piece) => piece.split(/\s+/)).filter(hasRightToLeft).length;

/** Signs at the edge of a word stand on whichever side of it the direction puts them. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What stands between letters that run from right to left: each piece keeps its own order. */
export const leftToRightPieces = (text: string): readonly string[] =>
  (text.match(/[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\s]+/gu) ?? [])
    .map((piece) => piece.replace(EDGES, ''))
    .filter((piece) => piece !== '');

export interface SolidText {
  readonly text: string;
  /** In `folded`, letters have the same case; as long as `text`. */
  readonly folded: string;
  /** For each UTF-16 unit of `text`, where in `written` it stands. */
  readonly at: readonly number[];
  /** Normalised, with its white space. */
  readonly written: string;
}

/** Keeps the length, so that positions hold: letters whose other case is longer stay as they are. */
function fold(text: string): string {
  return [...text]
    .map((character) => {
      const upper = character.toUpperCase();
      return upper.length === character.length ? upper : character;
    })
    .join('');
}

export function solidText(raw: string): SolidText {
  const written = raw.normalize('NFKC').replace(PRIVATE, '\ufffd');
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < written.length; i++) {
    const unit = written.charAt(i);
    if (UNSEEN.test(unit)) continue;
    text += SAME_GLYPH[unit] ?? unit;
    at.push(i);
  }
  return { text, folded: fold(text), at, written };
}
