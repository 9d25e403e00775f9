/** Rules: words of numbers that are none here: the pronoun "one", ordinals. */
import { before, behind, type Lexemes, type Rule } from './neighbours.ts';

/** "one" for a person or thing, "no one", "one another", "the one that". */
export const isPronounOne: Rule = (lexemes, found) => {
  if (lexemes[found.from]?.lower !== 'one' || found.next !== found.from + 1) return false;
  const [previous, next] = [before(lexemes, found)?.lower ?? '', behind(lexemes, found)];
  if (previous === 'at' && /^(?:point|time|stage|moment)$/.test(next?.lower ?? '')) return true;
  if (next?.lower === 'to' && isRangeBehind(lexemes, found.next)) return false;
  if (next?.lower === 'of' && lexemes[found.next + 1]?.lower === 'every') return false;
  if (next?.lower === 'of' && previous !== 'no') return !isOneOfMany(lexemes, found.next);
  if (/^(?:in|out)$/.test(next?.lower ?? '') && isRatioBehind(lexemes, found.next)) return false;
  if (/^(?:no|this|that|the|each|every|any|some|which|another|first|new|only|a|an)$/.test(previous)) return true;
  return !next || next.kind === 'mark' ? next?.text !== '-' && lexemes.length > 2 : BEHIND_PRONOUN.test(next.lower);
};

/** "one to two hours". */
const isRangeBehind = (lexemes: Lexemes, i: number): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lexemes[i + 1]?.lower ?? '');

/** "one of the founders", "one of seven suspects": one is counted. */
const isOneOfMany = (lexemes: Lexemes, i: number): boolean =>
  /^(?:the|its|their|his|her|our|my|your|these|those|at|more|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|only|\d+)$/.test(
    lexemes[i + 1]?.lower ?? '',
  );

const BEHIND_PRONOUN =
  /^(?:another|day|thing|side|hand|can|could|must|might|may|should|would|is|was|has|had|that|who|which|by|to|in|for|as|and|on|at|or|where|when|from|with|than|it|of|i|you|we|he|she|they|does|did|else|knows|wants|says)$/;

const isRatioBehind = (lexemes: Lexemes, i: number): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|a|every|of)$/.test(lexemes[i + 1]?.lower ?? '');

/** "twenty-first", "one hundred fifth": an ordinal. */
export const isOrdinal: Rule = (lexemes, found) => {
  if (found.digits || found.unit !== null) return false;
  const at = /^[-‐]$/.test(behind(lexemes, found)?.text ?? '') ? 1 : 0;
  const tens = /(?:ty|hundred|thousand|million)$/.test(lexemes[found.next - 1]?.lower ?? '');
  return (
    tens &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(behind(lexemes, found, at)?.lower ?? '')
  );
};
