/** Rules: digits that mark or address and do not count: telephone numbers, list markers, notes, relations. */
import type { Lexeme } from './lexemes.ts';
import { before, behind, isPlainInteger, type Rule } from './neighbours.ts';

/** Groups of digits joined by hyphens or dots: telephone numbers, versions, addresses on the net, numeric dates. */
export const isDigitChain: Rule = (lexemes, found) => {
  if (found.kind === 'money') return false;
  const joins = (mark: Lexeme | undefined, other: Lexeme | undefined, glued: boolean): boolean =>
    mark !== undefined && glued && /^[-–/.:]$/.test(mark.text) && other?.kind === 'numeral';
  const left = joins(
    before(lexemes, found),
    before(lexemes, found, 2),
    lexemes[found.from]?.glued === true && before(lexemes, found)?.glued === true,
  );
  const right = joins(
    behind(lexemes, found),
    behind(lexemes, found, 1),
    behind(lexemes, found)?.glued === true && behind(lexemes, found, 1)?.glued === true,
  );
  const slash = (left && before(lexemes, found)?.text === '/') || (right && behind(lexemes, found)?.text === '/');
  if (slash) return true;
  const farLeft =
    left && joins(before(lexemes, found, 3), before(lexemes, found, 4), before(lexemes, found, 2)?.glued === true);
  const farRight =
    right && joins(behind(lexemes, found, 2), behind(lexemes, found, 3), behind(lexemes, found, 2)?.glued === true);
  return (left && right) || farLeft || farRight;
};

/** "1." or "2)" alone at the beginning of a sentence. */
export const isListMarker: Rule = (lexemes, found) => {
  const next = behind(lexemes, found);
  return (
    found.from === 0 &&
    found.digits &&
    found.unit === null &&
    isPlainInteger(lexemes, found) &&
    found.value < 100 &&
    /^[.):]$/.test(next?.text ?? '') &&
    next?.glued === true &&
    found.next + 1 < lexemes.length
  );
};

/** "[12]" refers to a note. */
export const isReference: Rule = (lexemes, found) =>
  found.unit === null &&
  before(lexemes, found)?.text === '[' &&
  behind(lexemes, found)?.text === ']' &&
  isPlainInteger(lexemes, found);

const SCORED =
  /^(?:won|win|wins|lost|lose|beat|beaten|beating|defeat|defeated|drew|draw|victory|loss|score|scored|lead|leads|led|voted|vote|tied|tie|leading|trailing|trailed|trail|ruled|ruling|split)$/;

/** "won 3-1", "by a vote of 52-48": two plain numbers joined by a dash that rise to no range, or behind a word of contest. */
export const isScore: Rule = (lexemes, found) => {
  if (found.unit !== null || found.scaled || !isPlainInteger(lexemes, found) || found.value > 999) return false;
  const left = isJoint(lexemes[found.from - 1]) && lexemes[found.from]?.glued === true;
  const first = left ? found.from - 2 : found.from;
  const [a, dash, b] = [lexemes[first], lexemes[first + 1], lexemes[first + 2]];
  if (!isJoint(dash) || !b?.glued || !/^\d+$/.test(a?.text ?? '') || !/^\d+$/.test(b.text)) return false;
  const contest = lexemes.slice(Math.max(0, first - 4), first).some(({ lower }) => SCORED.test(lower));
  const unit = /^(?:percent|per|%|points?|years?|days?|hours?|minutes?|million|billion|[-])$/.test(
    lexemes[first + 3]?.lower ?? '',
  );
  return !unit && (Number(a?.text) >= Number(b.text) || contest);
};

const isJoint = (lexeme: Lexeme | undefined): boolean => lexeme?.glued === true && /^[-–]$/.test(lexeme.text);

/** "3-for-1", "one-to-one". */
export const isRelation: Rule = (lexemes, found) => {
  const [dash, word, again] = [behind(lexemes, found), behind(lexemes, found, 1), behind(lexemes, found, 2)];
  if (
    /^[-‐]$/.test(dash?.text ?? '') &&
    dash?.glued === true &&
    /^(?:for|to|on|by|in)$/.test(word?.lower ?? '') &&
    again?.text === '-'
  )
    return true;
  const [dashed, preposition] = [before(lexemes, found), before(lexemes, found, 2)];
  return (
    /^[-‐]$/.test(dashed?.text ?? '') &&
    lexemes[found.from]?.glued === true &&
    /^(?:for|to|on|by|in)$/.test(preposition?.lower ?? '') &&
    before(lexemes, found, 3)?.text === '-'
  );
};
