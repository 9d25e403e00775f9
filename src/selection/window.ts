/** What a brief says about time, the date of the edition and the last one issued → which articles lie in the window. */
import type { Since } from '../definition/model.ts';
import type { ArticleOutline } from '../library/model.ts';
import { addDays, dateOf, isIsoDate } from '../text/dates.ts';
import type { LeftOutReason } from './model.ts';

/** The day of the edition (ISO date), and the moment up to which the last one issued for an earlier slot covers articles. */
export interface SelectionTime {
  readonly date: string;
  /** ISO date-time; null where none was issued. */
  readonly lastEdition: string | null;
  /**
   * ISO date-time: the moment at which the library is read, up to which this edition covers articles where the brief goes
   * by the last edition; what is added later is the next one's. Missing where nothing follows on it.
   */
  readonly until?: string | null;
  /** Ids of the articles that editions for earlier slots held. Missing where there are none. */
  readonly printed?: ReadonlySet<string>;
}

type OutsideReason = Extract<LeftOutReason, { kind: 'before' | 'after' | 'printed' }>;

export interface Window {
  /** ISO dates, inclusive; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Why an article lies outside; null where inside. One without a date of adding counts as inside until it is printed. */
  readonly refuse: (article: Pick<ArticleOutline, 'id' | 'added'>) => OutsideReason | null;
}

/** Windows go by the date of adding, never of publication, so that no article is missed or sent twice. */
export function openWindow(since: Since | null, until: string | null, time: SelectionTime): Window {
  const last = since?.kind === 'last-edition' ? time.lastEdition : null;
  const end = since?.kind === 'last-edition' ? (time.until ?? null) : null;
  const from = last ?? firstDay(since, time.date);
  const isBefore = (added: string): boolean =>
    last === null ? from !== null && dateOf(added) < from : !isLater(added, last);
  return {
    from: from === null ? null : dateOf(from),
    to: until,
    refuse: ({ id, added }) => {
      if (last !== null && !hasMoment(added) && time.printed?.has(id)) return { kind: 'printed' };
      if (added === null) return null;
      if (from !== null && isBefore(added)) return { kind: 'before', date: added, since: from };
      if (end !== null && isAfter(added, end)) return { kind: 'after', date: added, until: end };
      return until !== null && dateOf(added) > until ? { kind: 'after', date: added, until } : null;
    },
  };
}

function firstDay(since: Since | null, date: string): string | null {
  if (since?.kind === 'days') return addDays(date, -since.days);
  return since?.kind === 'date' ? since.date : null;
}

const hasMoment = (added: string | null): boolean => added !== null && !isIsoDate(added);

/** A day alone was written down somewhere on earth, where it may be the day before or after that of UTC. */
const isAfter = (added: string, end: string): boolean =>
  isIsoDate(added) ? added > addDays(dateOf(end), 1) : Date.parse(added) > Date.parse(end);

/** Later than the last edition. A day alone may be: what of it was printed is known, so that it is neither missed nor sent twice. */
function isLater(added: string, last: string): boolean {
  if (isIsoDate(added)) return added >= addDays(dateOf(last), -1);
  if (isIsoDate(last)) return dateOf(added) >= last;
  return Date.parse(added) > Date.parse(last);
}
