/** The words before a number → whether it is denied, alleged, only possible, or only awaited; whether a label keeps that it is wished for. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';

/** Denied, refused or only possible: the number is no fact of the article, and a label cut from it would make it one. */
export function isUnreal(before: string): boolean {
  const clause = before.split(/[;:]|,\s(?:and|but)\s/).at(-1) ?? before;
  return (
    /\b(?:not|never|no longer|cannot|without|denie[sd]|denying|refus(?:es|ed)|reject(?:s|ed)|false(?:ly)?|untrue|instead of|rather than|if|unless|whether|allegedly|alleged|accus(?:es|ed|ing)|supposedly|claim(?:s|ed|ing)? (?:that|to)|could|might|should|ought|wish(?:es|ed)?|would have)\b|n['’]t\b/i.test(
      clause,
    ) || /\bmay\b/.test(clause)
  );
}

/** What somebody awaits is printed only with the words that say so. */
export const EXPECTED =
  /\b(?:expect(?:s|ed|ing|ations?)?|forecasts?|forecasted|predict(?:s|ed|ions?)?|estimates? of|hop(?:es?|ed|ing) (?:for|to))\b[^,;]*$/i;

/** Asked for, planned, threatened, foretold: true only with the word that says so. */
const MOOD =
  /\b(?:would|threat\w*|vow\w*|promis\w*|propos\w*|urg(?:ed?|es|ing)|call(?:s|ed|ing)? (?:for|on)|demand(?:ed|ing)|ask(?:s|ed|ing)? (?:for|to)|plan(?:s|ned|ning)? (?:for|to)|consider\w*|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|intend\w*|aim(?:s|ed|ing)? (?:at|for|to)|hop(?:e|es|ed|ing)|target(?:s|ed|ing)?|goal|predict\w*|project(?:ed|s)|forecast\w*|expect\w*|likely|possib\w+|potential(?:ly)?|argu\w+|suggest\w*)\b/gi;

/** What somebody wants is named by it, whether or not it comes to be: "a $2 billion bill". */
const NAMED_BY = /\b(?:bill|package|plan|proposal|lawsuit)s?\b/i;

/** Every such word of the number's clause stands in the label too. */
export function keepsMood(text: string, sentence: Span, quantity: Quantity, label: readonly Quote[]): boolean {
  if (label.some((span) => span.start === quantity.end + 1 && NAMED_BY.test(span.text))) return true;
  const clause =
    text
      .slice(sentence.start, quantity.start)
      .split(/[;:]|,\s(?:and|but|while)\s/)
      .at(-1) ?? '';
  const from = quantity.start - clause.length;
  return [...clause.matchAll(MOOD)].every(({ index }) =>
    label.some((span) => span.start <= from + index && from + index < span.end),
  );
}
