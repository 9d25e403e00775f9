/** An amount that qualifies a noun ("a $12 million contract with a builder") → that noun and its phrase; null where it says too little. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { pointsElsewhere, quoteOf, saysSomething, type Word } from './label-text.ts';

/** What has a price, a size or a share of its own, whoever the sentence is about. */
const OF_MONEY =
  /^(?:bills?|packages?|deals?|contracts?|loans?|grants?|fines?|penalt(?:y|ies)|lawsuits?|settlements?|funds?|budgets?|investments?|projects?|programmes?|programs?|plans?|aid|payments?|che(?:ck|que)s?|benefits?|tax(?:es)?|relief|bailouts?|surplus|deficits?|debts?|windfalls?|donations?|stakes?|acquisitions?|takeovers?|mergers?|offers?|purchases?|bonds?|proposals?|sales?|cuts?|awards?|bounty|bounties|ransoms?|bail|jackpots?|subsid(?:y|ies)|tariffs?|wages?|salar(?:y|ies)|pensions?|bonus(?:es)?|rewards?|judgments?|verdicts?|compensation|claims?|orders?|limits?|caps?|ceilings?|thresholds?|facilit(?:y|ies)|initiatives?|schemes?|spending|infrastructure|stimulus|trade)$/;
const OF_SHARE =
  /^(?:increases?|decreases?|reductions?|rises?|falls?|drops?|declines?|growth|cuts?|jumps?|surges?|gains?|tax(?:es)?|tariffs?|dut(?:y|ies)|surtax|levy)$/;
const OF_TIME =
  /^(?:ceasefires?|cease-fires?|truces?|halts?|prison|jail|sentences?|suspensions?|pauses?|curfews?|strikes?|lockdowns?|sieges?|extensions?|moratorium|quarantine|blockade)$/;

const HEADS = { money: OF_MONEY, percent: OF_SHARE, duration: OF_TIME } as const;

/** "a proposed $2 billion bill": not yet one. */
const NOT_YET =
  /\b(proposed|planned|potential|possible|projected|pending|suggested|requested)\s(?:nearly |about |over |almost |roughly )?$/;
const WHOSE =
  /(?<![\p{L}.])((?:The )?(?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}.-]*['’]s(?: (?:proposed|planned|recent|bipartisan|sweeping|new|latest|original|initial|massive|annual))?)\s(?:nearly |about |over |almost |roughly )?$/u;

/** When somebody did something about it is not what it is. */
const withoutWeekday = (words: readonly Word[]): readonly Word[] =>
  words.at(-2)?.lower === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words.at(-1)?.lower ?? '')
    ? words.slice(0, -2)
    : words;

/** "pass the $2 million plan | without a vote": how it was done. */
function withoutManner(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }) => lower === 'without');
  return at > 0 ? words.slice(0, at) : words;
}

/** `phrase` begins with the noun that is qualified; its head stands before the first preposition. */
export function attributiveLabel(
  text: string,
  sentence: Span,
  quantity: Quantity,
  phrase: readonly Word[],
): readonly Quote[] | null {
  const kind = quantity.kind;
  const behind = withoutManner(withoutWeekday(phrase));
  if (kind !== 'money' && kind !== 'percent' && kind !== 'duration') return null;
  const preposition = behind.findIndex((word) =>
    /^(?:in|on|of|to|for|from|with|against|by|at|between|into|over|under|without|that|which|who|after|before|since)$/.test(
      word.lower,
    ),
  );
  const head = (preposition < 0 ? behind : behind.slice(0, preposition)).at(-1);
  if (!head || !HEADS[kind].test(head.lower) || pointsElsewhere(behind)) return null;
  const least = kind === 'money' ? 3 : 2;
  const whose = wordsBefore(text, sentence, quantity);
  const substance = behind.filter(saysWhat).length + (/['’]s\b/.test(whose?.text ?? '') ? 1 : 0);
  if (substance < least || isHalfOfPair(text, behind) || (kind === 'percent' && preposition < 0)) return null;
  return [...(whose ? [whose] : []), ...quoteOf(text, behind)];
}

/** Whose it is, and that it is only proposed: "Ruritania's planned", right before the amount. */
function wordsBefore(text: string, sentence: Span, quantity: Quantity): Quote | null {
  const before = text.slice(sentence.start, quantity.start);
  const found = (WHOSE.exec(before) ?? NOT_YET.exec(before))?.[1];
  if (found === undefined) return null;
  const start = sentence.start + before.lastIndexOf(found);
  return { start, end: start + found.length, text: found };
}

/** "an increase in anxiety", cut before "and depression". */
const isHalfOfPair = (text: string, behind: readonly Word[]): boolean =>
  /^ (?:and|or) (?!(?:an?|the|to|then|in|for)\b|\p{Sc}|\d)/u.test(
    text.slice(behind.at(-1)?.end ?? 0, (behind.at(-1)?.end ?? 0) + 12),
  );

const saysWhat = (word: Word): boolean => saysSomething(word) || OF_SHARE.test(word.lower) || OF_TIME.test(word.lower);
