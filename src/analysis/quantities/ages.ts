/** A bare number between commas behind a name is an age: "John Smith, 45, said". */
import type { Lexeme } from './lexemes.ts';
import type { Amount } from './ranges.ts';

/** "The minister, 58,": a singular noun behind an article or pronoun; "the points, 58," is none. */
const isPerson = (lexemes: readonly Lexeme[], i: number): boolean =>
  /(?:er|or|ist|ian|man|woman|ent|ant|ess|wife|boy|girl|king|queen|son|daughter|chief|cop|nurse|coach|judge|chef|guard|victim|suspect|pilot|widow|mother|father)$/.test(
    lexemes[i]?.lower ?? '',
  ) &&
  lexemes.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:the|a|an|his|her|their|former|whose)$/.test(lower));

/** "Ann Lee Jr., 41,": the stop stands between the name and the comma. */
const isJunior = (lexemes: readonly Lexeme[], i: number): boolean =>
  /^(?:jr|sr)$/.test(lexemes[i]?.lower ?? '') && lexemes[i + 1]?.text === '.';

/** "at the age of 87", "between the ages of 22 and 25", "patients of age 60". */
function isAtAgeOf(lexemes: readonly Lexeme[], { from, value, to, digits }: Amount): boolean {
  const words = lexemes.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  return digits && (to ?? value) < 120 && /(?:^| )(?:the ages? of|between ages|of age)$/.test(words.join(' '));
}

export function isAgeBetweenCommas(lexemes: readonly Lexeme[], amount: Amount): boolean {
  const [comma, behind] = [lexemes[amount.from - 1], lexemes[amount.next]];
  const name = lexemes[amount.from - (isJunior(lexemes, amount.from - 3) ? 3 : 2)];
  if (isAtAgeOf(lexemes, amount)) return true;
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
