/** Amounts of one sentence → the same, where "one in five" and "eight out of ten" are one share. */
import type { Lexeme } from './lexemes.ts';
import type { Amount } from './ranges.ts';

type Lexemes = readonly Lexeme[];

/** "one in five", "two out of three": small whole numbers without a unit, the first the smaller. */
function joinRatio(lexemes: Lexemes, a: Amount, b: Amount): Amount | null {
  const between = lexemes
    .slice(a.next, b.from)
    .map(({ lower }) => lower)
    .join(' ');
  if (between !== 'in' && between !== 'out of' && between !== 'in every' && between !== 'of every') return null;
  const bare = [a, b].every((n) => n.unit === null && n.to === null && Number.isInteger(n.value));
  if (!bare || a.value < 1 || a.value >= b.value || (between === 'in' && a.value > 9)) return null;
  return { ...b, from: a.from, numberFrom: a.numberFrom, value: a.value / b.value, kind: 'ratio' };
}

export function joinRatios(lexemes: Lexemes, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const ratio = last ? joinRatio(lexemes, last, amount) : null;
    if (ratio) joined[joined.length - 1] = ratio;
    else joined.push(amount);
  }
  return joined;
}
