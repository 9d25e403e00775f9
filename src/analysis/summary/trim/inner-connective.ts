/** A sentence → a connective between two commas behind its first words, or null: "The ministry, however, said …". */
import { connectives } from './connective-words.ts';
import { alternatives, type Cut, touchesQuote } from './cut.ts';

/** So far into the sentence: behind its subject, and not inside a list. */
const FIRST = 60;

const patterns = new Map(
  Object.entries(connectives)
    .filter(([, words]) => words.between !== '')
    .map(([lang, { between }]) => [
      lang,
      new RegExp(`(?<=[\\p{L}\\p{N}]),\\s(?:${alternatives(between)}),(?=\\s\\p{Ll})`, 'iu'),
    ]),
);

export function innerConnective(sentence: string, lang: string): Cut | null {
  const found = patterns.get(lang.toLowerCase().split('-')[0] ?? '')?.exec(sentence);
  if (!found || found.index > FIRST || sentence.slice(0, found.index).includes(',')) return null;
  const cut = { start: found.index, end: found.index + found[0].length };
  return touchesQuote(sentence, cut) ? null : cut;
}
