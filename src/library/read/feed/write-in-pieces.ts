/** A text and a parser → the parser has read it, unless it nests deeper than anything that is written by hand or program. */
import type { Parser } from 'htmlparser2';

/** Characters between two looks at the depth. */
const PIECE = 32_768;
/** The parser takes time in proportion to the square of the depth. */
const DEEPEST = 5000;

/** False where it stopped before the end. */
export function writeInPieces(parser: Parser, text: string, depth: () => number): boolean {
  for (let from = 0; from < text.length; from += PIECE) {
    if (depth() > DEEPEST) return false;
    parser.write(text.slice(from, from + PIECE));
  }
  return true;
}
