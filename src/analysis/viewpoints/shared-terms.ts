/** Statements of facing sides on no point → terms that they share word for word, each a point of its own. */
import { countriesIn } from '../actors/countries.ts';
import type { PlacedStatement } from '../model.ts';
import { functionWords } from '../summary/function-words.ts';
import { contentWords, termsIn } from './term-matching.ts';

/** How many points may be made this way. */
const MOST = 3;
/** Words of reporting that name no matter. */
const EMPTY = new Set(
  'believe believes think country countries people government officials president minister states united situation thing things matter issue issues side sides move moves important possible able already really never always going come back part time ready clear'.split(
    ' ',
  ),
);

export interface SharedTerm {
  readonly term: string;
  readonly statements: readonly PlacedStatement[];
}

const sidesOf = (statements: readonly PlacedStatement[]): number => new Set(statements.map((s) => s.side)).size;

/** A word that most of the articles hold tells no matter apart. Few articles cannot show that. */
const isEverywhere = (term: string, texts: readonly string[]): boolean =>
  texts.length > 3 && texts.filter((text) => termsIn(text, [term]).length > 0).length > texts.length / 2;

/** What stands before a verb and not before a noun: "to investigate", "will not tax". */
const BEFORE_VERB =
  /(?:^|[\s“"'(])(?:to|will|would|can|cannot|could|should|must|may|might|shall|do|does|did|not|never|he|she|it|we|they|you|i|who|that|and)$|n['’]t$/i;

/** A verb names no matter: the word is used as one in any of the statements. */
function isVerb(word: string, statements: readonly PlacedStatement[]): boolean {
  const use = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu');
  return statements.some(({ content: { text } }) =>
    [...text.matchAll(use)].some(({ index }) => BEFORE_VERB.test(text.slice(0, index).trimEnd())),
  );
}

/** Endings that adjectives have, and few nouns. */
const ADJECTIVE = /(?:al|ive|ous|ic|ful|less|able|ible|ary|ish)$/;

/** "Political rivals": a word with such an ending before another of the same phrase tells what kind, and no matter. */
function isAdjective(word: string, statements: readonly PlacedStatement[]): boolean {
  const before = new RegExp(`(?<!\\p{L})${word} (\\p{Ll}{3,})`, 'giu');
  const next = statements.flatMap(({ content: { text } }) => [...text.matchAll(before)].map(([, after = '']) => after));
  return ADJECTIVE.test(word) && next.some((after) => !functionWords.has(after));
}

/** Terms of the theme first, then the longest words; ties in the order of the alphabet. */
function candidates(statements: readonly PlacedStatement[], themeTerms: readonly string[]): readonly string[] {
  const words = new Set(statements.flatMap((s) => contentWords(s.content.text)));
  const free = [...words].filter(
    (w) => w.length > 5 && !EMPTY.has(w) && countriesIn(w).length === 0 && !/(?:ly|ing|ed)$/.test(w),
  );
  const capital = (w: string): boolean =>
    statements.every((s) => !new RegExp(`(?<!\\p{L})${w}`, 'u').test(s.content.text));
  return [...themeTerms, ...free.filter((w) => !capital(w)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))];
}

/** At most three terms that statements of two sides share; no statement stands under two of them. */
export function findSharedTerms(
  statements: readonly PlacedStatement[],
  themeTerms: readonly string[],
  texts: readonly string[],
): readonly SharedTerm[] {
  const found: SharedTerm[] = [];
  let left = statements;
  for (const term of candidates(statements, themeTerms)) {
    if (found.length === MOST) break;
    const sharing = left.filter((s) => termsIn(s.content.text, [term]).length > 0);
    if (sidesOf(sharing) < 2 || isEverywhere(term, texts)) continue;
    if (!themeTerms.includes(term) && (isVerb(term, sharing) || isAdjective(term, sharing))) continue;
    found.push({ term, statements: sharing });
    left = left.filter((s) => !sharing.includes(s));
  }
  return found;
}
