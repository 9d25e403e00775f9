/** A number behind a verb ("Ruritania exports 40% of its grain") → subject, verb and what follows; null where the subject is not known. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { frontedAdverbial } from './fronted-adverbial.ts';
import {
  MOST_WORDS,
  PREPOSITION,
  pointsElsewhere,
  quoteOf,
  saysSomething,
  trimEnd,
  type Word,
  wordsOf,
} from './label-text.ts';
import { CLAUSE_OPENERS } from './label-words.ts';
import { leadingTo } from './leading-phrase.ts';
import { isTorn, withOrMore } from './subject-label.ts';
import { OF_GIVING } from './verbs.ts';

const MOST = MOST_WORDS + 4;
const TIME = /^(?:annually|yearly|monthly|weekly|daily|last|this|today|yesterday|a|per|each|every)$/;

/** What follows an amount and belongs to it: of what, in what, for what, when. */
function behindAmount(whole: readonly Word[], counted: boolean): readonly Word[] {
  const [first] = whole;
  if (!first || first.parted) return [];
  const tied = counted || first.lower === 'of' || PREPOSITION.test(first.lower) || TIME.test(first.lower);
  if (!tied) return [];
  const pointer = whole.findIndex((word) => pointsElsewhere([word]));
  if (pointer < 0) return whole;
  const cut = whole.findLastIndex((word, i) => i < pointer && PREPOSITION.test(word.lower));
  return cut > 0 ? trimEnd(whole.slice(0, cut)) : [];
}

const WHEN =
  /^ (?:(?:in|by|since|during|through|until|for|at) (?:the )?(?:end of |(?:first|second|third|fourth|last|final|same) |early |late |mid-)?(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|(?:quarter|half|year|month)\b(?! of (?!(?:19|20)\d\d)))(?: (?:of )?(?:19|20)\d\d)?|(?:last|this) (?:year|month|week|quarter|summer|winter|spring|autumn|fall)|annually|monthly|weekly|daily|a (?:year|month|week|day|head)|per (?:year|month|week|day|person|head))(?![\p{L}\d])/u;

/** When, or how often: it may follow an amount of which nothing else is said. */
function timeBehind(text: string, sentence: Span, from: number): Quote | null {
  const found = WHEN.exec(text.slice(from, sentence.end))?.[0];
  return found ? { start: from + 1, end: from + found.length, text: found.slice(1) } : null;
}

/** Something follows that could not be told: what the amount is of may be in it. */
function goesOn(text: string, sentence: Span, quantity: Quantity): boolean {
  const [next] = wordsOf(text, quantity.end, sentence.end);
  return next !== undefined && !next.parted && !CLAUSE_OPENERS.has(next.lower);
}

export function objectLabel(
  text: string,
  sentence: Span,
  quantity: Quantity,
  whole: readonly Word[],
  counted: boolean,
): readonly Quote[] | null {
  const before = leadingTo(text, sentence, quantity);
  const after = behindAmount(whole, counted);
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last || before.length + after.length > MOST || !before.some(saysSomething)) return null;
  if (quantity.kind === 'count' && (!counted || after.length === 0)) return null;
  const time = after.length === 0 ? timeBehind(text, sentence, quantity.end) : null;
  if (after.length === 0 && !time && (OF_GIVING.test(last.lower) || goesOn(text, sentence, quantity))) return null;
  if (after.length > 0 && isTorn(text, sentence, after)) return null;
  const fronted = frontedAdverbial(text, sentence, first.start);
  if (fronted === 'elsewhere') return null;
  const lead =
    fronted && /^,\s$/.test(text.slice(fronted.end, first.start))
      ? [{ start: fronted.start, end: last.end, text: text.slice(fronted.start, last.end) }]
      : [...(fronted ? [fronted] : []), ...quoteOf(text, before)];
  return withOrMore(text, [...lead, ...(time ? [time] : quoteOf(text, after))]);
}
