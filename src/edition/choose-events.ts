/**
 * Dated events of all articles → the few for the page, by date, none told twice. What makes a date worth its line is what
 * timeline summarisers go by: how many sources name it (Tran et al. 2013, 2015; Gholipour Ghalandari and Ifrim 2020), how
 * near the sentence is to what the articles are about, and how sharp the date is.
 */

import type { AnalysedArticle, TimelineEvent } from '../analysis/model.ts';
import { type ChosenEvent, tellTheSame } from './same-event.ts';
import { type Subject, subjectOf } from './subject-words.ts';
import { unnamedNoun } from './unnamed-event.ts';

export type { ChosenEvent } from './same-event.ts';

const PRECISION = { day: 2, month: 1, year: 0 } as const;
const WORTH = { announced: 1, numbered: 0.5, source: 1, subject: 2, saying: -1, history: -2 } as const;
/** So many years before the newest event is background. */
const HISTORY_YEARS = 5;
/** That somebody spoke is less of an event than what was done; what was said stands among the viewpoints. */
const SAYING =
  /\b(?:said|says|told|noted|added|argued|claimed|tweeted|wrote|called|questioned|criticised|criticized)\b/;

const yearOf = (date: string): number => Number(date.slice(0, 4));

interface Field {
  /** Articles that name a date, by date. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  readonly subject: Subject;
  readonly newest: number;
}

const dateKey = ({ date, until, precision }: TimelineEvent): string => `${date}/${until}/${precision}`;

function fieldOf(all: readonly ChosenEvent[], analysed: readonly AnalysedArticle[]): Field {
  const sources = new Map<string, Set<string>>();
  for (const event of all) {
    const key = dateKey(event);
    sources.set(key, (sources.get(key) ?? new Set()).add(event.article));
  }
  const newest = Math.max(...all.filter((e) => e.mark !== 'announced').map((e) => yearOf(e.date)));
  return { sources, subject: subjectOf(analysed.map((a) => a.article)), newest };
}

function worth(event: ChosenEvent, { sources, subject, newest }: Field): number {
  const shared = (sources.get(dateKey(event))?.size ?? 1) - 1;
  const old = event.mark === 'happened' && yearOf(event.date) < newest - HISTORY_YEARS;
  const sum =
    PRECISION[event.precision] +
    (event.mark === 'announced' ? WORTH.announced : 0) +
    (/\d/.test(event.expression.text) ? WORTH.numbered : 0) +
    WORTH.source * shared +
    WORTH.subject * subject.share(event.text) +
    (SAYING.test(event.text) ? WORTH.saying : 0) +
    (old ? WORTH.history : 0);
  return Number(sum.toFixed(2));
}

const byDate = (a: ChosenEvent, b: ChosenEvent): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

export interface WeighedEvent {
  readonly event: ChosenEvent;
  readonly worth: number;
  /** An event of an article before it, of a place before it, or of a sharper date, that tells the same; null for none. */
  readonly told: ChosenEvent | null;
  /** It does not say whose event it is: see unnamed-event.ts. */
  readonly unnamed: boolean;
}

const isUnnamed = ({ text }: ChosenEvent, { subject }: Field): boolean => {
  const noun = unnamedNoun(text);
  return noun !== null && subject.share(noun) === 0;
};

/** Every event, in the order of articles and of their texts. */
export function allEvents(analysed: readonly AnalysedArticle[]): WeighedEvent[] {
  const all = analysed.flatMap(({ article, analysis }) =>
    analysis.timeline.map((e) => ({ ...e, article: article.id })),
  );
  const field = fieldOf(all, analysed);
  const told = tellTheSame(all);
  return all.map((event) => ({
    event,
    worth: worth(event, field),
    told: told.get(event) ?? null,
    unnamed: isUnnamed(event, field),
  }));
}

/** At most `limit` events. Of events alike on one date the first article's stands; equal worth goes by article order. */
export function chooseEvents(events: readonly WeighedEvent[], limit: number): ChosenEvent[] {
  const single = events.filter((e) => e.told === null && !e.unnamed);
  const ranked = [...single].sort((a, b) => b.worth - a.worth);
  return ranked
    .slice(0, limit)
    .map((r) => r.event)
    .sort(byDate);
}
