/** A quantity in its sentence → the subject and the verb that lead to it ("Prices in Graz rose to"), if a label can begin with them. */
import type { Span } from '../../library/model.ts';
import type { Quantity } from '../model.ts';
import { isAdverb, pointsElsewhere, saysSomething, type Word, wordsOf } from './label-text.ts';
import { CLAUSE_OPENERS, POINTING_NOUNS, UNIQUE_NOUNS, UNKNOWN_GROUPS } from './label-words.ts';
import { closesClause, leadLength, particleLength } from './role.ts';
import { CUE, isVerbBefore } from './verbs.ts';

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|to|projected|expected|estimated|forecast|predicted|planned|set|likely|now|also|already|still|reportedly|alone|last|month|week|year|quarter)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MOST_BEFORE = 12;

/** Where the clause of a verb begins; -1 where words alone do not tell. */
function clauseStart(words: readonly Word[], verb: number): number {
  let first = verb;
  while (first > 0 && !words[first]?.parted) {
    const before = words[first - 1]?.lower ?? '';
    if (before === 'that')
      return CUE.test(words[first - 2]?.lower ?? '') || WEEKDAY.test(words[first - 2]?.lower ?? '') ? first : -1;
    if (CLAUSE_OPENERS.has(before)) return opens(words.slice(0, first), before) ? first : -1;
    first--;
  }
  return first;
}

/** "and" opens a clause where one has ended; after others a phrase follows, or what holds only for a while. */
const opens = (words: readonly Word[], opener: string): boolean =>
  /^(?:while|although|though|because|but|so|yet|whereas)$/.test(opener) ||
  (opener === 'and' && (words.at(-1)?.parted || closesClause(words.slice(0, -1))));

/** What the verb is said of, without who tells it ("the bank said prices"). */
function subjectOf(clause: readonly Word[]): readonly Word[] {
  const cue = clause.findIndex((word) => CUE.test(word.lower));
  const own = cue < 0 ? clause : clause.slice(cue + 1).filter((word) => !WEEKDAY.test(word.lower));
  let end = own.length;
  while (end > 0 && (AUXILIARY.test(own[end - 1]?.lower ?? '') || isAdverb(own[end - 1]))) end--;
  return own.slice(0, end);
}

/** "the ghost kitchen market": named by what stands before. */
const OF_TRADES = /^(?:market|industry|sector|trade|economy)$/;

/** Common nouns that are written in capitals: "the CEO" is named by what stands before, as "the manager" is. */
const CAPITAL_NOUN =
  /^[Tt]he (?:[\p{Ll}-]+ )?(?:AI|LLM|API|CEO|CFO|CTO|COO|CPU|GPU|PC|TV|DJ|MP|MEP|PM|NGO|SUV|EV|ATM|PR|HR|IT|UI|VM|MVP|VC|IPO|ETF)$/u;

/** Of what, in what: with it "the price" is told. */
const TIES = /^(?:of|in|for|on|from|between|at|with|by)$/;

const NOUNS_IN_ING =
  /^(?:housing|spending|building|manufacturing|trading|shipping|banking|training|funding|heating|drinking|mining|fishing|farming|advertising|gaming|shopping|beijing|boeing|king|sterling|parking|nursing|publishing|lending|borrowing|lobbying|catering|printing)$/;

const BAD_FIRST =
  /^(?:one|another|each|some|many|most|few|more|several|none|all|other|there|who|which|about|as|like|if|even|what|how|in|on|at|by|with|for|from|of|to|after|before|since|during|without|under|over|not|then|up)$/;

/** Named, or known without the article: no "it", no "the company", no "participants". */
function isNamed(text: string, subject: readonly Word[]): boolean {
  const [first, last] = [subject[0], subject.at(-1)];
  if (!first || !last || subject.length > 9 || pointsElsewhere(subject)) return false;
  const written = text.slice(first.start, last.end);
  if (
    BAD_FIRST.test(first.lower) ||
    (/ing$/.test(first.lower) && !NOUNS_IN_ING.test(first.lower)) ||
    POINTING_NOUNS.test(written) ||
    CAPITAL_NOUN.test(written)
  )
    return false;
  if (subject.some((word) => /^(?:who|which|that|\d.*|is|are|was|were|has|have|had)$/.test(word.lower))) return false;
  const bare =
    /^[Tt]he (?:[\p{Ll}-]+ ){0,3}([\p{Ll}-]+)$/u.exec(written)?.[1] ??
    /^[Aa]n? (?:[\p{Ll}-]+ )?([\p{Ll}-]+)$/u.exec(written)?.[1];
  if (bare !== undefined && !subject.some(({ lower }) => TIES.test(lower)))
    return UNIQUE_NOUNS.has(bare) || (subject.length > 2 && OF_TRADES.test(bare));
  if (subject.length === 1 && UNKNOWN_GROUPS.has(first.lower)) return false;
  return subject.some(saysSomething) || /\p{Lu}/u.test(written);
}

/** Subject, verb and the particle before the number; nothing where what leads to the number is something else. */
export function leadingTo(text: string, sentence: Span, quantity: Quantity): readonly Word[] {
  const words = wordsOf(text, sentence.start, quantity.start);
  const lead = words.slice(0, leadLength(words));
  const last = lead.at(-1);
  const gap = text.slice(last?.end ?? sentence.start, words[lead.length]?.start ?? quantity.start);
  if (!last || words[lead.length]?.parted || /[,;:()“”"—–]/.test(gap)) return [];
  if (last.lower === 'from' && typeof quantity.value === 'number') return [];
  const particle = particleLength(lead);
  const at = lead.length - 1 - particle;
  const verb = lead[at];
  if (!verb || at === 0 || verb.parted || !isVerbBefore(verb, lead[at - 1])) return [];
  const first = clauseStart(lead, at);
  const clause = first < 0 ? [] : lead.slice(first, at);
  if (clause.length === 0 || clause.length > MOST_BEFORE || !isNamed(text, subjectOf(clause))) return [];
  const told = last.lower === 'from' || (last.lower === 'by' && /^(?:up|down)$/.test(quantity.change));
  return lead.slice(first, told ? lead.length - 1 : lead.length);
}
