/** A content → whether its last word wants another: it was cut there, by the text or by the way it was read. */
import type { MarkedText, TokenRun } from './marked-text.ts';

/** Words that no clause ends with. */
const OPEN_END =
  /^(?:the|an?|of|and|or|nor|than|whose|its|their|our|my|your|every|no|which|who|whom|whether|because|although|whereas|includes?|including)$/;

/** Its own quotation marks and stops apart. */
export function isBrokenOff(m: MarkedText, { from, to }: TokenRun): boolean {
  let last = to - 1;
  while (last > from && /^[^\p{L}\p{N}]+$/u.test(m.words[last] ?? '')) {
    if (/^[.!?…]$/.test(m.words[last] ?? '')) return false;
    last--;
  }
  return OPEN_END.test(m.words[last] ?? '');
}
