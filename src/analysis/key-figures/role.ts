/** A number in its sentence → what it is there: the beginning of a clause, what a verb is about, what "there is", or something else. */
import type { Span } from '../../library/model.ts';
import type { Quantity } from '../model.ts';
import { type Word, wordsOf } from './label-text.ts';
import { CUE, isVerbBefore, isVerbBehind } from './verbs.ts';

/**
 * subject: its clause begins with it, qualifiers aside. existential: "there were 40". object: a verb stands right before
 * it. definite: "the 40", which were named before. other: whatever else; words alone do not tell what it counts.
 */
export type Role = 'subject' | 'existential' | 'object' | 'definite' | 'other';

const SIMPLE = new Set(
  `about around some nearly almost roughly approximately over above under below than more less fewer least most estimated
  record total additional average further another only just well exactly close staggering whopping combined fully between`.split(
    /\s+/,
  ),
);
const ARTICLE = /^an?$/;
const OPENERS = new Set('that while although though whereas because so but as where since'.split(' '));
const DEFINITE =
  /^(?:the|these|those|all|both|his|her|its|their|our|my|your|this|such|other|first|last|next|top|best|remaining)$/;

/** How many of the words before a number are left when those that only qualify it are taken off. */
export function leadLength(words: readonly Word[]): number {
  let left = words.length;
  for (;;) {
    const [word, before] = [words[left - 1]?.lower ?? '', words[left - 2]?.lower ?? ''];
    const parted = words[left - 1]?.parted ?? false;
    const taken = left < words.length;
    if (SIMPLE.has(word)) left--;
    else if (word === 'to' && /^(?:up|close)$/.test(before)) left -= 2;
    else if (word === 'of' && /^(?:total|average|estimated|maximum|minimum|record)$/.test(before)) left--;
    else if (word === 'as' && /^(?:many|much|few|little)$/.test(before) && words[left - 3]?.lower === 'as') left -= 3;
    else if (word === 'at' && taken && /^(?:least|most)$/.test(words[left]?.lower ?? '')) left--;
    else if (ARTICLE.test(word) && taken && !/^(?:than|least|over)$/.test(words[left]?.lower ?? '')) left--;
    else return left;
    if (parted) return left;
  }
}

/** No noun is written like these. */
const SURE_VERB =
  /^(?:is|are|was|were|has|have|had|do|does|did|said|says|fell|rose|grew|went|came|took|gave|made|[\p{L}]+[^e]ed)$/u;

/** "roofs leaked and 40 barns fell": "and" opens a clause only where one has ended. */
export const closesClause = (words: readonly Word[]): boolean => {
  const from = words.findLastIndex((word) => word.parted);
  return words.slice(Math.max(0, from)).some(({ lower }) => SURE_VERB.test(lower));
};

/** "said 40 ships sank": a verb follows before the clause ends. */
function goesOn(text: string, sentence: Span, quantity: Quantity): boolean {
  const words = wordsOf(text, quantity.end, sentence.end);
  const end = words.findIndex((word) => word.parted);
  return words.slice(1, end < 0 ? words.length : end).some(isVerbBehind);
}

const PARTICLE = /^(?:to|by|at|for|from)$/;
const OF_AMOUNT =
  /^(?:[$€£]?\d.*|million|billion|trillion|thousand|percent|per|cent|points?|percentage|in|a|year|earlier|just|about|over|nearly|only)$/;

/** Words between verb and number: "to", or "from $3 billion to". */
export function particleLength(lead: readonly Word[]): number {
  const last = lead.at(-1)?.lower ?? '';
  if (!PARTICLE.test(last)) return 0;
  const from = lead.findLastIndex(({ lower }) => lower === 'from');
  const between = lead.slice(from + 1, -1);
  const ranged =
    last === 'to' && from >= 0 && between.length > 0 && between.every(({ lower }) => OF_AMOUNT.test(lower));
  return ranged ? lead.length - from : 1;
}

/** "With 2 million sailors and 5 million new boats made, Norland …": whose they are stands in the clause behind. */
export function roleOf(text: string, sentence: Span, quantity: Quantity): Role {
  const words = wordsOf(text, sentence.start, quantity.start);
  const left = leadLength(words);
  const [last, next] = [words[left - 1], words[left]];
  if (!last) return 'subject';
  const gap = text.slice(last.end, next?.start ?? quantity.start);
  if (/[([”]|["’]\s/.test(gap)) return 'other';
  if (next?.parted || /[,;:!?"“”—–]/.test(gap)) return 'subject';
  if (DEFINITE.test(last.lower)) return 'definite';
  if (words[0]?.lower === 'with' && !closesClause(words.slice(0, left))) return 'other';
  if (OPENERS.has(last.lower)) return 'subject';
  if (last.lower === 'and') return last.parted || closesClause(words.slice(0, left - 1)) ? 'subject' : 'other';
  if (
    /^(?:is|are|was|were|remain|remains|been|be)$/.test(last.lower) &&
    words.slice(Math.max(0, left - 4), left).some((w) => w.lower === 'there')
  )
    return 'existential';
  if (CUE.test(last.lower) && goesOn(text, sentence, quantity)) return 'subject';
  const lead = words.slice(0, left);
  const verb = left - 1 - particleLength(lead);
  const word = lead[verb];
  return word && isVerbBefore(word, lead[verb - 1]) ? 'object' : 'other';
}
