/** Terms of a theme against a statement's words: which of them it holds. */

const STOP = new Set(
  `about after against agree agreed along also another before being between both could does doing down during each even every from
  have having here into itself just more most much must only other over same shall should since some such than that their them then
  there these they this those through today under until upon very want wants were what when where whether which while whom whose
  will with within without would your still first next last said says year years make made take taken long need needs many`.split(
    /\s+/,
  ),
);

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const patterns = new Map<string, RegExp>();

function patternOf(term: string): RegExp {
  const known = patterns.get(term);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term.trim())}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(term, pattern);
  return pattern;
}

/** The terms that a text holds as whole words, plurals included. */
export function termsIn(text: string, terms: readonly string[]): readonly string[] {
  return terms.filter((term) => term.trim() !== '' && patternOf(term).test(text));
}

/** The words of a question that carry its subject. */
export function contentWords(question: string): readonly string[] {
  const words = question.toLowerCase().match(/\p{L}[\p{L}-]{3,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !STOP.has(word));
}
