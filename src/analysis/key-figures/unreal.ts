/** The words before a number → whether it is denied, alleged, only possible, or only awaited. */

/** Denied, refused or only possible: the number is no fact of the article, and a label cut from it would make it one. */
export function isUnreal(before: string): boolean {
  const clause = before.split(/[;:]|,\s(?:and|but)\s/).at(-1) ?? before;
  return /\b(?:not|never|no longer|cannot|without|denie[sd]|denying|refus(?:es|ed)|reject(?:s|ed)|false(?:ly)?|untrue|instead of|rather than|if|unless|whether|allegedly|alleged|accus(?:es|ed|ing)|supposedly|claim(?:s|ed|ing)? (?:that|to)|could|might|may|wish(?:es|ed)?|would have)\b|n['’]t\b/i.test(
    clause,
  );
}

/** What somebody awaits is printed only with the words that say so. */
export const EXPECTED =
  /\b(?:expect(?:s|ed|ing|ations?)?|forecasts?|forecasted|predict(?:s|ed|ions?)?|estimates? of|hop(?:es?|ed|ing) (?:for|to))\b[^,;]*$/i;
