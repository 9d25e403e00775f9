/** Words that tell of a number → the notions and the names among them. */
import { countriesIn, countryOf } from '../actors/countries.ts';
import { functionWords } from '../summary/function-words.ts';
import { termsOf } from '../summary/terms.ts';
import { notionOf, SAYING_NOTHING } from './measure-words.ts';

export interface ScopeWords {
  /** What is said, brought to notions; names and countries included. */
  readonly notions: ReadonlySet<string>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
}

const CAPITAL = /(?<![\p{L}\p{N}.])\p{Lu}[\p{L}\p{N}'’-]*/gu;
const DATE_WORDS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Without the words that name a country: "United States" and "American" are one notion, and no words of their own. */
function withoutCountries(text: string): string {
  const words = text.split(/(?<=[\p{L}.'’])(?=[^\p{L}.'’])|(?<=[^\p{L}.'’])(?=[\p{L}])/u);
  const isCountry = (i: number, n: number): boolean =>
    countryOf(
      words
        .slice(i, i + n)
        .join('')
        .trim(),
    ) !== null;
  return words.filter((_, i) => !isCountry(i, 1) && !isCountry(i, 3) && !(i >= 2 && isCountry(i - 2, 3))).join('');
}

const countryNotion = (country: number): string => `country ${country}`;

/** Names written with a capital: where a sentence begins, a word is a name only as a country, or as `known` says. */
export function namesIn(text: string, known: ReadonlySet<string> = new Set()): Set<string> {
  const names = new Set(countriesIn(text.replace(/[^\p{L}\p{N}.'’]+/gu, ' ')).map(countryNotion));
  for (const match of text.matchAll(CAPITAL)) {
    const word = match[0].replace(/['’]s?$/, '');
    const lower = word.toLowerCase();
    const [term] = termsOf(word);
    if (term === undefined || DATE_WORDS.test(lower) || functionWords.has(lower) || countryOf(word) !== null) continue;
    const twoWords = [
      `${/[\p{L}.]+\s$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? ''}${word}`,
      `${word}${/^['’s]*\s[\p{L}.]+/u.exec(text.slice(match.index + word.length, match.index + word.length + 20))?.[0] ?? ''}`,
    ];
    if (twoWords.some((name) => countryOf(name) !== null)) continue;
    const opens = /(?:^|[.!?;:]["”’)]?\s+|["“‘(])\s*$/.test(text.slice(Math.max(0, match.index - 4), match.index));
    if (!opens || known.has(term)) names.add(term);
  }
  return names;
}

/** `known`: names of the article, for the words with which sentences open. */
export function wordsOfScope(text: string, known: ReadonlySet<string>): ScopeWords {
  const names = namesIn(text, known);
  const notions = termsOf(withoutCountries(text))
    .filter((term) => !DATE_WORDS.test(term) && !SAYING_NOTHING.has(term) && !/^\d/.test(term))
    .map(notionOf);
  return { notions: new Set([...notions, ...names]), names };
}
