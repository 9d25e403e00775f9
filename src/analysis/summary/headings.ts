/** A sentence → whether it is a headline, or one runs into it; and whether a footnote's mark stands in it. */
import { functionWords } from './function-words.ts';

/** "THE MANY CAVEATS Plenty of people …"; "US CDC Director" is no heading. */
const RUN_IN = /^(?:\p{Lu}[\p{Lu}’'&-]*\s){2,7}(?=\p{Lu}\p{Ll})/u;
const CAPITAL_WORDS = /(?:^|\s)(?:THE|AND|OF|IN|TO|FOR|WHAT|WHY|HOW|\p{Lu}{6,})(?=\s)/u;

export const runsIn = (text: string): boolean => CAPITAL_WORDS.test(RUN_IN.exec(text)?.[0] ?? '');

const FEWEST_LARGE = 5;

/** "Council Votes Down Harbour Plan After Long Debate.": every word but the smallest is written large. */
export function isHeadline(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}’'-]{2,}/gu) ?? []).filter((word) => !functionWords.has(word.toLowerCase()));
  return words.length >= FEWEST_LARGE && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "fell by half.[3]", "fell by half.*". */
const FOOTNOTE = /(?<=[\p{L}.,;:!?”"’)])(?:\[\d{1,3}\]|[*†‡](?=\s|$))/u;

export const hasFootnote = (text: string): boolean => FOOTNOTE.test(text);
