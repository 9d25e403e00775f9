/** Dated events of all articles → the few for the page, by date, none told twice. */
import type { AnalysedArticle, TimelineEvent } from '../analysis/model.ts';

export interface ChosenEvent extends TimelineEvent {
  readonly article: string;
}

/** Share of the words of two events that they have in common, above which they tell the same. */
const SAME_EVENT = 0.5;

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function alike(a: TimelineEvent, b: TimelineEvent): boolean {
  const [left, right] = [words(a.text), words(b.text)];
  const shared = [...left].filter((w) => right.has(w)).length;
  return shared / Math.max(1, Math.min(left.size, right.size)) >= SAME_EVENT;
}

const sameDate = (a: TimelineEvent, b: TimelineEvent): boolean => a.date === b.date && a.until === b.until;

const PRECISION = { day: 2, month: 1, year: 0 } as const;

/** What lies ahead, what is dated to the day and with a number is worth the most to a reader; a date that sources share, more. */
function worth(event: ChosenEvent, all: readonly ChosenEvent[]): number {
  const sources = new Set(all.filter((e) => sameDate(e, event)).map((e) => e.article)).size;
  const numbered = /\d/.test(event.expression.text) ? 1 : 0;
  return PRECISION[event.precision] + (event.mark === 'announced' ? 1 : 0) + numbered + (sources - 1);
}

const byDate = (a: ChosenEvent, b: ChosenEvent): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

export interface WeighedEvent {
  readonly event: ChosenEvent;
  readonly worth: number;
  /** An event of an article before it, or of a place before it, that tells the same; null for none. */
  readonly told: ChosenEvent | null;
}

/** Every event, in the order of articles and of their texts. */
export function allEvents(analysed: readonly AnalysedArticle[]): WeighedEvent[] {
  const all = analysed.flatMap(({ article, analysis }) =>
    analysis.timeline.map((e) => ({ ...e, article: article.id })),
  );
  const told = (e: ChosenEvent, i: number): ChosenEvent | null =>
    all.slice(0, i).find((other) => (sameDate(e, other) && alike(e, other)) || overlap(e, other)) ?? null;
  return all.map((event, i) => ({ event, worth: worth(event, all), told: told(event, i) }));
}

/** At most `limit` events. Of events alike on one date the first article's stands; equal worth goes by article order. */
export function chooseEvents(events: readonly WeighedEvent[], limit: number): ChosenEvent[] {
  const single = events.filter((e) => e.told === null);
  const ranked = [...single].sort((a, b) => b.worth - a.worth);
  return ranked
    .slice(0, limit)
    .map((r) => r.event)
    .sort(byDate);
}

function overlap(a: ChosenEvent, b: ChosenEvent): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
