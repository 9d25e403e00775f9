/**
 * A comma before somebody's particulars → the name that they belong to: "Ana Lima, 59, of Porto, Maine, who …",
 * "Ana Lima, president of the union, which …", "Lima, now the majority leader, who …".
 */
import { type MarkedText, type TokenRun, word } from './marked-text.ts';
import { nounPhraseEndingAt } from './noun-phrases.ts';
import { hasFiniteVerb } from './verb-groups.ts';

/** Particulars between commas that are stepped over. */
const MOST = 4;
const NOW = /^(?:now|then|currently|formerly|later|once|also)$/;
const OF_PLACE = /^(?:of|from)$/;

/** "59", "of Porto", "a farmer", "president of …", "now the leader": what only says who somebody is. */
function isDetail(m: MarkedText, from: number, to: number): boolean {
  if (m.tags[from] === 'NUM') return to - from === 1;
  if (OF_PLACE.test(word(m, from)) || NOW.test(word(m, from))) return true;
  const describes = m.tags[from] === 'DET' || (m.tags[from] !== 'ADP' && /^\p{Ll}/u.test(m.tokens[from]?.text ?? ''));
  return describes && !hasFiniteVerb(m, { from, to });
}

/** Whether a phrase can be no name by itself: a common noun opens it, or it is the one word of a place behind "of Porto, ". */
function needsName(m: MarkedText, { from, to }: TokenRun): boolean {
  if (isDetail(m, from, to)) return true;
  return (
    to - from === 1 && m.tags[from] === 'PROPN' && OF_PLACE.test(word(m, from - 3)) && m.tags[from - 2] === 'PROPN'
  );
}

function previousComma(m: MarkedText, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    if (m.quotationOf[i] !== -1 || word(m, i) === ';') return -1;
    if (word(m, i) === ',') return i;
  }
  return floor - 1;
}

/** The name before a phrase of particulars; null where none stands there. */
export function nameBeforeDetails(m: MarkedText, phrase: TokenRun, floor: number): TokenRun | null {
  let comma = NOW.test(word(m, phrase.from - 1)) ? phrase.from - 2 : phrase.from - 1;
  if (comma <= floor || word(m, comma) !== ',' || !needsName(m, phrase)) return null;
  for (let n = 0; n < MOST; n++) {
    const before = previousComma(m, comma, floor);
    if (before + 1 >= floor && !isDetail(m, before + 1, comma)) {
      const name = nounPhraseEndingAt(m, comma - 1, floor);
      return name && m.tags[comma - 1] === 'PROPN' ? name : null;
    }
    if (before <= floor || word(m, before) !== ',') return null;
    comma = before;
  }
  return null;
}
