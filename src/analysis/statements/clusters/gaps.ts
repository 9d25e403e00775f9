/** "what X says", "to whom X spoke", "the doses that X said he needs": what is said has a gap, and no page can show it. */
import { type Cue, cueOf } from '../cue-lexicon.ts';
import { type MarkedText, word } from '../marked-text.ts';
import { isSubjectPronoun } from '../noun-phrases.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** What stands for the content in a relative clause. */
const GAPS = new Set('what which whom whose everything anything nothing'.split(' '));

/** "what X says", "to whom X spoke": the content is the gap before. */
export const isGap = (m: MarkedText, i: number): boolean =>
  GAPS.has(word(m, i)) &&
  m.quotationOf[i] === -1 &&
  !(word(m, i) === 'which' && /^(?:to|in|at|during|after)$/.test(word(m, i - 1)));

/** "the doses | that Lima said he needs to cover the town": behind a noun that nothing was told of, "that" is part of what is said. */
export function isObjectGap(m: MarkedText, that: number): boolean {
  if (word(m, that) !== 'that' || m.tags[that - 1] !== 'NOUN' || TELLS_OF.test(word(m, that - 1))) return false;
  return !m.words.slice(Math.max(0, that - TOLD_WITHIN), that).some((w) => cueOf(w) !== null);
}

/** Nouns behind which "that" opens what they tell. */
const TELLS_OF =
  /(?:tion|ment|fact|news|report|idea|hope|fear|belief|sign|proof|evidence|word|claim|reports|claims)s?$/;
const TOLD_WITHIN = 8;

/** "which Lima says he is doing": with a gap in it, a clause that no page can show. */
export const saysClause = (m: MarkedText, group: VerbGroup, cue: Cue): boolean =>
  cue.attitude === 'speech' && cue.frames.has('bare') && isSubjectPronoun(m, group.to);
