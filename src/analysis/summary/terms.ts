/** A sentence → the words that say what it is about, lower case, brought to a common stem where they are English. */
import { functionWords } from './function-words.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Words of a text in lower case, in order; "U.S.", "30-day" and "4.2" are one each, possessive endings taken off. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/’/g, "'").replace(/'s$/, ''));

/**
 * A light stemmer: plural, -ing and -ed, after the first step of Porter (1980), and no more: what merges words of
 * different sense costs more here than what keeps two forms apart. Words with other than a–z stay as they are.
 */
function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const plural = word
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1');
  const base = /[aeiouy].*(?:ing|ed)$/.test(plural) ? plural.replace(/(?:ing|ed)$/, '') : plural;
  if (!/[aeiouy]/.test(base) || base.length < 3) return plural;
  return base === plural ? base.replace(/e$/, '') : base.replace(/([^aeiouls])\1$/, '$1');
}

/** Terms of a sentence, with repetitions. */
export const termsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length > 1 && !functionWords.has(word))
    .map(stem);
