/** A bare number between commas behind a name is an age: "John Smith, 45, said". */
import type { Lexeme } from './lexemes.ts';
import type { Amount } from './ranges.ts';

/** "The minister, 58,": a singular noun behind an article or pronoun; "the points, 58," is none. */
const isPerson = (lexemes: readonly Lexeme[], i: number): boolean =>
  /(?:er|or|ist|ian|man|woman|ent|ant|ess|wife|boy|girl|king|queen|son|daughter|chief|cop|nurse|coach|judge|chef|guard|victim|suspect|pilot|widow|mother|father)$/.test(
    lexemes[i]?.lower ?? '',
  ) &&
  lexemes.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:the|a|an|his|her|their|former|whose)$/.test(lower));

export function isAgeBetweenCommas(lexemes: readonly Lexeme[], amount: Amount): boolean {
  const [name, comma, behind] = [lexemes[amount.from - 2], lexemes[amount.from - 1], lexemes[amount.next]];
  if (/^(?:aged?|turned|turning|turns)$/.test(comma?.lower ?? '')) return amount.value < 120 && amount.digits;
  if (comma?.text !== ',' || !/^[,.;]$/.test(behind?.text ?? '')) return false;
  return (
    name?.kind === 'word' &&
    (/^\p{Lu}\p{Ll}/u.test(name.text) || isPerson(lexemes, amount.from - 2)) &&
    Number.isInteger(amount.value) &&
    amount.value > 0 &&
    amount.value < 111
  );
}
