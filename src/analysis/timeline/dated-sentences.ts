/** Article and its sentences → those that name dates, each with its place and its dates, as far as they are sure. */

import type { Article } from '../../library/model.ts';
import { addDays } from '../../text/dates.ts';
import type { Sentence } from '../model.ts';
import type { SentenceInPlace } from '../summary/stand-alone.ts';
import type { FoundDate } from './date-form.ts';
import { inEnglish, monthNames } from './date-words.ts';
import { findDates } from './find-dates.ts';

/** What is longer is no sentence of prose. */
const LONGEST = 1200;

/** So much of its paragraph is looked at before a sentence: no paragraph of prose is longer. */
const REMEMBERED = 5000;

export interface DatedSentence extends SentenceInPlace {
  /** Offset of the sentence in the article. */
  readonly start: number;
  readonly dates: readonly FoundDate[];
}

/** "Am 3." and "Mai 2024 …": a day's stop is taken for that of a sentence in languages that count days so. */
function withWholeDates(article: Article, sentences: readonly Sentence[]): Sentence[] {
  const month = monthNames(article.lang)?.pattern;
  if (inEnglish(article.lang) || !month) return [...sentences];
  const opensMonth = new RegExp(`^(?:${month})(?!\\p{L})`, 'iu');
  const whole: Sentence[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    const cut =
      last?.block === sentence.block &&
      /(?<!\d)\d{1,2}\.$/.test(article.text.slice(last.start, last.end).trimEnd()) &&
      opensMonth.test(article.text.slice(sentence.start, sentence.end));
    if (last && cut) whole[whole.length - 1] = { ...last, end: sentence.end };
    else whole.push(sentence);
  }
  return whole;
}

function placesOf(article: Article, sentences: readonly Sentence[], anchor: string | null): DatedSentence[] {
  let named: { readonly day: string | null; readonly block: number } = { day: null, block: -1 };
  return sentences.flatMap((sentence) => {
    const block = article.blocks[sentence.block];
    const { start } = sentence;
    const text = article.text.slice(start, sentence.end);
    if (text.length > LONGEST) return [];
    const before = named.block === sentence.block ? named.day : null;
    const dates = findDates(text, { anchor, named: before, lang: article.lang });
    const day = dates.findLast((d) => d.precision === 'day' && d.until === null)?.date ?? null;
    named = { day, block: sentence.block };
    if (dates.length === 0) return [];
    const opening = block ? article.text.slice(Math.max(block.start, start - REMEMBERED), start) : '';
    return [{ start, text, dates, before: opening, block: block?.kind ?? 'paragraph', lang: article.lang }];
  });
}

/** Zones of time, and papers that print tomorrow's date. */
const SLACK_DAYS = 2;

/**
 * True where the text tells as past what lies after its own day: it was changed since, or the day is not its own, and
 * nothing can be counted from it.
 */
function outlivesItsDay(places: readonly DatedSentence[], anchor: string): boolean {
  const limit = addDays(anchor, SLACK_DAYS);
  return places.some(({ dates }) =>
    dates.some((d) => d.absolute && d.tense === 'past' && d.precision !== 'year' && d.date > limit),
  );
}

export interface DatedSentences {
  readonly sentences: readonly DatedSentence[];
  /** The day from which they count; null where none is sure. */
  readonly anchor: string | null;
}

/** `stated`: the day that the article gives as its own. */
export function datedSentences(article: Article, all: readonly Sentence[], stated: string | null): DatedSentences {
  const whole = withWholeDates(article, all);
  const sentences = placesOf(article, whole, stated);
  const outlived = stated !== null && outlivesItsDay(sentences, stated);
  return outlived ? { sentences: placesOf(article, whole, null), anchor: null } : { sentences, anchor: stated };
}
