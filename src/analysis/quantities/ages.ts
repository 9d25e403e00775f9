/** A bare number between commas behind a name is an age: "John Smith, 45, said". */
import type { Lexeme } from './lexemes.ts';
import type { Amount } from './ranges.ts';

export function isAgeBetweenCommas(lexemes: readonly Lexeme[], amount: Amount): boolean {
  const [name, comma, behind] = [lexemes[amount.from - 2], lexemes[amount.from - 1], lexemes[amount.next]];
  if (/^(?:aged?|turned|turning|turns)$/.test(comma?.lower ?? '')) return amount.value < 120 && amount.digits;
  if (comma?.text !== ',' || !/^[,.;]$/.test(behind?.text ?? '')) return false;
  return (
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    Number.isInteger(amount.value) &&
    amount.value > 0 &&
    amount.value < 111
  );
}
