/** Terms of a theme against a statement's words: which of them it holds. */

import { compileTerms, type TermMatcher } from '../../text/match-terms.ts';

const STOP = new Set(
  `about after against agree agreed along also another before being between both could does doing down during each even every from
  have having here into itself just more most much must only other over same shall should since some such than that their them then
  there these they this those through today under until upon very want wants were what when where whether which while whom whose
  will with within without would your still first next last said says year years make made take taken long need needs many`.split(
    /\s+/,
  ),
);

/** Compiled lists of terms: a theme's are asked for with every statement. */
const matchers = new Map<string, TermMatcher>();

function matcherOf(terms: readonly string[]): TermMatcher {
  const key = terms.join('\n');
  const known = matchers.get(key) ?? compileTerms(terms);
  matchers.set(key, known);
  return known;
}

/** The terms that a text uses, in their own order, each once; text/match-terms.ts says what a use is. */
export function termsIn(text: string, terms: readonly string[]): readonly string[] {
  const used = new Set(
    matcherOf(terms)
      .find(text)
      .map((match) => match.term),
  );
  return terms.filter((term) => used.has(term));
}

/** The words of a question that carry its subject. */
export function contentWords(question: string): readonly string[] {
  const words = question.toLowerCase().match(/\p{L}[\p{L}-]{3,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !STOP.has(word));
}
