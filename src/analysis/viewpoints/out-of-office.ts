/** Articles and a name → whether one of them says that its bearer does not hold the office by which he is known: not yet, or no longer. */

/** "Republican presidential nominee Ana Lima", "former U.S. President Ana Lima", "then-candidate Ana Lima". */
const BEFORE =
  /(?:(?<!\p{L})(?:then-)?(?:candidate|nominee|contender|challenger|hopeful|front-?runner|president-elect)|(?<!\p{L})(?:former|ex-?)\s?(?:[\p{L}.'’-]+\s){0,2}[\p{L}.'’-]+)\s$/iu;
/** ", the Republican nominee", ", who was running for president". */
const BEHIND =
  /^,\s(?:(?:the|a|an|then|now)\s)?(?:[\p{L}.'’-]+\s){0,4}(?:candidate|nominee|contender|challenger|hopeful|front-?runner|president-elect|running for)(?!\p{L})|^,\s(?:the|a)\sformer\s/iu;
/** Occurrences of a name that are looked at, and characters before each. */
const [MOST, NEAR] = [16, 60];

function saysSo(text: string, name: string): boolean {
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < MOST; at = text.indexOf(name, at + name.length), n++) {
    if (BEFORE.test(text.slice(Math.max(0, at - NEAR), at))) return true;
    if (BEHIND.test(text.slice(at + name.length, at + name.length + 2 * NEAR))) return true;
  }
  return false;
}

export const isOutOfOffice = (texts: readonly string[], name: string): boolean =>
  name.includes(' ') && texts.some((text) => saysSo(text, name));
