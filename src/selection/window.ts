/** What a brief says about time, the date of the edition and the last one issued → which articles lie in the window. */
import type { Since } from '../definition/model.ts';
import { addDays, dateOf, isIsoDate } from '../text/dates.ts';
import type { LeftOutReason } from './model.ts';

/** The day of the edition (ISO date), and the moment of the last one issued for an earlier slot (ISO date-time). */
export interface SelectionTime {
  readonly date: string;
  readonly lastEdition: string | null;
}

export interface Window {
  /** ISO dates, inclusive; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Why an article added then lies outside; null where inside. An article without a date of adding counts as inside. */
  readonly refuse: (added: string | null) => Extract<LeftOutReason, { kind: 'before' | 'after' }> | null;
}

/** Windows go by the date of adding, never of publication, so that no article is missed or sent twice. */
export function openWindow(since: Since | null, until: string | null, time: SelectionTime): Window {
  const last = since?.kind === 'last-edition' ? time.lastEdition : null;
  const from = last ?? firstDay(since, time.date);
  const isBefore = (added: string): boolean =>
    last === null ? from !== null && dateOf(added) < from : !isLater(added, last);
  return {
    from: from === null ? null : dateOf(from),
    to: until,
    refuse: (added) => {
      if (added === null) return null;
      if (from !== null && isBefore(added)) return { kind: 'before', date: added, since: from };
      return until !== null && dateOf(added) > until ? { kind: 'after', date: added, until } : null;
    },
  };
}

function firstDay(since: Since | null, date: string): string | null {
  if (since?.kind === 'days') return addDays(date, -since.days);
  return since?.kind === 'date' ? since.date : null;
}

/** Later than the last edition. A day alone may be later in it: rather sent twice than missed. */
function isLater(added: string, last: string): boolean {
  if (isIsoDate(added) || isIsoDate(last)) return dateOf(added) >= dateOf(last);
  return Date.parse(added) > Date.parse(last);
}
