/**
 * What is left of an English sentence without its connective → true where it may still point to the sentence before. Doubts
 * that are borne in a sentence that stood alone are not borne here: it was written to follow another.
 */
const POINTING =
  /\b(?:this|these|those|such(?! as)|there|so|ones?|others?|another|both|same|either|neither|too|also|again)\b/i;
/** "about it", "told them.": no word of the sentence itself that it surely stands for. */
const BARE_PRONOUN = /\b(?:it|them|that)(?=[.,;:]|$)|\b(?:of|to|for|with|about|from|on|in|by)\s(?:it|them)\b/i;
/** "in a way, that question is". */
const THAT_NOUN = /(?:^|,\s|\b(?:of|in|on|for|with|by|to|from)\s)that\s(?!is\b)/i;
const PERSON = /\b(?:he|she|his|her|him|they|their|them)\b/i;

export function stillPoints(printed: string): boolean {
  if (POINTING.test(printed) || BARE_PRONOUN.test(printed) || THAT_NOUN.test(printed)) return true;
  const pronoun = PERSON.exec(printed);
  return pronoun !== null && !/\p{Lu}\p{Ll}/u.test(printed.slice(0, pronoun.index));
}
